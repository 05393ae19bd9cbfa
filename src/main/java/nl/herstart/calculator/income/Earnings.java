package nl.herstart.calculator.income;

import nl.herstart.value.Euro;

/**
 * What one adult receives in a year, before tax and without bijstand. All but gross and premium are whole euros.
 *
 * @param bruto gross, holiday allowance included, to cents
 * @param pensioenpremie to cents
 * @param loon taxable wage
 * @param winst profit before deductions
 * @param belastbareWinst profit after the entrepreneur's deductions; may be below zero
 * @param ondernemersaftrekken what of the deductions from the profit counts for the tariefsaanpassing
 * @param loonachtig benefits on which the employer's share of the Zvw is paid: ww, other benefits
 * @param overig income on which the low Zvw contribution is due: anw, pension, AOW, partner alimony, a result
 * @param arbeid what of those two is income from present labour all the same: a result, and a benefit that counts as such
 * @param verrekendeArbeidskorting what of the arbeidskorting payers took into account in the months, where that can be more
 *     than the yearly one; else nil
 */
public record Earnings(
        Euro bruto,
        Euro pensioenpremie,
        Euro loon,
        Euro winst,
        Euro belastbareWinst,
        Euro ondernemersaftrekken,
        Euro loonachtig,
        Euro overig,
        Euro arbeid,
        Euro verrekendeArbeidskorting) {

    /** Where it makes no difference what payers took into account. */
    public Earnings(
            Euro bruto,
            Euro pensioenpremie,
            Euro loon,
            Euro winst,
            Euro belastbareWinst,
            Euro ondernemersaftrekken,
            Euro loonachtig,
            Euro overig) {
        this(
                bruto,
                pensioenpremie,
                loon,
                winst,
                belastbareWinst,
                ondernemersaftrekken,
                loonachtig,
                overig,
                Euro.ZERO,
                Euro.ZERO);
    }

    /** The same, with what payers took into account of the arbeidskorting. */
    public Earnings withVerrekend(Euro verrekend) {
        return new Earnings(
                bruto,
                pensioenpremie,
                loon,
                winst,
                belastbareWinst,
                ondernemersaftrekken,
                loonachtig,
                overig,
                arbeid,
                verrekend);
    }

    /** Income from present labour (Wet IB 2001 art. 8.1): wage, profit before the entrepreneur's deductions, and the like. */
    public Euro arbeidsinkomen() {
        return loon.plus(winst).plus(arbeid);
    }

    /** Taxable income in box 1 before the own home. */
    public Euro box1BeforeHome() {
        return loon.plus(belastbareWinst).plus(loonachtig).plus(overig);
    }
}
