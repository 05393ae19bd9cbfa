package nl.herstart.questions;

import static nl.herstart.questions.Questions.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** What is asked about the care for each child: of which kind, how much, and at what price. */
final class CareQuestions {

    static final String NONE = "geen";

    private static final String[] PAID = {"dagopvang", "bso", "gastouder", "informeel"};

    private final Question<String> kind;
    private final Question<Hours> hours;
    private final Question<Euro> price;

    /** Takes them up in the catalogue, after the question of which kind it is. */
    CareQuestions(Question<String> kind) {
        this.kind = listed(kind);
        hours = listed(Asking.hours(kind.field() + "-uren", kind.page(), Limits.CARE, "urenPerMaand")
                .after(kind.field(), PAID)
                .orGuess());
        price = listed(Asking.smallAmount(kind.field() + "-prijs", kind.page(), Limits.CARE_PRICE, "perUur")
                .after(kind.field(), PAID)
                .orGuess());
    }

    /**
     * The care for each child.
     *
     * @param usual the kind of care for a child of whom it is not known
     * @param work for how many hours of work a week there is care when it is not known how much
     */
    List<Childcare> care(List<Child> children, Function<Child, String> usual, Hours work, Interview interview) {
        var care = new ArrayList<Childcare>();
        for (int child = 0; child < children.size(); child++) {
            var chosen = interview.ask(kind.about(child + 1), usual.apply(children.get(child)));
            if (!chosen.isEmpty() && !chosen.equals(NONE)) {
                var of = Childcare.Kind.valueOf(chosen.toUpperCase(Locale.ROOT));
                var assumed = interview.assumed();
                care.add(new Childcare(
                        child,
                        of,
                        interview.ask(hours.about(child + 1), assumed.careHours(of, work)),
                        interview.ask(price.about(child + 1), assumed.hourlyPrice(of))));
            }
        }
        return care;
    }
}
