/**
 * What an answer is made of: the report of one year and the accounts behind it, the first year by the month, the same
 * household at other hours, wages and incomes, and what must be said beside the amounts.
 */
@NullMarked
package nl.herstart.calculator.report;

import org.jspecify.annotations.NullMarked;
