/** Kinderbijslag: an amount for each child under 18, by the quarter, whatever the income of the parents. */
@NullMarked
package nl.herstart.calculator.scheme.kinderbijslag;

import org.jspecify.annotations.NullMarked;
