/**
 * What lies behind the curve over hours: the <b>stretches</b> in which working more hardly pays or costs money, and the
 * <b>parts</b> of the budget that cause it. Read from the points of an {@link nl.herstart.calculator.Answer}; computes no
 * law.
 */
@NullMarked
package nl.herstart.calculator.curve;

import org.jspecify.annotations.NullMarked;
