package nl.herstart.site.calculation.questions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.value.Hours;

/** Asks about the children, the care that they have and the care that they would need. Fields are numbered from 1. */
final class ChildQuestions {

    private static final String NO_CARE = "geen";

    private final Interview interview;
    private final QuickAssumptions assumed;

    ChildQuestions(Interview interview, QuickAssumptions assumed) {
        this.interview = interview;
        this.assumed = assumed;
    }

    List<Child> children(int count) {
        var children = new ArrayList<Child>();
        for (int number = 1; number <= count; number++) {
            children.add(new Child(born(number)));
        }
        return children;
    }

    private YearMonth born(int number) {
        return interview.ask(
                Question.of("kind-" + number),
                read -> read.month(
                        Limits.FIRST_BIRTH, assumed.year().atMonth(12).plusYears(1)),
                assumed.childBorn(number),
                "maand");
    }

    /** The care that there is already and that goes on. */
    List<Childcare> childcareNow(List<Child> children) {
        if (children.isEmpty()
                || !interview
                        .choose(Question.of("opvang-al"), "nee", "ja", "nee")
                        .equals("ja")) {
            return List.of();
        }
        var care = new ArrayList<Childcare>();
        for (int index = 0; index < children.size(); index++) {
            add(care, index, "opvang-nu-" + (index + 1), NO_CARE, assumed.hours());
        }
        return care;
    }

    /** The care that comes on top for each child while its parent works so many hours a week. */
    List<Childcare> childcareForJob(List<Child> children, Hours work) {
        var care = new ArrayList<Childcare>();
        for (int index = 0; index < children.size(); index++) {
            var usual = assumed.careFor(children.get(index).born());
            add(care, index, "opvang-" + (index + 1), usual, work);
        }
        return care;
    }

    private void add(List<Childcare> care, int index, String field, String usual, Hours work) {
        var kind = interview.choose(Question.of(field), usual, NO_CARE, "dagopvang", "bso", "gastouder", "informeel");
        if (!kind.isEmpty() && !kind.equals(NO_CARE)) {
            care.add(line(index, field, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), work));
        }
    }

    private Childcare line(int index, String field, Kind kind, Hours work) {
        return new Childcare(
                index,
                kind,
                interview.ask(
                        Question.of(field + "-uren").under(field),
                        read -> read.hours(Limits.CARE.least(), Limits.CARE.most()),
                        assumed.careHours(kind, work),
                        "urenPerMaand"),
                interview.ask(
                        Question.of(field + "-prijs").under(field),
                        read -> read.amount(Limits.CARE_PRICE.least(), Limits.CARE_PRICE.most()),
                        assumed.hourlyPrice(kind),
                        "perUur"));
    }
}
