package nl.herstart.questions;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.platform.form.Period;
import nl.herstart.questions.Question.Control;
import nl.herstart.questions.Question.Kind;
import nl.herstart.questions.Question.When;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;

/** The kinds of question that the form has: what one sees of each, and how its answer is read. */
final class Asking {

    private static final int MOST_TICKED = 200;

    private Asking() {}

    static Question<Hours> hours(String field, Page page, Range<Hours> limits, String words) {
        return question(
                field, page, Control.NUMBER, words, (read, assumed) -> read.hours(limits.least(), limits.most()));
    }

    static Question<Euro> amount(String field, Page page, Range<Euro> limits, String words) {
        return question(
                field, page, Control.AMOUNT, words, (read, assumed) -> read.amount(limits.least(), limits.most()));
    }

    /** An amount for a month or a year, whichever one knows; the limits are those of the first of the periods. */
    static Question<PerPeriod> amount(String field, Page page, Range<Euro> limits, Period... periods) {
        var all = List.of(periods);
        return question(
                field,
                page,
                new Kind<>(
                        Control.AMOUNT,
                        all.get(0).name(),
                        List.of(),
                        all.stream().map(FormField::choiceName).toList(),
                        Optional.empty(),
                        (read, assumed) -> read.amount(limits.least(), limits.most(), all)));
    }

    static Question<Euro> smallAmount(String field, Page page, Range<Euro> limits, String words) {
        return question(
                field,
                page,
                Control.SMALL_AMOUNT,
                words,
                (read, assumed) -> read.amount(limits.least(), limits.most()));
    }

    static Question<Integer> whole(String field, Page page, Range<Integer> limits, String words) {
        return question(
                field,
                page,
                Control.WHOLE_NUMBER,
                words,
                (read, assumed) -> read.wholeNumber(limits.least(), limits.most()));
    }

    /** A month, from that in which anybody was born up to the last that there are figures of. */
    static Question<YearMonth> month(String field, Page page) {
        return question(
                field,
                page,
                Control.MONTH,
                "maand",
                (read, assumed) ->
                        read.month(Limits.FIRST_BIRTH, assumed.months().most()));
    }

    /** Whether the stated wage is without the holiday allowance; most wages are stated so. */
    static Question<String> holidayAllowance(String field, Page page) {
        return choice(field, page, Control.RADIOS, "apart", "inbegrepen").orGuess(assumed -> "apart");
    }

    /** One of these; not answered, or not with one of them, it is read as the empty text. */
    static Question<String> choice(String field, Page page, Control control, String... choices) {
        var all = List.of(choices);
        var options = all.stream().collect(Collectors.toMap(choice -> choice, choice -> choice));
        return question(
                field,
                page,
                new Kind<>(control, "", all, List.of(), Optional.of(""), (read, assumed) -> read.choice(options)));
    }

    /** Any number of these, in their order; when nothing is ticked, or something else, none. */
    static Question<List<String>> ticks(String field, Page page, List<String> choices) {
        return question(
                field,
                page,
                new Kind<>(
                        Control.TICKS,
                        "",
                        choices,
                        List.of(),
                        Optional.of(List.of()),
                        (read, assumed) -> read.text(MOST_TICKED).flatMap(typed -> ticked(typed, choices))));
    }

    private static Optional<List<String>> ticked(String typed, List<String> choices) {
        var ticked = Arrays.stream(typed.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        return choices.containsAll(ticked)
                ? Optional.of(choices.stream().filter(ticked::contains).toList())
                : Optional.empty();
    }

    static <T> Question<T> question(
            String field,
            Page page,
            Control control,
            String words,
            BiFunction<FormField, QuickAssumptions, Optional<T>> reading) {
        return question(field, page, new Kind<>(control, words, List.of(), List.of(), Optional.empty(), reading));
    }

    static <T> Question<T> question(String field, Page page, Kind<T> kind) {
        return new Question<>(field, page, kind, When.ALWAYS, Optional.empty(), false);
    }
}
