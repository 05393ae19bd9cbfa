/**
 * When money comes and goes in the calendar year in which the job starts. The contract of the calculator reckons by the
 * year; here the same year is told as it lands on the bank account, month by month, with what is still to come after it:
 * the tax return, holiday allowance, the last kinderbijslag, and the settlement of the toeslagen. All of it together is the
 * year of the contract again, to the cent.
 *
 * <p>What a payer withholds is a matter of {@link nl.herstart.calculator.payroll}.
 */
@NullMarked
package nl.herstart.calculator.calendar;

import org.jspecify.annotations.NullMarked;
