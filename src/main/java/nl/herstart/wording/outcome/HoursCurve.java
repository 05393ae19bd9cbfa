package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.curve.Stretch;
import nl.herstart.calculator.curve.Stretches;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Lowered;
import nl.herstart.calculator.report.Report;
import nl.herstart.platform.picture.Curve;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.wording.CurveStory;
import nl.herstart.wording.Findings;
import nl.herstart.wording.ReplacedWork;

/** How much more or less than now there is at every number of hours: drawn, in a sentence, and as a table. */
public final class HoursCurve {

    /**
     * As the template sees it.
     *
     * @param finding what it shows in words
     * @param phases what the two lines are, where there are two; else empty
     * @param lies whether the two lines are what it lies between, as work may change a benefit
     * @param marks the points that are marked in it, in words
     * @param stretches where more hours hardly pay or cost money, and why, a sentence each; none where it lies between two lines
     * @param own the hours that were asked about, in whole hours
     */
    public record Shown(
            Curve drawing,
            String finding,
            String phases,
            boolean lies,
            List<String> marks,
            List<String> stretches,
            List<Point> points,
            long own) {}

    /**
     * One number of hours: how much more or less than now there is a month with it, at the start and in the end, and what there
     * is to spend at the start; a dash when not known.
     */
    public record Point(int hours, String start, String later, String toSpend) {}

    private static final String NOT_KNOWN = "–";

    private final Language language;
    private final Findings findings;
    private final Texts texts;
    private final CurveStory story;

    public HoursCurve(Language language) {
        this.language = language;
        this.findings = new Findings(language);
        this.texts = Texts.about(language, "calculation/uren");
        this.story = new CurveStory(texts);
    }

    /** The curve of an answer. */
    public Shown of(Answer answer) {
        var now = answer.comparison().nextWithout().besteedbaar();
        boolean lies = answer.comparison().lowered().isPresent();
        var start = line(answer, HoursPoint::firstPhase, now);
        var later = line(answer, lies ? HoursCurve::lowered : HoursPoint::report, now);
        var marks = marks(answer);
        var stretches =
                lies ? List.<Stretch>of() : Stretches.of(answer.atStart().hours());
        var drawing = Curve.of(
                new Curve.Lines(start, later),
                marks,
                stretches.stream().map(this::stretch).toList(),
                language);
        return new Shown(
                drawing,
                findings.curve(answer.atStart()),
                lies ? texts.say("lijnen.bereik") : phases(answer, drawing),
                lies,
                marks.stream().map(Curve.Spot::label).toList(),
                lies ? List.of() : story.tell(stretches),
                answer.hours().stream().map(point -> point(point, start, later)).toList(),
                answer.situation().job().hoursPerWeek().ceiled());
    }

    private static List<Optional<Euro>> line(Answer answer, Function<HoursPoint, Report> phase, Euro now) {
        return answer.hours().stream()
                .map(point -> Optional.of(point)
                        .filter(HoursPoint::isKnown)
                        .map(known ->
                                phase.apply(known).besteedbaar().minus(now).perMonth()))
                .toList();
    }

    /** As it is at the start when a benefit goes down by as much as the job adds. */
    private static Report lowered(HoursPoint point) {
        return point.lowered().map(Lowered::atStart).orElse(point.firstPhase());
    }

    private List<Curve.Spot> marks(Answer answer) {
        var marks = new ArrayList<Curve.Spot>();
        ReplacedWork.hoursNow(answer.comparison())
                .or(() -> answer.situation().job().replaces().isEmpty() ? Optional.of(Hours.ZERO) : Optional.empty())
                .ifPresent(hours -> marks.add(new Curve.Spot(hours, Euro.ZERO, texts.say("punt.nu"), "now")));
        var job = answer.situation().job();
        if (job.isWork()) {
            var start = answer.comparison().atStart();
            var more = start.differenceByJob().perMonth();
            var label = start.differenceByJobLiesPerYear()
                    .map(year -> texts.say(
                            "punt.bereik",
                            job.hoursPerWeek(),
                            signed(year.from().perMonth()),
                            signed(year.to().perMonth())))
                    .orElseGet(() -> texts.say("punt", job.hoursPerWeek(), signed(more)));
            marks.add(new Curve.Spot(job.hoursPerWeek(), more, label, "own"));
        }
        return marks;
    }

    private Curve.Stretch stretch(Stretch stretch) {
        return new Curve.Stretch(
                stretch.fromHours(),
                stretch.toHours(),
                stretch.kind() == Stretch.Kind.FALLING,
                story.mainCause(stretch));
    }

    private String phases(Answer answer, Curve drawing) {
        return answer.comparison()
                .firstPhaseEnds()
                .filter(last -> !drawing.others().isEmpty())
                .map(last -> texts.say("lijnen", last))
                .orElse("");
    }

    private Point point(HoursPoint point, List<Optional<Euro>> start, List<Optional<Euro>> later) {
        int hours = point.hoursPerWeek();
        return new Point(
                hours,
                start.get(hours).map(this::signed).orElse(NOT_KNOWN),
                later.get(hours).map(this::signed).orElse(NOT_KNOWN),
                point.isKnown() ? toSpend(point) : NOT_KNOWN);
    }

    private String toSpend(HoursPoint point) {
        return point.atStart()
                .liesPerMonth()
                .filter(month -> !language.euros(month.from()).equals(language.euros(month.to())))
                .map(month -> texts.say("tussen", language.euros(month.from()), language.euros(month.to())))
                .orElseGet(() -> language.euros(point.besteedbaarPerMonthInFirstPhase()));
    }

    private String signed(Euro change) {
        var rounded = change.roundedToEuros();
        return (rounded.isPositive() ? "+ " : "") + language.euros(rounded);
    }
}
