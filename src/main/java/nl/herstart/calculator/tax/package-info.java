/**
 * Income tax of all adults of a household together: tariff, box 3, own home, and the credits in the order of the law. What
 * partners may divide is divided so that they pay least.
 */
@NullMarked
package nl.herstart.calculator.tax;

import org.jspecify.annotations.NullMarked;
