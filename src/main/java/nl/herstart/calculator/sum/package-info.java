/**
 * How a sum is told: twelve {@code Months}; a {@code Line} for each {@code Step} by which an amount comes about; a
 * {@code Tally} of lines that together make the last one.
 */
@NullMarked
package nl.herstart.calculator.sum;

import org.jspecify.annotations.NullMarked;
