package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Incomes;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Report;
import nl.herstart.value.Euro;
import nl.herstart.value.EuroFraction;

/**
 * How the net income of a calendar year comes by the month. The tax is that of the whole year, so a month has of it what fits
 * its gross; before the job as if there was no job, so that what is paid before it does not depend on it.
 */
sealed interface NetByMonth {

    /** The net income of all adults in a month, 1 to 12, and an exact amount beside it, together to cents. */
    Euro inMonth(int month, Euro beside);

    /** How much more it is in the year than without the job, and an exact amount beside it, at least to cents. */
    Euro more(Euro beside);

    /** Where the months before the job are alike, and those from it on. */
    final class Alike implements NetByMonth {

        private static final int MONTHS = 12;

        private final YearPlan plan;
        private final Euro more;
        private final Euro before;
        private final Euro fromStart;

        /** @param now the year without the job */
        Alike(YearPlan plan, Report year, Report now) {
            this.plan = plan;
            this.more = year.netIncome().minus(now.netIncome());
            this.before = now.netIncome();
            this.fromStart = year.netIncome().minus(before.times(plan.firstMonthOfJob() - 1L, MONTHS));
        }

        @Override
        public Euro inMonth(int month, Euro beside) {
            int parts = plan.isFromStart(month) ? plan.monthsFromStart() : MONTHS;
            var toShare = plan.isFromStart(month) ? fromStart : before;
            return toShare.plus(beside.times(parts)).timesRoundedToCents(1, parts);
        }

        @Override
        public Euro more(Euro beside) {
            return more.plus(beside);
        }
    }

    /** Where incomes come and go. */
    final class Dated implements NetByMonth {

        private static final int MONTHS = 12;

        private final List<EuroFraction> months;
        private final List<EuroFraction> monthsWithout;

        private Dated(List<EuroFraction> months, List<EuroFraction> monthsWithout) {
            this.months = List.copyOf(months);
            this.monthsWithout = List.copyOf(monthsWithout);
        }

        static Dated of(Incomes incomes, YearPlan plan, Report year, YearPlan planWithout, Report without) {
            var adults = new ArrayList<List<EuroFraction>>();
            var adultsWithout = new ArrayList<List<EuroFraction>>();
            for (int adult = 0; adult < year.persons().size(); adult++) {
                var whole = new Person(year.persons().get(adult), incomes.grossByMonth(plan, adult));
                var before = new Person(without.persons().get(adult), incomes.grossByMonth(planWithout, adult));
                adults.add(whole.after(before, plan.firstMonthOfJob()));
                adultsWithout.add(before.after(before, 1));
            }
            return new Dated(together(adults, plan), together(adultsWithout, plan));
        }

        /** Of all adults, each only in the months in which it is there. */
        private static List<EuroFraction> together(List<List<EuroFraction>> adults, YearPlan plan) {
            return IntStream.rangeClosed(1, MONTHS)
                    .mapToObj(month -> sum(IntStream.range(0, adults.size())
                            .filter(adult -> plan.isThere(adult, month))
                            .mapToObj(adult -> adults.get(adult).get(month - 1))))
                    .toList();
        }

        private static EuroFraction sum(Stream<EuroFraction> amounts) {
            return amounts.reduce(EuroFraction.of(Euro.ZERO), EuroFraction::plus);
        }

        @Override
        public Euro more(Euro beside) {
            return sum(months.stream())
                    .minus(sum(monthsWithout.stream()))
                    .plus(EuroFraction.of(beside))
                    .roundedToCents();
        }

        @Override
        public Euro inMonth(int month, Euro beside) {
            return months.get(month - 1).plus(EuroFraction.of(beside)).roundedToCents();
        }

        /** @param gross what each month has of it, in any measure */
        private record Person(EuroFraction net, List<Euro> gross) {

            Person(PersonYear year, List<Euro> gross) {
                this(EuroFraction.of(year.netto()), gross);
            }

            /** Twelve months: those of another year up to the job, and what that leaves of this year from it on. */
            List<EuroFraction> after(Person before, int start) {
                var months = new ArrayList<EuroFraction>();
                var rest = net;
                for (int month = 1; month < Math.min(start, MONTHS + 1); month++) {
                    var part = before.part(before.net, 1, month);
                    months.add(part);
                    rest = rest.minus(part);
                }
                for (int month = start; month <= MONTHS; month++) {
                    months.add(part(rest, start, month));
                }
                return months;
            }

            /** A month's part of an amount that is shared by the months from another on. */
            private EuroFraction part(EuroFraction amount, int from, int month) {
                var all = sum(gross.subList(from - 1, MONTHS).stream().map(EuroFraction::of));
                return all.isZero() ? amount.dividedBy(MONTHS + 1L - from) : amount.times(gross.get(month - 1), all);
            }
        }
    }
}
