package nl.herstart.site.calculation.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** What somebody lives on without her partner, now and with the job. */
final class AloneSection {

    /**
     * As the template sees it.
     *
     * @param worksNow whether there is a job now
     * @param untilPhase whether the amounts with the job are those of the phase of the vrijlating in which it starts
     * @param onTop whether the new one comes on top of it
     */
    record Shown(
            String finding,
            boolean worksNow,
            boolean onTop,
            boolean untilPhase,
            List<ComparisonTable.Row> rows,
            List<String> assumptions) {}

    private final Calculator calculator;
    private final ComparisonTable comparison;
    private final Language language;
    private final Texts texts;

    AloneSection(Calculator calculator, ComparisonTable comparison, Language language) {
        this.calculator = calculator;
        this.comparison = comparison;
        this.language = language;
        this.texts = Texts.about(language, "calculation/samen");
    }

    /** Empty for who has no partner, and where a figure is not known. */
    Optional<Shown> of(Situation situation) {
        if (situation.adults().size() == 1) {
            return Optional.empty();
        }
        var steady = calculator.compare(situation.alone());
        var alone = steady.atStart();
        if (!alone.isComplete()) {
            return Optional.empty();
        }
        var rows =
                comparison.rows(alone).stream().filter(row -> !row.isNothing()).toList();
        return Optional.of(new Shown(
                finding(alone),
                situation.aanvrager().hasWage(),
                situation.isJobOnTop(),
                steady.firstPhase().isPresent(),
                rows,
                assumptions(steady)));
    }

    private String finding(Comparison alone) {
        var job = alone.situation().job();
        var withHours = alone.situation().isJobOnTop()
                ? "alleen.erbij"
                : job.replaces().isEmpty() ? "alleen.zin" : "alleen.vervangt";
        return texts.say(
                job.isWork() ? withHours : job.replaces().isEmpty() ? "alleen.zonderUren" : "alleen.stopt",
                perMonth(alone.now()),
                perMonth(alone.next()),
                job.hoursPerWeek());
    }

    private List<String> assumptions(Comparison alone) {
        var told = new ArrayList<String>();
        if (alone.situation().aanvrager().hasBijstand()) {
            boolean ofSavings = alone.now().outcome(Regeling.BIJSTAND) instanceof Outcome.Refused refused
                    && refused.reason() == Bijstand.No.VERMOGEN_TE_HOOG;
            told.add(texts.say(ofSavings ? "alleen.vermogen" : "alleen.bijstand"));
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
