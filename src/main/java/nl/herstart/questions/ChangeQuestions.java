package nl.herstart.questions;

import static nl.herstart.questions.Asking.amount;
import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Asking.month;
import static nl.herstart.questions.Asking.question;
import static nl.herstart.questions.Questions.listed;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Timeline.Move;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.questions.Question.Control;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * What may come or go within the year, each asked where it belongs, and only of who ticks that it does. Months are of any year:
 * what begins before the year in which the job starts is there all of that year.
 */
final class ChangeQuestions {

    private static final String YES = "ja";

    /** In the place of a month that is missing; never reckoned with. */
    private static final YearMonth NO_MONTH = YearMonth.of(1900, 1);

    private static final int JANUARY = 1;

    /** That one moves house, and to what. */
    static final class Moving {

        private final Question<String> moves;
        private final Question<YearMonth> from;
        private final Question<String> home;
        private final Question<Euro> rent;
        private final Question<Euro> value;
        private final Question<PerPeriod> interest;

        private Moving(Page page) {
            moves = listed(choice("verhuizen", page, Control.BOX, YES).orNothing());
            from = listed(month("verhuizen-vanaf", page).after("verhuizen", YES).orReadAs(NO_MONTH));
            home = listed(choice("nieuw-wonen", page, Control.ANSWERS, "huur", "koop", "anders")
                    .after("verhuizen", YES)
                    .orGuess(assumed -> "huur"));
            rent = listed(amount("nieuw-huur", page, Limits.RENT, "per-maand")
                    .after("nieuw-wonen", "huur")
                    .orGuess(QuickAssumptions::rent));
            value = listed(amount("nieuw-woz", page, Limits.ASSETS, "bedrag")
                    .after("nieuw-wonen", "koop")
                    .orGuess(QuickAssumptions::homeValue));
            interest = listed(amount(
                            "nieuw-hypotheekrente",
                            page,
                            Limits.PER_YEAR,
                            nl.herstart.platform.form.Period.JAAR,
                            nl.herstart.platform.form.Period.MAAND)
                    .after("nieuw-wonen", "koop")
                    .orGuess(assumed ->
                            new PerPeriod(assumed.mortgageInterest(), nl.herstart.platform.form.Period.JAAR)));
        }

        /** The other home in a year; empty when one stays where one lives. */
        Optional<Move> move(Interview interview, Year year) {
            if (interview.offer(moves).isEmpty()) {
                return Optional.empty();
            }
            var month = interview.ask(from);
            var dwelling = dwelling(interview);
            if (month.equals(NO_MONTH)) {
                return Optional.empty();
            }
            if (!Year.from(month).equals(year)) {
                interview.refuseForYear(from.field(), Year.from(month)::equals, "verhuizenAnderJaar");
                return Optional.empty();
            }
            return Optional.of(new Move(month.getMonthValue(), dwelling));
        }

        private Dwelling dwelling(Interview interview) {
            return switch (interview.ask(home)) {
                case "huur" -> new Dwelling.Rented(interview.ask(rent), Euro.ZERO);
                case "koop" ->
                    new Dwelling.Owned(
                            interview.ask(value), interview.ask(interest).per(nl.herstart.platform.form.Period.JAAR));
                default -> new Dwelling.Other();
            };
        }
    }

    /** That a child goes from day care to care after school. */
    static final class AfterSchool {

        private final Question<String> comes;
        private final Question<YearMonth> from;
        private final Question<Hours> hours;
        private final Question<Euro> price;

        private AfterSchool() {
            comes = listed(choice("bso-#", Page.OPVANG, Control.BOX, YES)
                    .after("opvang-#", "dagopvang", "gastouder")
                    .orNothing());
            from = listed(month("bso-#-vanaf", Page.OPVANG).after("bso-#", YES).orReadAs(NO_MONTH));
            hours = listed(Asking.hours("bso-#-uren", Page.OPVANG, Limits.CARE, "urenPerMaand")
                    .after("bso-#", YES)
                    .orGuess());
            price = listed(Asking.smallAmount("bso-#-prijs", Page.OPVANG, Limits.CARE_PRICE, "perUur")
                    .after("bso-#", YES)
                    .orGuess());
        }

        Question<String> comes() {
            return comes;
        }

        /**
         * The care for the job, with that after school behind it; the months of both go into the periods.
         *
         * @param work for how many hours of work a week there is care when it is not known how much
         */
        List<Childcare> changed(
                List<Childcare> care,
                List<Child> children,
                Map<Part, Period> periods,
                Hours work,
                Interview interview) {
            var all = new ArrayList<>(care);
            for (int line = 0; line < care.size(); line++) {
                var kind = care.get(line).kind();
                boolean ends = kind == Childcare.Kind.DAGOPVANG || kind == Childcare.Kind.GASTOUDER;
                int child = care.get(line).child() + 1;
                if (ends && concerns(child, children, interview)) {
                    int place = line;
                    next(child, work, interview).ifPresent(later -> {
                        periods.put(new Part.Care(true, place), new Period(JANUARY, later.month() - 1));
                        periods.put(
                                new Part.Care(true, all.size()),
                                new Period(later.month(), Period.WHOLE_YEAR.through()));
                        all.add(later.care());
                    });
                }
            }
            return all;
        }

        private record Later(int month, Childcare care) {}

        private boolean concerns(int child, List<Child> children, Interview interview) {
            return Questions.turnsFour(
                            children.get(child - 1), interview.assumed().year())
                    && interview.offer(comes.about(child)).isPresent();
        }

        private Optional<Later> next(int child, Hours work, Interview interview) {
            var question = from.about(child);
            var month = interview.ask(question);
            var assumed = interview.assumed();
            var care = new Childcare(
                    child - 1,
                    Childcare.Kind.BSO,
                    interview.ask(hours.about(child), assumed.careHours(Childcare.Kind.BSO, work)),
                    interview.ask(price.about(child), assumed.hourlyPrice(Childcare.Kind.BSO)));
            boolean isWithin = Year.from(month).equals(assumed.year()) && month.getMonthValue() > JANUARY;
            if (!month.equals(NO_MONTH) && !isWithin) {
                interview.refuse(question.field(), "bsoAnderJaar", assumed.year());
            }
            return isWithin ? Optional.of(new Later(month.getMonthValue(), care)) : Optional.empty();
        }
    }

    private ChangeQuestions() {}

    /** Takes up whether a child goes to care after school within the year. */
    static AfterSchool afterSchool() {
        return new AfterSchool();
    }

    /** Takes up whether the partner is there for a part of the year. */
    static Coming partner() {
        return Coming.of("samen", Page.PARTNER);
    }

    /** Takes up whether a wage begins or ends. */
    static Coming wage(String field, Page page, String incomes) {
        return Coming.of(
                choice(field + "-jaar", page, Control.BOX, YES)
                        .after(incomes, "loon")
                        .orNothing(),
                field,
                page);
    }

    /** Takes up whether care that there is already begins or ends. */
    static Coming careNow() {
        var field = "opvang-nu-#";
        return Coming.of(
                choice(field + "-jaar", Page.OPVANG, Control.BOX, YES)
                        .after(field, "dagopvang", "bso", "gastouder", "informeel")
                        .orNothing(),
                field,
                Page.OPVANG);
    }

    /** Takes up whether one moves house. */
    static Moving moving() {
        return new Moving(Page.WONEN);
    }
}
