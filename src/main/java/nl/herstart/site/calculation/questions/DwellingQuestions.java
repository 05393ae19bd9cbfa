package nl.herstart.site.calculation.questions;

import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.value.Euro;

/** Asks how the household lives and what it has. */
final class DwellingQuestions {

    private static final Euro NO_MORE_THAN = Euro.of(10_000_000);

    private final Interview interview;
    private final QuickAssumptions assumed;

    DwellingQuestions(Interview interview, QuickAssumptions assumed) {
        this.interview = interview;
        this.assumed = assumed;
    }

    Dwelling dwelling() {
        var kind = interview.choose(Question.of("wonen"), "huur", "huur", "koop", "anders");
        if (kind.equals("koop")) {
            interview.refuse("wonen", "koop");
        }
        return kind.equals("huur")
                ? new Dwelling.Rented(amount("huur", "wonen", assumed.rent(), "perMaand"), Euro.ZERO)
                : new Dwelling.Other();
    }

    /** Only asked in full when there is more than makes a difference for any toeslag. */
    Savings savings() {
        var size = interview.choose(Question.of("vermogen"), "minder", "minder", "meer");
        return size.equals("meer")
                ? new Savings(
                        amount("bank", "vermogen", Euro.ZERO, "bedrag"),
                        amount("beleggingen", "vermogen", Euro.ZERO, "bedrag"),
                        amount("schulden", "vermogen", Euro.ZERO, "bedrag"))
                : Savings.NONE;
    }

    private Euro amount(String field, String parent, Euro assumption, String words) {
        return interview.ask(
                Question.of(field).under(parent), read -> read.amount(Euro.ZERO, NO_MORE_THAN), assumption, words);
    }
}
