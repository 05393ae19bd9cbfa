package nl.herstart.questions;

import static nl.herstart.questions.Asking.amount;
import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Asking.ticks;
import static nl.herstart.questions.Questions.listed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Medebewoner;
import nl.herstart.calculator.situation.Medebewoner.Relation;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.platform.form.Period;
import nl.herstart.questions.Question.Control;
import nl.herstart.value.Euro;

/**
 * What is asked about other adults at the address: who each is, and after each whether there is another. What only huurtoeslag
 * looks at is asked with the rent, and what only bijstand looks at with that income.
 */
final class HousemateQuestions {

    /** What the names of the fields begin with, before the number of the person. */
    static final String FIELD = "huisgenoot";

    private static final int MOST = 4;
    private static final String TENANT = "huurder";

    private final Question<String> any;
    private final List<One> all;

    /** Takes them up in the catalogue; those about rent and income come later, on their own pages. */
    HousemateQuestions(Page page) {
        any = listed(choice("volwassenen", page, Control.ANSWERS, "nee", "ja").orNothing());
        all = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new One(number, page))
                .toList();
    }

    /** Takes up those that only matter with bijstand. */
    void listWithIncome() {
        all.forEach(one -> listed(one.student));
    }

    /** Takes up those that only matter with a rent. */
    void listWithRent() {
        all.forEach(one -> {
            listed(one.income);
            listed(one.particulars);
        });
    }

    /** Whether a question is about somebody who is there, and old enough for it to matter. */
    boolean concerns(Question<?> question, Situation read) {
        for (var one : all) {
            boolean isThere = one.number <= read.medebewoners().size();
            if (question.field().equals(one.student.field())) {
                return isThere && read.medebewoners().get(one.number - 1).isKostendelerAgeIn(read.year());
            }
            if (question.field().equals(one.income.field()) || question.field().equals(one.particulars.field())) {
                return isThere;
            }
        }
        return true;
    }

    /** Who lives there, as far as is known before income and rent are. */
    List<Medebewoner> who(Interview interview) {
        var who = new ArrayList<Medebewoner>();
        boolean another = interview.offer(any).filter("ja"::equals).isPresent();
        for (var one : all) {
            if (!another) {
                return who;
            }
            who.add(one.who(interview));
            another = one.another(interview);
        }
        return who;
    }

    /**
     * The same, with what income and rent made us ask.
     *
     * @param rents whether the household rents a home
     */
    List<Medebewoner> known(List<Medebewoner> who, boolean bijstand, boolean rents, Interview interview) {
        var known = new ArrayList<Medebewoner>();
        for (int other = 0; other < who.size(); other++) {
            known.add(all.get(other).known(who.get(other), bijstand, rents, interview));
        }
        return known;
    }

    /** When one of them comes or goes, counted from nought. */
    Coming comes(int other) {
        return all.get(other).comes;
    }

    /** What is asked about one of them. */
    private static final class One {

        private final int number;
        private final Question<YearMonth> born;
        private final Question<String> relation;
        private final Coming comes;
        private final Question<String> another;
        private final Question<String> student;
        private final Question<PerPeriod> income;
        private final Question<List<String>> particulars;

        One(int number, Page page) {
            var before = number == 1 ? "volwassenen" : field(number - 1, "meer");
            this.number = number;
            born = listed(Asking.month(field(number, "geboren"), page)
                    .after(before, "ja")
                    .orGuess(QuickAssumptions::born));
            relation = listed(
                    choice(field(number, "relatie"), page, Control.RADIOS, "kind", "ouder", "familie", "overig", TENANT)
                            .after(before, "ja"));
            comes = Coming.of(
                    choice(field(number, "jaar"), page, Control.BOX, "ja")
                            .after(before, "ja")
                            .orNothing(),
                    FIELD + number,
                    page);
            another = listed(choice(field(number, "meer"), page, Control.ANSWERS, "nee", "ja")
                    .after(before, "ja")
                    .orNothing());
            student = choice(field(number, "student"), Page.INKOMEN, Control.RADIOS, "nee", "ja")
                    .after("inkomen", "bijstand")
                    .orGuess(assumed -> "nee");
            income = amount(field(number, "inkomen"), Page.WONEN, Limits.PER_YEAR, Period.JAAR, Period.MAAND)
                    .after("wonen", "huur")
                    .orReadAs(Questions.NO_COSTS);
            particulars = ticks(field(number, "let-op"), Page.WONEN, List.of("vermogen", "verblijf"))
                    .after("wonen", "huur")
                    .orNothing();
        }

        private static String field(int number, String what) {
            return FIELD + number + "-" + what;
        }

        private Medebewoner who(Interview interview) {
            var month = interview.ask(born);
            var what = interview.ask(relation);
            var is = what.isEmpty() || what.equals(TENANT)
                    ? Relation.OVERIG
                    : Relation.valueOf(what.toUpperCase(Locale.ROOT));
            return new Medebewoner(month, Euro.ZERO, false, is, what.equals(TENANT), false, true);
        }

        private boolean another(Interview interview) {
            boolean more = interview.offer(another).filter("ja"::equals).isPresent();
            if (more && number == MOST) {
                interview.refuse(another.field(), "huisgenoten", MOST);
            }
            return more;
        }

        private Medebewoner known(Medebewoner who, boolean bijstand, boolean rents, Interview interview) {
            boolean studies =
                    bijstand && who.isKostendelerAgeIn(interview.assumed().year()) && interview.isYes(student);
            if (!rents) {
                return who.studying(studies);
            }
            var perYear = interview.ask(income).per(Period.JAAR).flooredToEuros();
            var ticked = interview.offer(particulars).orElse(List.of());
            return new Medebewoner(
                    who.born(),
                    perYear,
                    ticked.contains("vermogen"),
                    who.relation(),
                    who.hasSubtenancyContract(),
                    studies,
                    !ticked.contains("verblijf"));
        }
    }
}
