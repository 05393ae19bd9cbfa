package nl.herstart.calculator.situation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A household in which benefits began in the year or just before it, as {@link Situation#withBenefitsFromBegin} has it. */
record Begun(Situation of) {

    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;

    Situation situation() {
        int monthOfNow = of.monthOfNow();
        var now = of.year().atMonth(monthOfNow);
        var periods = new HashMap<>(of.timeline().periods());
        var told = new ArrayList<Person>();
        for (int adult = 0; adult < of.adults().size(); adult++) {
            var incomes = new ArrayList<>(of.adults().get(adult).incomes());
            for (int place = 0; place < incomes.size(); place++) {
                var part = new Timeline.Part.Source(adult, place);
                if (incomes.get(place) instanceof Income.Ww ww && !startsAfter(monthOfNow, periods.get(part))) {
                    incomes.set(place, ww.toldOf(now));
                }
                if (incomes.get(place) instanceof Income.Reckoned benefit) {
                    monthsFrom(benefit.begun()).ifPresent(months -> periods.merge(part, months, Period::andAlso));
                }
            }
            told.add(of.adults().get(adult).with(incomes));
        }
        return new Situation(
                of.year(),
                told,
                of.children(),
                of.medebewoners(),
                of.dwelling(),
                of.savings(),
                of.job(),
                of.childcareNow(),
                of.childcareForJob(),
                new Timeline(periods, of.timeline().moves(), of.timeline().savingsOfPartner()));
    }

    private static boolean startsAfter(int month, @Nullable Period period) {
        return period != null && period.from() > month;
    }

    /** The months of the year of what began then; empty when it was before the year, and in none of its first months any more. */
    private Optional<Period> monthsFrom(Optional<YearMonth> begun) {
        var first = of.year().atMonth(JANUARY);
        return begun.filter(
                        month -> month.plusMonths(Income.Reckoned.FIRST_MONTHS).isAfter(first))
                .map(month -> new Period(month.isBefore(first) ? JANUARY : month.getMonthValue(), DECEMBER));
    }
}
