/** What more or fewer hours do: the curve, its stretches in words, the question the other way round, and the hours of both
 * partners against each other. */
@NullMarked
package nl.herstart.site.calculation.result.hours;

import org.jspecify.annotations.NullMarked;
