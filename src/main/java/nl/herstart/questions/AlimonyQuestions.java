package nl.herstart.questions;

import static nl.herstart.questions.Asking.amount;
import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Questions.listed;

import nl.herstart.calculator.situation.AlimonyPaid;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.value.Euro;

/**
 * What is asked about the alimony that one adult pays: a box, and two amounts of who ticks it. They are for a month, as alimony is,
 * since a year of it would not come out to the euro by which the law rounds it up.
 */
final class AlimonyQuestions {

    private static final String YES = "ja";

    private final Question<String> pays;
    private final Question<Euro> toPartner;
    private final Question<Euro> forChildren;

    /**
     * Takes them up in the catalogue.
     *
     * @param person what the names of the fields begin with
     */
    AlimonyQuestions(String person, Page page) {
        var field = field(person);
        pays = listed(choice(field, page, Question.Control.BOX, YES).orNothing());
        toPartner = listed(amount(person + "alimentatie-partner", page, Limits.PER_MONTH, "per-maand")
                .after(field, YES)
                .orNothing());
        forChildren = listed(amount(person + "alimentatie-kinderen", page, Limits.PER_MONTH, "per-maand")
                .after(field, YES)
                .orNothing());
    }

    /** The name of the box. */
    static String field(String person) {
        return person + "alimentatie-betaald";
    }

    /** What is paid; nothing by who does not tick the box. */
    AlimonyPaid paid(Interview interview) {
        if (interview.offer(pays).isEmpty()) {
            return AlimonyPaid.NONE;
        }
        var paid = new AlimonyPaid(
                interview.offer(toPartner).orElse(Euro.ZERO),
                interview.offer(forChildren).orElse(Euro.ZERO));
        if (paid.isNone()) {
            interview.refuse(pays.field(), "geenAlimentatie");
        }
        return paid;
    }
}
