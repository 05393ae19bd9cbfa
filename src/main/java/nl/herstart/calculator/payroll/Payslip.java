package nl.herstart.calculator.payroll;

import java.time.YearMonth;
import nl.herstart.value.Euro;

/**
 * What the new job pays in one month; every amount to cents. The travel allowance is not in it.
 *
 * @param bruto without holiday allowance that comes apart
 * @param vakantiegeld that comes apart, in the month in which it is paid
 * @param pensioen premium that the employee pays of both
 * @param loonheffing on the wage of the month after premium
 * @param loonheffingBijzonder on the holiday allowance after premium
 * @param arbeidskorting that was taken into account in the loonheffing
 */
public record Payslip(
        YearMonth month,
        Euro bruto,
        Euro vakantiegeld,
        Euro pensioen,
        Euro loonheffing,
        Euro loonheffingBijzonder,
        Euro arbeidskorting) {

    /** What lands on the account. */
    public Euro netto() {
        return bruto.plus(vakantiegeld).minus(pensioen).minus(loonheffing).minus(loonheffingBijzonder);
    }
}
