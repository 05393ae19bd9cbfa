package nl.herstart.site.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.contract.OwnRequest;
import nl.herstart.platform.words.Texts;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.StepTexts;
import nl.herstart.wording.Workings;
import nl.herstart.wording.Workings.Written;

/** Works examples out: each a household in a file of its own, in the form of the API, answered by the calculator. */
final class Examples {

    /**
     * A worked example.
     *
     * @param title what it shows
     * @param household what the household is like, in sentences
     * @param outcome what comes out, or empty when the sums say it
     */
    record Example(String title, Year year, List<String> household, Written working, String outcome) {}

    private final Calculator calculator;
    private final OwnRequest request;
    private final Workings workings;
    private final HouseholdTexts households;
    private final Texts texts;

    Examples(Calculator calculator, RegelingTexts regelingen) {
        this.calculator = calculator;
        this.request = new OwnRequest(calculator);
        this.workings = new Workings(regelingen);
        this.households = new HouseholdTexts(regelingen.language());
        this.texts = Texts.about(regelingen.language(), "rules/uitleg");
    }

    /** One example for each of the titles, in their order. */
    List<Example> of(Topic topic, List<String> titles) {
        var examples = new ArrayList<Example>();
        for (var title : titles) {
            examples.add(example(topic, title, situation(topic.slug() + "-" + (examples.size() + 1) + ".json")));
        }
        return examples;
    }

    private Example example(Topic topic, String title, Situation situation) {
        var report = calculator.compare(situation).next();
        return new Example(
                title,
                situation.year(),
                households.of(situation),
                topic.regeling()
                        .map(regeling -> workings.of(regeling, report.outcome(regeling)))
                        .orElseGet(() -> workings.of(tallies(topic, report))),
                outcome(topic.regeling(), report));
    }

    private String outcome(Optional<Regeling> regeling, Report report) {
        return regeling.map(one -> report.outcome(one).perYear().perMonth())
                .map(perMonth -> texts.say("uitkomst.maand", texts.language().cents(perMonth)))
                .orElse("");
    }

    /** The sums of the aanvrager that show the topic. */
    private static List<Tally> tallies(Topic topic, Report report) {
        return report.accounts().netIncome(0).stream()
                .filter(tally ->
                        shows(topic, tally.total()) || tally.parts().stream().anyMatch(line -> shows(topic, line)))
                .toList();
    }

    private static boolean shows(Topic topic, Line line) {
        return topic.steps().contains(line.step()) || topic.sheets().contains(StepTexts.subject(line));
    }

    private Situation situation(String file) {
        try (var in = Examples.class.getResourceAsStream(file)) {
            return request.read(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
