package nl.herstart.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Spread;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.visit.TestDay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a few questions give holds what the whole form gives, over households of every kind. */
class SpreadTest {

    private static final int HOUSEHOLDS = 200;
    private static final Calculator CALCULATOR = Calculator.load();
    private static final CalculationForm FORM = new CalculationForm(CALCULATOR, TestDay.clock(), Language.DUTCH);

    static Stream<Answers> households() {
        var random = new Random(2026);
        return Stream.generate(() -> household(random)).limit(HOUSEHOLDS);
    }

    @ParameterizedTest
    @MethodSource("households")
    void holds_the_answer_of_the_form_whatever_is_told_there_of_what_matters(Answers asked) {
        var filled = FORM.read(asked);
        var guesses = FORM.guessed(filled);
        var spread = FORM.spread(filled, guesses).orElseThrow();
        var random = new Random(asked.hashCode());

        assertThat(filled.errors()).isEmpty();
        assertThat(spread.matters()).hasSizeLessThanOrEqualTo(3);
        assertHolds(spread, asked);
        for (int time = 0; time < 3; time++) {
            var told = asked;
            for (var matter : spread.matters()) {
                var others = guesses.get(matter.guess()).others();
                int other = random.nextInt(others.size() + 1);
                told = other == 0 ? told : told.with(others.get(other - 1));
            }
            assertHolds(spread, told);
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void holds_the_answer_of_the_form_whatever_is_told_there_of_all_that_is_guessed(Answers asked) {
        var filled = FORM.read(asked);
        var guesses = FORM.guessed(filled);
        var spread = FORM.spread(filled, guesses).orElseThrow();
        var random = new Random(asked.hashCode());

        for (int time = 0; time < 3; time++) {
            var told = asked;
            for (var guess : guesses) {
                int other = random.nextInt(guess.others().size() + 1);
                told = other == 0 ? told : told.with(guess.others().get(other - 1));
            }
            assertHolds(spread, told);
        }
    }

    private static void assertHolds(Spread spread, Answers told) {
        assertThat(more(told)).as(told.toString()).isBetween(spread.least(), spread.most());
    }

    private static Euro more(Answers told) {
        return CALCULATOR
                .compare(FORM.read(told).read())
                .atStart()
                .differencePerYear()
                .timesRoundedToCents(1, 12);
    }

    private static Answers household(Random random) {
        var typed = new LinkedHashMap<String, String>();
        boolean together = random.nextInt(3) > 0;
        int children = random.nextInt(4);
        int youngest = random.nextInt(18);
        typed.put("uren", String.valueOf(4 + random.nextInt(33)));
        typed.put("uurloon", 15 + random.nextInt(11) + ",50");
        typed.put("partner", together ? "ja" : "nee");
        typed.put("inkomen", List.of("geen", "geen", "ww", "bijstand").get(random.nextInt(4)));
        typed.put("kinderen", String.valueOf(children));
        for (int child = 0; child < children; child++) {
            typed.put("kind-" + (child + 1), "6-" + (2026 - Math.min(17, youngest + 3 * child)));
        }
        if (typed.containsValue("ww")) {
            typed.put("ww-bedrag", String.valueOf(600 + random.nextInt(1_500)));
            typed.put("ww-vakantiegeld", "weet-niet");
        }
        if (together && typed.containsValue("bijstand")) {
            typed.put("partner-inkomen", "geen");
        }
        return new Answers(typed).withUnknownBut(typed.keySet(), children);
    }
}
