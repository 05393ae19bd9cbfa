/**
 * What the visitor told us, and nothing derived from it: the household, its income now, the job she is thinking of, the
 * childcare that would come with it. A valid {@link nl.herstart.calculator.situation.Situation} is one that the
 * calculator can answer; what it cannot answer is refused before one is made.
 */
@NullMarked
package nl.herstart.calculator.situation;

import org.jspecify.annotations.NullMarked;
