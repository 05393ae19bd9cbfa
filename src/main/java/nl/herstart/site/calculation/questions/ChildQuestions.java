package nl.herstart.site.calculation.questions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.herstart.calculator.situation.AgeLimits;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** Asks about the children and about the care that they would need. Their fields are numbered from 1. */
final class ChildQuestions {

    private static final Hours MOST_HOURS = Hours.of(744);
    private static final Euro MOST_PER_HOUR = Euro.of(1_000);
    private static final int OLDEST = 30;

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
        var field = "kind-" + number;
        var lastMonth = assumed.year().atMonth(12);
        var born = interview.ask(
                Question.of(field),
                read -> read.month(lastMonth.minusYears(OLDEST), lastMonth),
                assumed.childBorn(number),
                "maand");
        if (!new AgeLimits(assumed.year()).isChild(born)) {
            interview.refuse(field, "kindTeOud", assumed.year());
        }
        return born;
    }

    /** The care for each child while its parent works so many hours a week. */
    List<Childcare> childcare(List<Child> children, Hours work) {
        var care = new ArrayList<Childcare>();
        for (int index = 0; index < children.size(); index++) {
            var field = "opvang-" + (index + 1);
            var kind = interview.choose(
                    Question.of(field),
                    assumed.careFor(children.get(index).born()),
                    "geen",
                    "dagopvang",
                    "bso",
                    "gastouder",
                    "informeel");
            if (!kind.equals("geen")) {
                care.add(line(index, field, Kind.valueOf(kind.toUpperCase(Locale.ROOT)), work));
            }
        }
        return care;
    }

    private Childcare line(int index, String field, Kind kind, Hours work) {
        return new Childcare(
                index,
                kind,
                interview.ask(
                        Question.of(field + "-uren").under(field),
                        read -> read.hours(Hours.ZERO, MOST_HOURS),
                        assumed.careHours(kind, work),
                        "urenPerMaand"),
                interview.ask(
                        Question.of(field + "-prijs").under(field),
                        read -> read.amount(Euro.ZERO, MOST_PER_HOUR),
                        assumed.hourlyPrice(kind),
                        "perUur"));
    }
}
