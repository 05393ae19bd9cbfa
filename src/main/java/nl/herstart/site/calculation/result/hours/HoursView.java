package nl.herstart.site.calculation.result.hours;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.curve.Stretches;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.sum.Months;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.value.Language;
import nl.herstart.wording.CurveStory;
import nl.herstart.wording.Findings;
import nl.herstart.wording.outcome.HoursCurve;
import nl.herstart.wording.outcome.HoursTable;

/** What more or fewer hours do. */
public final class HoursView implements View {

    /** The field with the amount that one wants to reach. */
    public static final String GOAL = GoalSection.FIELD;

    private final Texts texts;
    private final CurveStory story;
    private final Findings findings;
    private final HoursCurve curve;
    private final GoalSection goal;
    private final HoursTable grid;

    public HoursView(Calculator calculator, HoursCurve curve, Language language) {
        this.texts = Texts.about(language, "calculation/uren");
        this.story = new CurveStory(texts);
        this.findings = new Findings(language);
        this.curve = curve;
        this.goal = new GoalSection(calculator, language);
        this.grid = new HoursTable(calculator, language);
    }

    @Override
    public String name() {
        return "uren";
    }

    @Override
    public String template() {
        return "hours";
    }

    @Override
    public Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed) {
        var start = answer.atStart();
        var model = new HashMap<String, Object>();
        var drawn = curve.of(answer);
        model.put("curve", drawn);
        model.put("days", findings.dayMoreOrLess(start));
        model.put("growing", growing(answer.hours()));
        model.put("later", drawn.phases().isEmpty() || drawn.lies() ? List.of() : later(answer));
        model.put("goal", goal.of(filled, answer, typed.apply(GOAL)));
        model.put("form", filled.asTyped());
        model.put("gridMatters", grid.matters(answer));
        model.put(
                "grid",
                filled.partnerHours()
                        .flatMap(hours -> grid.of(answer, filled.stated(), hours))
                        .orElse(null));
        return model;
    }

    private List<String> later(Answer answer) {
        var told = new ArrayList<String>();
        told.add(texts.say("lijnen.daarna"));
        told.addAll(story.tell(Stretches.of(answer.hours())));
        return told;
    }

    /** Which costs go up with the hours; empty when none does. */
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
}
