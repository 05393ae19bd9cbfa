package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;

/** Puts the sums of the calculator into words, for every page that shows them. */
public final class Workings {

    /**
     * The sums of one calculation, or the ground on which there is nothing.
     *
     * @param ground a sentence, or empty
     * @param sums each a list of steps, the outcome last
     */
    public record Written(String ground, List<List<Step>> sums) {

        public Written {
            sums = List.copyOf(sums);
        }
    }

    /**
     * One step, its amount written out.
     *
     * @param article where the law says so; empty when it is that of the step before
     */
    public record Step(String text, String amount, String article) {}

    private final RegelingTexts regelingen;
    private final StepTexts steps;

    public Workings(RegelingTexts regelingen) {
        this.regelingen = regelingen;
        this.steps = new StepTexts(regelingen.language());
    }

    /** How an amount of a regeling came about. */
    public Written of(Regeling regeling, Outcome outcome) {
        var ground = outcome.ground()
                .map(reason -> regelingen.ground(regeling, reason))
                .orElse("");
        var sum = sum(
                outcome.working().lines(),
                line -> regelingen.step(regeling, line),
                line -> regelingen.article(regeling, line));
        return new Written(ground, sum.isEmpty() ? List.of() : List.of(sum));
    }

    /** How an income or a cost came about. */
    public Written of(List<Tally> tallies) {
        return new Written("", tallies.stream().map(this::sum).toList());
    }

    private List<Step> sum(Tally tally) {
        var lines = new ArrayList<>(tally.parts());
        lines.add(tally.total());
        return sum(lines, steps::say, steps::article);
    }

    private List<Step> sum(List<Line> lines, Function<Line, String> text, Function<Line, String> articleOf) {
        var sum = new ArrayList<Step>();
        var before = "";
        for (var line : lines) {
            var article = articleOf.apply(line);
            sum.add(new Step(
                    text.apply(line),
                    regelingen.language().amount(line.amount()),
                    article.equals(before) ? "" : article));
            before = article;
        }
        return sum;
    }
}
