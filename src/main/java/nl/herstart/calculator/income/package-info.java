/**
 * Legal notions of income, derived once for everybody: arbeidsinkomen, verzamelinkomen and, of a household,
 * toetsingsinkomen (Wet IB 2001 art. 2.18 and 8.1; Awir art. 8).
 */
@NullMarked
package nl.herstart.calculator.income;

import org.jspecify.annotations.NullMarked;
