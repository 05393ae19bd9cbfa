/**
 * A few plans for work side by side, for the same household: each plan is a number of hours and a wage. What was typed
 * ({@link nl.herstart.site.calculation.compare.Plans}) is read as the form reads it, calculated, and told in a table and
 * in sentences.
 */
@NullMarked
package nl.herstart.site.calculation.compare;

import org.jspecify.annotations.NullMarked;
