package nl.herstart.calculator.income;

import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * What one payer pays one adult, month by month, before tax. Over the year the payments of all payers, with the holiday
 * allowance that is still to come, are the gross income and the premium of {@link Earnings}, to the cent.
 *
 * @param gross without holiday allowance when that is paid apart
 * @param premium what of it goes to pension
 */
public record Payment(Kind kind, Months gross, Months premium, Holiday holiday) {

    /** The month in which holiday allowance is paid. */
    public static final int HOLIDAY_MONTH = 5;

    /** Who pays. */
    public enum Kind {
        LOON,
        NIEUWE_BAAN,
        WW,
        UITKERING,
        ANW,
        PENSIOEN,
        AOW,
        WINST,
        RESULTAAT,
        PARTNERALIMENTATIE;

        /** That of a benefit or a pension. */
        static Kind of(Income income) {
            if (!(income instanceof Benefit benefit)) {
                return income instanceof Income.Ww ? WW : UITKERING;
            }
            return switch (benefit.kind()) {
                case ANW -> ANW;
                case UITKERING, WAZO, ZW, ZW_DIENSTVERBAND, WAJONG, TOESLAGENWET -> UITKERING;
                case PENSIOEN -> PENSIOEN;
                case AOW -> AOW;
            };
        }

        public boolean isWage() {
            return this == LOON || this == NIEUWE_BAAN;
        }

        /** Whether the payer withholds tax (Wet LB 1964); if not, all tax comes with the return. */
        public boolean isTaxedAtSource() {
            return this != WINST && this != RESULTAAT && this != PARTNERALIMENTATIE;
        }

        /** Whether the payer withholds the low Zvw contribution too (Zvw art. 49). */
        public boolean hasLowZvw() {
            return this == ANW || this == PENSIOEN || this == AOW;
        }
    }

    /**
     * Holiday allowance that is paid apart, in May over the twelve months until then, or when a job ends before it.
     *
     * @param month in which it is paid, 1 to 12
     * @param paid in that month of this year
     * @param premium what of that goes to pension
     * @param later built up in this year after May, and paid in May of the next
     * @param laterPremium what of that goes to pension
     */
    public record Holiday(int month, Euro paid, Euro premium, Euro later, Euro laterPremium) {

        public static final Holiday NONE = new Holiday(HOLIDAY_MONTH, Euro.ZERO, Euro.ZERO, Euro.ZERO, Euro.ZERO);
    }

    /** A payment without pension premium and holiday allowance. */
    static Payment plain(Kind kind, Months gross) {
        return new Payment(kind, gross, Months.NOTHING, Holiday.NONE);
    }
}
