/**
 * One way in which a household's year can go: with the new job all year, from some month, or not at all. Everything is
 * asked by the month, so that a job that starts in April and a birthday in May come out right.
 */
@NullMarked
package nl.herstart.calculator.plan;

import org.jspecify.annotations.NullMarked;
