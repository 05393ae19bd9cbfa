/**
 * Kinderopvangtoeslag: a share of the price of registered childcare, by the income of the household. The <b>first
 * child</b>, the one with most hours, has a share of its own; the others share a higher one.
 */
@NullMarked
package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import org.jspecify.annotations.NullMarked;
