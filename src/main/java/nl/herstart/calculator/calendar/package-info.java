/**
 * When money comes and goes in the calendar year in which the job starts. The contract of the calculator reckons by the
 * year; here the same year is told as it lands on the bank account, month by month, with what is still to come after it:
 * the tax return, holiday allowance, the last kinderbijslag, and the settlement of the toeslagen. All of it together is the
 * year of the contract again, to the cent.
 *
 * <p>Words of the law: <b>loonheffing</b> is what a payer withholds of a wage or benefit; the <b>loonheffingskorting</b>
 * are the heffingskortingen that a payer takes into account; one payer at a time does.
 */
@NullMarked
package nl.herstart.calculator.calendar;

import org.jspecify.annotations.NullMarked;
