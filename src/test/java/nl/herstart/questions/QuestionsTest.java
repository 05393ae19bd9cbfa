package nl.herstart.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

/** The catalogue says when a question matters, which the pages show; the reading of the form asks it just then. */
class QuestionsTest {

    private final CalculationForm form = new CalculationForm(Calculator.load(), Clock.systemUTC(), Language.DUTCH);
    private final Random random = new Random(7);

    @Test
    void are_asked_when_the_catalogue_says_and_at_no_other_time() {
        for (int time = 0; time < 300; time++) {
            var answers = answers();
            var filled = form.read(answers);
            var asked = new TreeSet<>(filled.errors().keySet());
            filled.given().forEach(given -> asked.add(given.field()));
            var expected = new TreeSet<String>();
            questions(answers)
                    .filter(question -> isDue(question, answers, filled))
                    .forEach(question -> expected.add(question.field()));

            assertThat(asked).as(answers.toString()).isEqualTo(expected);
        }
    }

    private static Stream<Question<?>> questions(Answers answers) {
        return Questions.all().stream().flatMap(question -> question.each(Integer.parseInt(answers.of("kinderen"))));
    }

    private boolean isDue(Question<?> question, Answers answers, FilledForm filled) {
        var before = Optional.of(question.when().field()).filter(field -> !field.isEmpty());
        return !answers.of(question.field()).isEmpty()
                && filled.pages().contains(question.page())
                && Questions.concerns(question, filled.read())
                && question.when().inYear().test(form.assumptions(filled.read().year()))
                && !(question.when().unlessStopping() && filled.stops())
                && before.flatMap(Questions::of)
                        .map(other -> isDue(other, answers, filled)
                                && List.of(answers.of(other.field()).split(",")).stream()
                                        .anyMatch(question.when().choices()::contains))
                        .orElse(true);
    }

    private Answers answers() {
        var children = String.valueOf(random.nextInt(4));
        var fields = new LinkedHashMap<String, List<String>>();
        questions(new Answers(Map.of("kinderen", children)))
                .forEach(question -> fields.put(question.field(), List.of(answer(question))));
        fields.put("kinderen", List.of(children));
        fields.put("vanaf", List.of(random.nextBoolean() ? "2025-05" : "2026-05"));
        return Answers.in(fields);
    }

    private String answer(Question<?> question) {
        var choices = question.kind().choices();
        return switch (question.kind().control()) {
            case RADIOS, ANSWERS -> choices.isEmpty() ? "" : choices.get(random.nextInt(choices.size()));
            case TICKS ->
                question.field().endsWith("soort")
                        ? choices.get(random.nextInt(choices.size()))
                        : choices.contains("loon") && random.nextBoolean()
                                ? "loon," + choices.get(2 + random.nextInt(9))
                                : choices.get(0);
            case MONTH ->
                question.field().startsWith("kind")
                        ? random.nextBoolean() ? "5-2020" : "5-2014"
                        : question.field().endsWith("school") ? "9-2026" : "5-1986";
            case BOX -> "";
            default -> "1";
        };
    }
}
