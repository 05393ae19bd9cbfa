package nl.herstart.site.calculation.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.curve.Stretches;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.sum.Months;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.wording.CurveStory;
import nl.herstart.wording.Findings;
import nl.herstart.wording.ReplacedWork;

/**
 * What more or fewer hours do: the drawing, what it shows in words, and all amounts. The words are about the phase in which
 * the job starts, as the headline is; then about what comes after it.
 */
final class CurveSection {

    /**
     * As the template sees it.
     *
     * @param finding what the drawing shows, for who cannot see it
     * @param phases what the two lines are, where there are two; else empty
     * @param stretches where it falls or lies flat in the phase in which the job starts, a paragraph each
     * @param days what a day more and a day less do, a sentence each
     * @param later where it falls or lies flat in the end, a paragraph each; empty where that is the same
     * @param growing which costs go up with the hours; empty when none does
     */
    record Shown(
            HoursChart chart,
            String finding,
            String phases,
            List<String> stretches,
            List<String> days,
            String growing,
            List<String> later,
            List<Point> points) {}

    /** One number of hours and what there is to spend with it a month, in the end and at the start; a dash when not known. */
    record Point(int hours, String amount, String start) {}

    private static final String NOT_KNOWN = "–";

    private final Language language;
    private final Findings findings;
    private final Texts texts;
    private final CurveStory story;

    CurveSection(Language language) {
        this.language = language;
        this.findings = new Findings(language);
        this.texts = Texts.about(language, "calculation/uren");
        this.story = new CurveStory(texts);
    }

    Shown of(Answer answer) {
        var start = answer.atStart();
        var stretches = Stretches.of(start.hours());
        var chart = HoursChart.of(
                answer.hours(),
                stretches,
                spot(answer.situation().job().hoursPerWeek(), start.next()),
                ReplacedWork.hoursNow(answer.comparison()).map(hours -> spot(hours, answer.now())),
                texts);
        return new Shown(
                chart,
                findings.curve(start),
                phases(answer, chart),
                story.tell(stretches),
                findings.dayMoreOrLess(start),
                growing(answer.hours()),
                later(answer, chart),
                answer.hours().stream().map(this::point).toList());
    }

    private String phases(Answer answer, HoursChart chart) {
        return answer.comparison()
                .firstPhaseEnds()
                .filter(last -> !chart.start().isEmpty())
                .map(last -> texts.say("lijnen", last))
                .orElse("");
    }

    private List<String> later(Answer answer, HoursChart chart) {
        if (chart.start().isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<String>();
        told.add(texts.say("lijnen.daarna"));
        told.addAll(story.tell(Stretches.of(answer.hours())));
        return told;
    }

    private String growing(List<HoursPoint> points) {
        boolean care = grows(points, Costs::childcare);
        boolean travel = grows(points, Costs::travel);
        return care || travel
                ? texts.say(care && travel ? "groeit.beide" : care ? "groeit.opvang" : "groeit.reizen")
                : "";
    }

    private static boolean grows(List<HoursPoint> points, Function<Costs, Months> cost) {
        return points.stream()
                        .filter(HoursPoint::isKnown)
                        .map(point -> cost.apply(point.report().costs()).sum())
                        .distinct()
                        .count()
                > 1;
    }

    private static HoursChart.Spot spot(Hours hours, Report report) {
        return new HoursChart.Spot(hours, report.besteedbaar().perMonth());
    }

    private Point point(HoursPoint point) {
        return new Point(
                point.hoursPerWeek(),
                point.isKnown() ? language.cents(point.besteedbaarPerMonth()) : NOT_KNOWN,
                point.isKnown() ? language.cents(point.besteedbaarPerMonthInFirstPhase()) : NOT_KNOWN);
    }
}
