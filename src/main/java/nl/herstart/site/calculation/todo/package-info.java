/**
 * "Regel dit nu": what there is to arrange when the job starts, derived from the answer, with the day by which it must be
 * done; on the result, and as a file for the visitor's own calendar. Only steps that follow from this household.
 */
@NullMarked
package nl.herstart.site.calculation.todo;

import org.jspecify.annotations.NullMarked;
