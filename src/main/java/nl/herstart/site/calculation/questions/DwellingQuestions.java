package nl.herstart.site.calculation.questions;

import java.util.List;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.value.Euro;
import nl.herstart.value.Range;

/** Asks how the household lives and what it has. */
final class DwellingQuestions {

    private final Interview interview;
    private final QuickAssumptions assumed;
    private final boolean withServiceCosts;

    /** @param withServiceCosts whether service costs count for huurtoeslag in the year, so that we ask for them */
    DwellingQuestions(Interview interview, QuickAssumptions assumed, boolean withServiceCosts) {
        this.interview = interview;
        this.assumed = assumed;
        this.withServiceCosts = withServiceCosts;
    }

    Dwelling dwelling() {
        return switch (interview.choose(Question.of("wonen"), "huur", "huur", "koop", "anders")) {
            case "huur" ->
                new Dwelling.Rented(
                        amount("huur", Limits.RENT, "wonen", assumed.rent(), "perMaand"),
                        withServiceCosts
                                ? amount("servicekosten", Limits.RENT, "wonen", Euro.ZERO, "perMaand")
                                : Euro.ZERO);
            case "koop" ->
                new Dwelling.Owned(
                        amount("woz", Limits.ASSETS, "wonen", assumed.homeValue(), "bedrag"),
                        amount("hypotheekrente", Limits.PER_YEAR, "wonen", assumed.mortgageInterest(), "perJaar"));
            default -> new Dwelling.Other();
        };
    }

    /**
     * Only asked in full when there is more than makes no difference.
     *
     * @param limit up to how much makes no difference for this household
     */
    Savings savings(Euro limit) {
        var size = interview.choose(Question.of("vermogen"), "minder", List.of("minder", "meer"), limit);
        return size.equals("meer")
                ? new Savings(
                        amount("bank", Limits.ASSETS, "vermogen", Euro.ZERO, "bedrag"),
                        amount("beleggingen", Limits.ASSETS, "vermogen", Euro.ZERO, "bedrag"),
                        amount("schulden", Limits.ASSETS, "vermogen", Euro.ZERO, "bedrag"))
                : Savings.NONE;
    }

    private Euro amount(String field, Range<Euro> limits, String parent, Euro assumption, String words) {
        return interview.ask(
                Question.of(field).under(parent),
                read -> read.amount(limits.least(), limits.most()),
                assumption,
                words);
    }
}
