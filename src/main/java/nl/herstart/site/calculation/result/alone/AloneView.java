package nl.herstart.site.calculation.result.alone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.picture.Stack;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.outcome.ComparisonTable;

/** What somebody lives on without her partner, now and with the job. */
public final class AloneView implements View {

    /**
     * As the template sees it.
     *
     * @param drawing what it is made of, without and with the job
     * @param untilPhase whether the amounts with the job are those of the phase of the vrijlating in which it starts
     */
    record Shown(
            String finding,
            boolean untilPhase,
            Stack drawing,
            List<ComparisonTable.Row> rows,
            List<String> assumptions) {}

    private final Calculator calculator;
    private final ComparisonTable comparison;
    private final Language language;
    private final Texts texts;

    public AloneView(Calculator calculator, RegelingTexts regelingen) {
        this.calculator = calculator;
        this.comparison = new ComparisonTable(regelingen);
        this.language = regelingen.language();
        this.texts = Texts.about(language, "calculation/samen");
    }

    @Override
    public String name() {
        return "alleen";
    }

    @Override
    public String template() {
        return "alone";
    }

    @Override
    public boolean isFor(Situation situation) {
        return situation.adults().size() > 1;
    }

    @Override
    public Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed) {
        var model = new HashMap<String, Object>();
        model.put("alone", of(answer.situation()).orElse(null));
        return model;
    }

    /** Empty where a figure is not known. */
    private Optional<Shown> of(Situation situation) {
        var steady = calculator.compare(situation.alone());
        var alone = steady.atStart();
        if (!alone.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(new Shown(
                finding(alone),
                steady.firstPhase().isPresent(),
                Stack.of(
                        List.of(
                                whole(situation.aanvrager().hasWage() ? "alleen.baan" : "alleen.nu", alone.now()),
                                whole(later(situation), alone.next())),
                        language),
                comparison.rows(alone),
                assumptions(steady)));
    }

    private static String later(Situation situation) {
        if (situation.isJobOnTop()) {
            return "alleen.uren";
        }
        return situation.aanvrager().hasWage() ? "alleen.anders" : "alleen.straks";
    }

    private Stack.Whole whole(String name, Report report) {
        var toeslagen = Regeling.TOESLAGEN.stream()
                .map(regeling -> report.outcome(regeling).perYear())
                .reduce(report.outcome(Regeling.KINDERBIJSLAG).perYear(), Euro::plus);
        return new Stack.Whole(
                texts.say(name),
                List.of(
                        part(
                                "alleen.deel.inkomen",
                                report.netIncome().plus(report.untaxed().sum())),
                        part("alleen.deel.toeslagen", toeslagen),
                        part(
                                "alleen.deel.bijstand",
                                report.outcome(Regeling.BIJSTAND).perYear()),
                        part("alleen.deel.kosten", report.costs().perYear().negated())));
    }

    private Stack.Part part(String name, Euro perYear) {
        return new Stack.Part(texts.say(name), perYear.perMonth());
    }

    private String finding(Comparison alone) {
        var job = alone.situation().job();
        var withHours = alone.situation().isJobOnTop()
                ? "alleen.erbij"
                : job.replaces().isEmpty() ? "alleen.zin" : "alleen.vervangt";
        return texts.say(
                job.isWork() ? withHours : job.replaces().isEmpty() ? "alleen.zonderUren" : "alleen.stopt",
                perMonth(alone.now()),
                alone.liesPerYear()
                        .map(year -> texts.say(
                                "alleen.bereik",
                                language.euros(year.from().perMonth()),
                                language.euros(year.to().perMonth())))
                        .orElseGet(() -> perMonth(alone.next())),
                job.hoursPerWeek());
    }

    private List<String> assumptions(Comparison alone) {
        var told = new ArrayList<String>();
        if (alone.lowered().isPresent()) {
            told.add(texts.say("alleen.uitkering"));
        }
        if (alone.situation().aanvrager().hasBijstand()) {
            boolean ofSavings = alone.now().outcome(Regeling.BIJSTAND) instanceof Outcome.Refused refused
                    && refused.reason() == Bijstand.No.VERMOGEN_TE_HOOG;
            told.add(texts.say(ofSavings ? "alleen.vermogen" : "alleen.bijstand"));
        }
        if (alone.situation().job().isStopping() && !alone.next().netIncome().isPositive()) {
            told.add(texts.say("alleen.stoptZonder"));
        }
        alone.startLastsThrough().ifPresent(last -> told.add(texts.say("alleen.tot", last)));
        told.add(texts.say("alleen.huis"));
        told.add(texts.say("alleen.overlijden"));
        return told;
    }

    private String perMonth(Report report) {
        return language.euros(report.besteedbaar().perMonth());
    }
}
