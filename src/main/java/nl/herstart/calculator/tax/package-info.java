/**
 * Income tax of all adults of a household together: tariff, box 3, own home, and the credits in the order of the law. What
 * partners may divide is divided so that they pay least. With it the income-dependent contribution for the health insurance
 * that is levied by assessment, at the low rate, on income for which no employer pays it (Zorgverzekeringswet art. 41, 43 and 45).
 */
@NullMarked
package nl.herstart.calculator.tax;

import org.jspecify.annotations.NullMarked;
