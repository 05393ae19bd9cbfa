package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.PhaseReport;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** What an answer comes down to, in a sentence or two; says what is so, also when working does not pay. */
public final class Findings {

    private static final int DAY = 8;
    private static final int MOST_HOURS = 40;

    private final Language language;
    private final Texts texts;
    private final ReplacedWork replaced;
    private final SpreadTexts spread;
    private final WiaJump jump;

    public Findings(Language language) {
        this.language = language;
        this.texts = Texts.about(language, "calculation/uitkomst");
        this.replaced = new ReplacedWork(texts);
        this.spread = new SpreadTexts(language);
        this.jump = new WiaJump(texts);
    }

    /** The answer to the question that was asked. */
    public String main(Answer answer) {
        return answer.comparison()
                .atStart()
                .differenceByJobLiesPerYear()
                .map(year -> new Range<>(year.from().perMonth(), year.to().perMonth()))
                .map(month -> spread.lies(answer.situation(), month))
                .or(() -> replaced.finding(answer.comparison()))
                .orElseGet(() -> added(answer));
    }

    private String added(Answer answer) {
        var hours = answer.situation().job().hoursPerWeek();
        var start = answer.comparison().atStart();
        var perHour = start.perHourWorked();
        if (perHour.isEmpty()) {
            return texts.say(hasWorkNow(answer) ? "zin.geenExtraUren" : "zin.geenUren");
        }
        var perMonth = start.differenceByJob().perMonth().roundedToEuros();
        var until = answer.comparison().startLastsThrough();
        return say(
                (until.isPresent() ? "fase" : "zin")
                        + (perMonth.isZero() ? ".gelijk" : perMonth.isPositive() ? ".meer" : ".minder"),
                answer,
                hours,
                language.euros(perMonth.abs()),
                language.cents(perHour.get()),
                until.map(language::month).orElse(""));
    }

    /** What there is to spend in each phase of the vrijlating, a line each; nothing where they are all alike. */
    public List<String> phases(Answer answer) {
        return answer.comparison().firstPhase().isEmpty()
                ? List.of()
                : answer.phases().stream().map(phase -> phase(answer, phase)).toList();
    }

    private String phase(Answer answer, PhaseReport phase) {
        var start = answer.situation().job().from();
        var left = phase.report().besteedbaar();
        var more = left.minus(answer.comparison().nextWithout().besteedbaar()).perMonth();
        var end = phase.phase().end();
        return texts.say(
                end.isEmpty() ? "fase.vanaf" : "fase.tot",
                start.plusMonths(phase.phase().first() - 1L),
                language.euros(left.perMonth()),
                thanNow(more.roundedToEuros()),
                end.isEmpty() ? "" : start.plusMonths(end.getAsInt() - 1L));
    }

    /** What a day of work more, and one less, would do, and from how many hours a benefit is higher. */
    public List<String> dayMoreOrLess(Answer answer) {
        var told = new ArrayList<>(days(answer));
        jump.of(answer).ifPresent(told::add);
        return told;
    }

    /** Nothing where it is not known what work does to a benefit. */
    private List<String> days(Answer answer) {
        var told = new ArrayList<String>();
        var own = answer.situation().job().hoursPerWeek();
        boolean lies = answer.comparison().lowered().isPresent();
        boolean stops = answer.situation().job().isStopping();
        if (lies || stops || !own.isWhole() || own.ceiled() > MOST_HOURS) {
            return told;
        }
        int hours = (int) own.ceiled();
        if (hours + DAY <= MOST_HOURS && isKnown(answer, hours, hours + DAY)) {
            told.add(step("dag.meer", answer, hours, hours + DAY));
        }
        if (hours - DAY > 0 && isKnown(answer, hours, hours - DAY)) {
            told.add(step("dag.minder", answer, hours, hours - DAY));
        }
        return told;
    }

    /** What the curve over hours shows, for who cannot see it. */
    public String curve(Answer answer) {
        var points = answer.hours().stream().filter(HoursPoint::isKnown).toList();
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        var replaces = !answer.situation().job().replaces().isEmpty();
        var told = texts.say(
                replaces ? "lijn.vervangt" : hasWorkNow(answer) ? "lijn.erbij" : "lijn",
                thanNow(answer, first),
                last.hoursPerWeek(),
                thanNow(answer, last));
        return answer.comparison().lowered().isPresent() ? texts.say("lijn.bereik", told) : told;
    }

    private String thanNow(Answer answer, HoursPoint point) {
        return thanNow(point.besteedbaar()
                .minus(answer.comparison().nextWithout().besteedbaar())
                .perMonth()
                .roundedToEuros());
    }

    private String thanNow(Euro more) {
        var than = more.isZero() ? "dan.gelijk" : more.isPositive() ? "dan.meer" : "dan.minder";
        return texts.say(than, language.euros(more.abs()));
    }

    private static boolean hasWorkNow(Answer answer) {
        return answer.situation().isJobOnTop();
    }

    private static boolean isKnown(Answer answer, int hours, int others) {
        return answer.hours().get(hours).isKnown() && answer.hours().get(others).isKnown();
    }

    private String step(String key, Answer answer, int from, int to) {
        var change = answer.hours()
                .get(to)
                .besteedbaar()
                .minus(answer.hours().get(from).besteedbaar())
                .perMonth();
        var sign = change.isNegative() ? ".eraf" : ".erbij";
        return texts.say(key + sign, Hours.of(to), language.euros(change.abs()));
    }

    private String say(String key, Answer answer, Object... figures) {
        return texts.say(
                key + (answer.situation().kind() == HouseholdKind.TOESLAGPARTNERS ? ".samen" : ".alleen"), figures);
    }
}
