/** Bijstand: the last resort, an income up to a norm (Participatiewet). */
@NullMarked
package nl.herstart.calculator.scheme.bijstand;

import org.jspecify.annotations.NullMarked;
