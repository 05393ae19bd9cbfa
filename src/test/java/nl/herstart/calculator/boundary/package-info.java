/**
 * Every threshold of the law, one cent, one euro, one hour or one month to either side. What is expected was worked from the
 * law's own formula and figures, apart from the calculator; each class says from which articles.
 */
@NullMarked
package nl.herstart.calculator.boundary;

import org.jspecify.annotations.NullMarked;
