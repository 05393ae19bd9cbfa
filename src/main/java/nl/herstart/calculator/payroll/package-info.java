/**
 * What an employer withholds of a wage in a month, and what stands on a payslip. The year's tax is another matter: what is
 * withheld is set off against it.
 *
 * <p>Words of the law: <b>loonheffing</b> is what a payer withholds of a wage or benefit; the <b>loonheffingskorting</b>
 * are the heffingskortingen that a payer takes into account; one payer at a time does. The <b>bijzonder tarief</b> is the
 * rate for what is paid once, such as holiday allowance; the <b>verrekende arbeidskorting</b> is the arbeidskorting that
 * payers took into account.
 */
@NullMarked
package nl.herstart.calculator.payroll;

import org.jspecify.annotations.NullMarked;
