package nl.herstart.calculator.situation;

import java.util.Optional;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import org.jspecify.annotations.Nullable;

/** One source of income of one person, as stated. */
public sealed interface Income {

    /** Whether it is work, or paid for as such, which gives a right to kinderopvangtoeslag (Wko art. 1.6). */
    default boolean isWork() {
        return false;
    }

    /**
     * Wage from present employment.
     *
     * @param grossPerMonth euros a month
     * @param holidayAllowance whether the vakantiebijslag comes on top of it
     * @param pensionPremiumPerMonth what the employee pays for pension, euros a month
     * @param statedHoursPerWeek 0 to 60, or null when not stated: only to show
     */
    record Wage(
            Euro grossPerMonth,
            HolidayAllowance holidayAllowance,
            Euro pensionPremiumPerMonth,
            @Nullable Hours statedHoursPerWeek)
            implements Income {

        /** For a number of hours that nobody told. */
        public Wage(Euro grossPerMonth, HolidayAllowance holidayAllowance, Euro pensionPremiumPerMonth) {
            this(grossPerMonth, holidayAllowance, pensionPremiumPerMonth, null);
        }

        /** The same wage, for this number of hours; null when it is not known. */
        public Wage forHours(@Nullable Hours hoursPerWeek) {
            return new Wage(grossPerMonth, holidayAllowance, pensionPremiumPerMonth, hoursPerWeek);
        }

        /** How many hours a week it is for, when that is known. */
        public Optional<Hours> hoursPerWeek() {
            return Optional.ofNullable(statedHoursPerWeek);
        }

        /** The same wage for another number of hours; both amounts to cents. */
        public Wage inProportion(Hours hours, Hours stated) {
            long part = Math.multiplyExact(hours.numerator(), stated.denominator());
            long whole = Math.multiplyExact(hours.denominator(), stated.numerator());
            return new Wage(
                    grossPerMonth.timesRoundedToCents(part, whole),
                    holidayAllowance,
                    pensionPremiumPerMonth.timesRoundedToCents(part, whole),
                    statedHoursPerWeek == null ? null : statedHoursPerWeek.inProportion(hours, stated));
        }

        @Override
        public boolean isWork() {
            return true;
        }
    }

    /**
     * Winst uit onderneming, before any deduction.
     *
     * @param perYear euros a year, not negative
     * @param urencriterium whether at least 1.225 hours a year go into it (Wet IB 2001 art. 3.6)
     * @param starter whether the startersaftrek applies; counts only with the urencriterium
     */
    record Profit(Euro perYear, boolean urencriterium, boolean starter) implements Income {

        private static final int MONTHS = 12;

        /** What of it comes in so many months of the year, to cents. */
        public Profit during(int months) {
            return months == MONTHS
                    ? this
                    : new Profit(perYear.timesRoundedToCents(months, MONTHS), urencriterium, starter);
        }

        @Override
        public boolean isWork() {
            return true;
        }
    }

    /**
     * Resultaat uit overige werkzaamheden (Wet IB 2001 art. 3.90): work without an employer and without an enterprise, such as
     * care that is paid from a pgb.
     *
     * @param perYear euros a year, not negative
     */
    record Result(Euro perYear) implements Income {

        private static final int MONTHS = 12;

        /** What of it comes in so many months of the year, to cents. */
        public Result during(int months) {
            return months == MONTHS ? this : new Result(perYear.timesRoundedToCents(months, MONTHS));
        }

        @Override
        public boolean isWork() {
            return true;
        }
    }

    /**
     * A benefit or pension, gross.
     *
     * @param grossPerMonth euros a month
     */
    record Benefit(Kind kind, Euro grossPerMonth) implements Income {

        @Override
        public boolean isWork() {
            return kind.isArbeidsinkomen();
        }

        /** The same benefit of another amount, euros a month. */
        public Benefit of(Euro otherPerMonth) {
            return new Benefit(kind, otherPerMonth);
        }

        /** The kinds that the law treats differently. */
        public enum Kind {
            /** Unemployment benefit; work takes 70% of what it earns off it. */
            WW,
            /** Survivors' benefit; work takes two thirds off above an exemption. */
            ANW,
            /** Any other benefit of an employee insurance; not computed how work changes it. */
            UITKERING,
            /** Around birth, or for leave (WAZO); it stays beside a job. */
            WAZO,
            /** Ziektewet after the employment; not computed how work changes it. */
            ZW,
            /** Ziektewet while the employment lasts. */
            ZW_DIENSTVERBAND,
            /** For who was disabled as a child or a student; not computed how work changes it. */
            WAJONG,
            /** What the Toeslagenwet adds to another benefit; not computed how the income of both changes it. */
            TOESLAGENWET,
            PENSIOEN,
            AOW;

            /** Whether it is income from present labour (Wet IB 2001 art. 8.1 lid 2 c and d). */
            public boolean isArbeidsinkomen() {
                return this == WAZO || this == ZW_DIENSTVERBAND;
            }
        }
    }

    /**
     * Alimony received.
     *
     * @param forChild for a child it is not taxed
     * @param perMonth euros a month
     */
    record Alimony(boolean forChild, Euro perMonth) implements Income {}

    /** Bijstand; its amount is computed for the household. */
    record Bijstand() implements Income {}
}
