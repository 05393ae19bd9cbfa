/**
 * Huurtoeslag: a contribution to the rent of an independent dwelling. <b>Rekenhuur</b>: the rent that counts;
 * <b>basishuur</b>: the part of it that every tenant carries; <b>kwaliteitskortingsgrens</b> and <b>aftoppingsgrens</b>:
 * the rents from which 65% and 40% of the rest is paid.
 */
@NullMarked
package nl.herstart.calculator.scheme.huurtoeslag;

import org.jspecify.annotations.NullMarked;
