/**
 * The school holidays of each of the three regions, as far as they are known, and how we know them. Christmas, a week in May and
 * the summer bind every school; autumn and spring are advice, and a school may add a week in May.
 */
@NullMarked
package nl.herstart.vacancy.holidays;

import org.jspecify.annotations.NullMarked;
