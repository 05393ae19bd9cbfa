/**
 * The outcome as a visitor reads it: the sentence, the amounts side by side, the curve, the first year, and how each
 * amount came about. Every number comes from {@link nl.herstart.calculator.Calculator}.
 */
@NullMarked
package nl.herstart.site.calculation.result;

import org.jspecify.annotations.NullMarked;
