package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bijstand beside a new job, phase by phase (Pw art. 31 lid 2 onder n and r). Eight hours at 16,00 with 8% are 599,04 net a month:
 * a quarter of it is 149,76, an eighth 74,88. All incomes stay where no toeslag goes down.
 */
class PhasesTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final SituationReader reader = new SituationReader(CALCULATOR.years());
    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    @ParameterizedTest(name = "born {0}, child {1}")
    @CsvSource({
        "1986-05, '',      1-6 149.76; 7- 0.00",
        "1986-05, 2018-05, 1-6 149.76; 7-36 74.88; 37- 0.00",
        "1986-05, 2014-11, 1-6 149.76; 7- 0.00",
        "1986-05, 2014-12, 1-6 149.76; 7-36 74.88; 37- 0.00",
        "1999-12, '',      1- 0.00",
        "1999-11, '',      1-6 149.76; 7- 0.00"
    })
    void what_may_be_kept_ends_in_steps(String born, String child, String phases) {
        var answer = answer(born, child, "8");
        var straks = answer.at("/straks/besteedbaarPerMaand").decimalValue();
        var told = new ArrayList<String>();
        for (var phase : answer.get("fasen")) {
            told.add(phase.get("vanMaand") + "-"
                    + (phase.get("totMaand").isNull() ? "" : phase.get("totMaand")) + " "
                    + phase.get("besteedbaarPerMaand")
                            .decimalValue()
                            .subtract(straks)
                            .setScale(2));
        }

        assertThat(String.join("; ", told)).isEqualTo(phases);
    }

    @Test
    void a_couple_may_keep_a_quarter_and_then_nothing() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05", "inkomsten": [{"soort": "bijstand"}]},
                 "partner": {"geboortemaand": "1984-02"}, "kinderen": [{"geboortemaand": "2018-05"}],
                 "nieuweBaan": {"urenPerWeek": 8, "brutoPerUur": 16, "vakantiegeld": "apart"}}
                """);

        assertThat(answer.get("fasen")).hasSize(2);
    }

    /** Pw art. 34a: fifteen percent of 599,04 for a year, at whatever age: 1.419,46 − 599,04 + 89,856, and without it. */
    @Test
    void since_2027_there_is_one_phase_of_a_year() {
        var answer = answer("""
                {"jaar": 2027, "aanvrager": {"geboortemaand": "2004-05", "inkomsten": [{"soort": "bijstand"}]},
                 "nieuweBaan": {"urenPerWeek": 8, "brutoPerUur": 16, "vakantiegeld": "apart", "vanaf": "2027-03"}}
                """);
        var phases = answer.get("fasen");

        assertThat(phases).hasSize(2);
        assertThat(phases.get(0).get("totMaand").intValue()).isEqualTo(12);
        assertThat(phases.get(0)
                        .get("besteedbaarPerMaand")
                        .decimalValue()
                        .subtract(phases.get(1).get("besteedbaarPerMaand").decimalValue()))
                .isEqualByComparingTo("89.86");
        assertThat(answer.at("/straks/regelingen/5/perMaand").decimalValue()).isEqualByComparingTo("820.42");
    }

    @Test
    void the_difference_is_with_now() {
        var answer = answer("1986-05", "2018-05", "8");
        var now = answer.at("/nu/besteedbaarPerMaand").decimalValue();

        for (var phase : answer.get("fasen")) {
            assertThat(phase.get("verschilPerMaand").decimalValue())
                    .isEqualByComparingTo(
                            phase.get("besteedbaarPerMaand").decimalValue().subtract(now));
        }
        assertThat(answer.at("/fasen/2/verschilPerMaand")).isEqualTo(answer.get("verschilPerMaand"));
    }

    @Test
    void the_curve_has_the_first_phase_beside_the_last() {
        var answer = answer("1986-05", "2018-05", "8");
        var points = answer.get("uren");

        assertThat(points.get(8).get("besteedbaarPerMaandEersteFase"))
                .isEqualTo(answer.at("/fasen/0/besteedbaarPerMaand"));
        assertThat(points.get(0).get("besteedbaarPerMaandEersteFase"))
                .isEqualTo(points.get(0).get("besteedbaarPerMaand"));
        assertThat(points.get(40).get("besteedbaarPerMaandEersteFase"))
                .isEqualTo(points.get(40).get("besteedbaarPerMaand"));
    }

    @Test
    void there_are_none_without_bijstand_or_without_work() {
        for (var answer : new JsonNode[] {
            answer("1986-05", "", "0"), answer(Requests.contract().json())
        }) {
            assertThat(answer.get("fasen").isNull()).isTrue();
            assertThat(answer.at("/uren/8/besteedbaarPerMaandEersteFase").isNull())
                    .isTrue();
        }
    }

    /** The job starts in March 2026: the phase of single parents runs from September 2026 through February 2029. */
    @ParameterizedTest
    @CsvSource({"2018-05, false", "2017-01, true", "2017-02, false", "2015-06, true"})
    void says_when_the_child_of_twelve_ends_the_second_phase(String child, boolean told) {
        var sentences = answer("1986-05", child, "8").get("meldingen").toString();

        assertThat(sentences.contains("geen kind onder de 12")).isEqualTo(told);
    }

    /**
     * The quarter of the months that come is counted from the start, over the turn of the year: 2025's law until December, 2026's
     * from January. Of 599,04 a quarter may be kept in October through March, and nothing after.
     */
    @Test
    void the_months_that_come_count_from_the_start() {
        var coming = answer("""
                        {"jaar": 2025, "aanvrager": {"geboortemaand": "1986-05", "inkomsten": [{"soort": "bijstand"}]},
                         "nieuweBaan": {"urenPerWeek": 8, "brutoPerUur": 16, "vakantiegeld": "apart", "vanaf": "2025-10"}}
                        """).get("komendeMaanden");

        // norm of January 2026 1.401,50 less 599,04, with and without 149,76
        assertThat(coming.get(5).get("bijstand").decimalValue()).isEqualByComparingTo("952.22");
        assertThat(coming.get(6).get("bijstand").decimalValue()).isEqualByComparingTo("802.46");
    }

    private JsonNode answer(String born, String child, String hours) {
        var children = child.isEmpty() ? "" : "{\"geboortemaand\": \"" + child + "\"}";
        return answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "%s", "inkomsten": [{"soort": "bijstand"}]}, "kinderen": [%s],
                 "nieuweBaan": {"urenPerWeek": %s, "brutoPerUur": 16, "vakantiegeld": "apart", "vanaf": "2026-03"}}
                """.formatted(born, children, hours));
    }

    private JsonNode answer(String request) {
        try {
            var read = reader.read(request.getBytes(StandardCharsets.UTF_8));
            assertThat(read).isInstanceOf(SituationRequest.Right.class);
            return JSON.readTree(writer.write(CALCULATOR.answer(((SituationRequest.Right) read).situation())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
