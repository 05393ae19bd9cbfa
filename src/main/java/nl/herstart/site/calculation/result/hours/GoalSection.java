package nl.herstart.site.calculation.result.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Reached;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.FilledForm;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** The question the other way round: so much more a month, with how many hours or which wage is that reached? */
final class GoalSection {

    /**
     * As the template sees it.
     *
     * @param form what was typed, and what is wrong with it
     * @param answer sentences; none before anything was asked
     */
    record Shown(Parsed.Invalid<Euro> form, List<String> answer) {}

    /** The field with the amount. */
    static final String FIELD = "doel";

    private static final Euro MOST = Euro.of(100_000);
    private static final Hours MOST_HOURS = Hours.of(40);
    private static final Euro HIGHEST_WAGE = Euro.of(75);

    private final Calculator calculator;
    private final Language language;
    private final Texts texts;

    GoalSection(Calculator calculator, Language language) {
        this.calculator = calculator;
        this.language = language;
        this.texts = Texts.about(language, "calculation/doel");
    }

    /** The answer to what was typed in the field; an empty field asks nothing. */
    Shown of(FilledForm filled, Answer answer, String typed) {
        var form = FormReader.of(Map.of(FIELD, List.of(typed)), language);
        if (typed.isBlank()) {
            return new Shown(form.invalid(), List.of());
        }
        var goal = form.field(FIELD).required(texts.say("fout")).amount(Euro.ofCents(1), MOST);
        return new Shown(
                form.invalid(),
                goal.map(amount -> answer(filled, answer, amount)).orElse(List.of()));
    }

    private List<String> answer(FilledForm filled, Answer answer, Euro goal) {
        var situation = filled.read();
        var hours = calculator.hoursFor(situation, filled.stated(), goal);
        var amount = language.amount(goal);
        var told = new ArrayList<String>();
        boolean lies = answer.comparison().lowered().isPresent();
        told.add(
                hours.enough().isEmpty()
                        ? texts.say(lies ? "luktNietZeker" : "luktNiet", amount)
                        : texts.say(
                                lies ? "luktZeker" : "lukt",
                                amount,
                                ranges(hours.enough(), "uren", MOST_HOURS, language::hours)));
        if (!hours.perhaps().isEmpty()) {
            told.add(texts.say("misschien", ranges(hours.perhaps(), "uren", MOST_HOURS, language::hours)));
        }
        Optional<Reached<Euro>> wages =
                situation.job().isWork() ? Optional.of(calculator.wagesFor(situation, goal)) : Optional.empty();
        wages.ifPresent(reached -> told.add(wages(situation, reached)));
        if (!hours.unknown().isEmpty()
                || wages.stream().anyMatch(reached -> !reached.unknown().isEmpty())) {
            told.add(texts.say("onbekend"));
        }
        answer.comparison().firstPhaseEnds().ifPresent(last -> told.add(texts.say("tot", last)));
        return told;
    }

    private String wages(Situation situation, Reached<Euro> wages) {
        var hours = situation.job().hoursPerWeek();
        var enough = wages.enough();
        var perhaps = wages.perhaps();
        if (enough.isEmpty()) {
            return perhaps.isEmpty()
                    ? texts.say("loon.luktNiet", hours)
                    : texts.say("loon.misschien", hours, ranges(perhaps, "loon", HIGHEST_WAGE, language::cents));
        }
        var lowest = calculator.thresholds(situation.year()).minimumuurloon();
        return enough.equals(List.of(new Range<>(lowest, HIGHEST_WAGE)))
                ? texts.say("loon.altijd", hours)
                : texts.say(
                        perhaps.isEmpty() ? "loon.lukt" : "loon.luktZeker",
                        hours,
                        ranges(enough, "loon", HIGHEST_WAGE, language::cents));
    }

    private <T> String ranges(List<Range<T>> ranges, String unit, T highest, Function<T, String> written) {
        return String.join(
                " " + texts.say("en") + " ",
                ranges.stream()
                        .map(range -> texts.say(
                                unit + "." + kind(range, highest),
                                written.apply(range.from()),
                                written.apply(range.to())))
                        .toList());
    }

    private static <T> String kind(Range<T> range, T highest) {
        if (range.to().equals(highest)) {
            return "vanaf";
        }
        return range.from().equals(range.to()) ? "een" : "tussen";
    }
}
