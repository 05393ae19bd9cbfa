package nl.herstart.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.calendar.Reading;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** What of the toeslagen is paid too much in the first year, and what to report so that it is not. */
public final class Repayment {

    /**
     * What of one toeslag is paid too much.
     *
     * @param silent when nothing is reported
     * @param reported when it is reported in the month in which the job starts
     * @param note said of a small amount; else empty
     */
    public record Row(String name, String silent, String reported, String note) {}

    /** What follows when the income of a whole year turns out higher than was reported. */
    public record Rise(String income, String tooMuch) {}

    private static final int HUNDRED = 100;

    private final Language language;
    private final Texts texts;
    private final Calculator calculator;
    private final RegelingTexts regelingen;

    public Repayment(Calculator calculator, RegelingTexts regelingen) {
        this.language = regelingen.language();
        this.texts = Texts.about(language, "calculation/terugbetalen");
        this.calculator = calculator;
        this.regelingen = regelingen;
    }

    /** The panel: its sentences, a row for each toeslag of which there is too much, and what a higher income does. */
    public Map<String, Object> of(Answer answer, FirstYearCalendar calendar) {
        var rows = rows(answer, calendar);
        var start = answer.situation().job().from();
        var panel = new HashMap<String, Object>();
        panel.put("hasJob", answer.situation().job().isWork());
        panel.put("rows", rows);
        panel.put("start", language.month(start));
        boolean small = rows.stream().noneMatch(row -> row.note().isEmpty());
        panel.put("finding", finding(answer, tooMuch(calendar.unreported()), small));
        panel.put("report", reports(answer) ? report(answer) : List.of());
        panel.put("rises", rises(answer));
        panel.put(
                "risesUntil",
                answer.comparison()
                        .startLastsThrough()
                        .map(until -> texts.say("hoger.tot", until))
                        .orElse(""));
        panel.put("afterwards", rows.isEmpty() ? List.of() : List.of(texts.say("later"), texts.say("termijnen")));
        return panel;
    }

    /** @param small whether it is of no toeslag more than is reclaimed */
    private String finding(Answer answer, Euro tooMuch, boolean small) {
        if (!tooMuch.isPositive()) {
            return texts.say("niets");
        }
        return texts.say(
                together(answer, small ? "teVeel.klein" : "teVeel"),
                language.euros(tooMuch),
                answer.situation().job().from());
    }

    /** The income of the first year, and of the next when the job goes on and makes it another one. */
    private List<String> report(Answer answer) {
        var year = answer.situation().year();
        var income = upToHundreds(answer.firstYear().report().toetsingsinkomen());
        var told = new ArrayList<>(List.of(texts.say(together(answer, "geefDoor"), income, year)));
        var job = answer.situation().job();
        boolean goesOn = job.last().isEmpty() && job.from().getMonthValue() > 1;
        if (goesOn) {
            var next = upToHundreds(calculator.yearAfter(answer.situation()).toetsingsinkomen());
            if (!next.equals(income)) {
                told.add(texts.say("geefDoor.later", next, year.plusYears(1)));
            }
        }
        return told;
    }

    private static boolean reports(Answer answer) {
        return answer.situation().job().isWork()
                && Regeling.TOESLAGEN.stream()
                        .anyMatch(regeling ->
                                !answer.now().outcome(regeling).perYear().isZero()
                                        || !answer.firstYear()
                                                .report()
                                                .outcome(regeling)
                                                .perYear()
                                                .isZero());
    }

    private List<Row> rows(Answer answer, FirstYearCalendar calendar) {
        var small = calculator.thresholds(answer.situation().year()).doelmatigheidsgrens();
        var rows = new ArrayList<Row>();
        calendar.unreported().settlement().forEach((regeling, settled) -> {
            var tooMuch = settled.negated();
            if (tooMuch.isPositive()) {
                rows.add(new Row(
                        regelingen.title(regeling),
                        language.cents(tooMuch),
                        language.cents(tooMuchOf(calendar.reported(), regeling)),
                        tooMuch.isMoreThan(small) ? "" : texts.say("klein", small)));
            }
        });
        return rows;
    }

    private List<Rise> rises(Answer answer) {
        return calculator.incomeRises(answer.comparison().atStart()).stream()
                .filter(rise -> rise.isKnown() && rise.toRepay().isPositive())
                .map(rise -> new Rise(
                        texts.say("hoger", rise.percents(), rise.toetsingsinkomen()), language.cents(rise.toRepay())))
                .toList();
    }

    private static Euro tooMuchOf(Reading reading, Regeling regeling) {
        return reading.settlement().getOrDefault(regeling, Euro.ZERO).negated().orZeroIfNegative();
    }

    private static Euro tooMuch(Reading reading) {
        return reading.settlement().keySet().stream()
                .map(regeling -> tooMuchOf(reading, regeling))
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static Euro upToHundreds(Euro income) {
        return Euro.of((income.ceiledToEuros().wholeEuros() + HUNDRED - 1) / HUNDRED * HUNDRED);
    }

    private static String together(Answer answer, String key) {
        return key + (answer.situation().kind() == HouseholdKind.TOESLAGPARTNERS ? ".samen" : ".alleen");
    }
}
