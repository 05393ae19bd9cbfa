package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.RegelingTexts;

/** Now and with the job side by side, line by line, a month; in whole euros, without what is nothing before and after. */
public final class ComparisonTable {

    /**
     * One line, its amounts written out.
     *
     * @param words what the difference means, for who hears the table; empty when there is none
     * @param kind {@code total} for the last line, else empty
     * @param nextPerYear the amount with the job, euros a year
     */
    public record Row(
            String name, String now, String next, String difference, String words, String kind, Euro nextPerYear) {}

    private final Language language;
    private final Texts texts;
    private final RegelingTexts regelingen;

    /** Speaks the language of the names of the regelingen. */
    public ComparisonTable(RegelingTexts regelingen) {
        this.language = regelingen.language();
        this.texts = Texts.about(language, "calculation/uitkomst");
        this.regelingen = regelingen;
    }

    /** How nothing at all is written. */
    public String nothing() {
        return language.euros(Euro.ZERO);
    }

    /** The lines, costs as negative amounts, so that they add up to the last. */
    public List<Row> rows(Comparison comparison) {
        var rows = new ArrayList<Row>();
        var now = comparison.now();
        var next = comparison.next();
        rows.add(row(texts.say("regel.netto"), now.netto(0), next.netto(0)));
        rows.add(row(texts.say("regel.nettoPartner"), now.netto(1), next.netto(1)));
        for (var regeling : Regeling.values()) {
            rows.add(row(
                    regelingen.title(regeling),
                    now.outcome(regeling).perYear(),
                    next.outcome(regeling).perYear()));
        }
        if (now.untaxed().sum().isPositive() || next.untaxed().sum().isPositive()) {
            rows.add(row(
                    texts.say("regel.onbelast"),
                    now.untaxed().sum(),
                    next.untaxed().sum()));
        }
        rows.add(cost("regel.opvang", now.costs().childcare(), next.costs().childcare()));
        rows.add(cost("regel.reizen", now.costs().travel(), next.costs().travel()));
        rows.add(cost("regel.overig", now.costs().other(), next.costs().other()));
        rows.add(cost("regel.alimentatie", now.costs().alimony(), next.costs().alimony()));
        rows.add(row(texts.say("regel.samen"), now.besteedbaar(), next.besteedbaar(), "total"));
        return rows.stream().filter(row -> !isNothing(row)).toList();
    }

    private boolean isNothing(Row row) {
        return row.kind().isEmpty() && row.now().equals(nothing()) && row.next().equals(nothing());
    }

    private Row cost(String name, Months now, Months next) {
        return row(texts.say(name), now.sum().negated(), next.sum().negated());
    }

    private Row row(String name, Euro now, Euro next) {
        return row(name, now, next, "");
    }

    private Row row(String name, Euro now, Euro next, String kind) {
        var difference = next.minus(now);
        var words = difference.isZero() ? "" : texts.say(difference.isPositive() ? "verschil.meer" : "verschil.minder");
        var nowWritten = perMonth(now);
        var nextWritten = perMonth(next);
        return new Row(name, nowWritten, nextWritten, perMonth(difference), words, kind, next);
    }

    private String perMonth(Euro perYear) {
        return language.euros(perYear.perMonth());
    }
}
