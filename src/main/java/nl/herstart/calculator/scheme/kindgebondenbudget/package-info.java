/**
 * Kindgebonden budget: an amount for each child under 18, more for older children and for a parent alone
 * (<b>alleenstaande-ouderkop</b>), which shrinks above an income.
 */
@NullMarked
package nl.herstart.calculator.scheme.kindgebondenbudget;

import org.jspecify.annotations.NullMarked;
