package nl.herstart.calculator.situation;

import java.time.YearMonth;
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

    /** A benefit of which the law says by the month what work does to it, and which may have begun within the year. */
    sealed interface Reckoned extends Income {

        /** How many months from its begin it is more. */
        int FIRST_MONTHS = 2;

        /** The month in which it began; empty when it was not told, or long ago. */
        Optional<YearMonth> begun();

        /** Whether a month is one of the first two, in which it is more (WW art. 47, WIA art. 61). */
        default boolean isInFirstMonths(YearMonth month) {
            return begun().filter(first -> !month.isBefore(first) && month.isBefore(first.plusMonths(FIRST_MONTHS)))
                    .isPresent();
        }
    }

    /**
     * Unemployment benefit. Either what is paid a month was told, or the wage it is a share of.
     *
     * @param statedPerMonth what is paid, euros a month; null when the old wage was told
     * @param statedOldWage the maandloon of WW art. 47, euros a month; null when what is paid was told
     * @param holidayAllowance whether UWV keeps the 8/108 that it pays in May (WW art. 33)
     * @param statedBegin the first month; null when it was not told
     * @param isOfFirstMonths whether what was told is of one of the first two months
     */
    record Ww(
            @Nullable Euro statedPerMonth,
            @Nullable Euro statedOldWage,
            HolidayAllowance holidayAllowance,
            @Nullable YearMonth statedBegin,
            boolean isOfFirstMonths)
            implements Reckoned {

        /** So much a month, all in it; begun long ago. */
        public Ww(Euro perMonth) {
            this(perMonth, null, HolidayAllowance.INBEGREPEN, null, false);
        }

        @Override
        public Optional<YearMonth> begun() {
            return Optional.ofNullable(statedBegin);
        }

        public Optional<Euro> oldWage() {
            return Optional.ofNullable(statedOldWage);
        }

        /** What is paid a month, as told; nil when the old wage was told. */
        public Euro perMonth() {
            return statedPerMonth == null ? Euro.ZERO : statedPerMonth;
        }

        /** The same, of which what was told is of a month. */
        Ww toldOf(YearMonth month) {
            return new Ww(statedPerMonth, statedOldWage, holidayAllowance, statedBegin, isInFirstMonths(month));
        }
    }

    /**
     * Benefit for who is disabled for work by the Wet WIA.
     *
     * @param oldWage the maandloon, euros a month
     * @param capacity the restverdiencapaciteit of {@link Entitlement#VERVOLG}, euros a month; else nil
     * @param disability how many percent, of {@link Entitlement#VERVOLG}, 35 to 79; else nought
     * @param statedBegin the first month of {@link Entitlement#LOONGERELATEERD}; null when it was not told
     */
    record Wia(
            Entitlement kind,
            Euro oldWage,
            Euro capacity,
            int disability,
            @Nullable YearMonth statedBegin) implements Reckoned {

        /** The benefits of the law. */
        public enum Entitlement {
            /** The first, of WGA. */
            LOONGERELATEERD,
            /** After it, for who can still earn some: vervolguitkering or loonaanvulling, by what is earned. */
            VERVOLG,
            /** WGA of 80 to 100 percent. */
            VOLLEDIG,
            /** For who will not be able to work again. */
            IVA
        }

        @Override
        public Optional<YearMonth> begun() {
            return Optional.ofNullable(statedBegin);
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
