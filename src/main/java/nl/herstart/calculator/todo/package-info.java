/**
 * What there is to arrange when a job starts, derived from an answer, with the day by which the law wants it. Only steps
 * that follow from this household; the words are kept outside the calculator.
 */
@NullMarked
package nl.herstart.calculator.todo;

import org.jspecify.annotations.NullMarked;
