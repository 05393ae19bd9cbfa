package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.Collections;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;

/** The first twelve months of a job go on over the end of the year. */
class ComingMonthsTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);
    private final SituationReader reader = new SituationReader(CALCULATOR.years());

    /** What comes before the turn of the year is of the year that was asked about, what comes after it of the next. */
    @Test
    void are_those_of_both_years() {
        var asked = answer(family(2025, "2025-10"));
        var later = answer(family(2026, "2026-01"));
        var coming = asked.get("komendeMaanden");

        assertThat(coming).hasSize(12);
        for (int month = 0; month < 12; month++) {
            var expected = month < 3
                    ? asked.at("/eersteJaar/maanden").get(9 + month)
                    : later.at("/eersteJaar/maanden").get(month - 3);
            assertThat(coming.get(month)).isEqualTo(expected);
        }
        assertThat(coming.get(0).get("maand").textValue()).isEqualTo("2025-10");
        assertThat(coming.get(11).get("maand").textValue()).isEqualTo("2026-09");
    }

    @Test
    void are_those_of_the_first_year_when_the_job_starts_in_january() {
        var answer = answer(family(2026, "2026-01"));

        assertThat(answer.get("komendeMaanden")).isEqualTo(answer.at("/eersteJaar/maanden"));
        assertThat(answer.get("komendeMaandenVoorlopig").booleanValue()).isFalse();
    }

    @Test
    void are_not_there_without_a_job() {
        var answer = answer(Requests.smallest());

        assertThat(answer.get("komendeMaanden").isNull()).isTrue();
        assertThat(answer.get("komendeMaandenVoorlopig").isNull()).isTrue();
    }

    /** Children grow older all the same: born in May, one gets more kinderbijslag from the quarter after turning 6. */
    @Test
    void take_the_figures_of_the_last_year_when_there_are_no_later_ones() {
        var last = Collections.max(CALCULATOR.years());
        var answer = answer(Requests.of("""
                {"jaar": %1$s, "aanvrager": {"geboortemaand": "1986-05"},
                 "kinderen": [{"geboortemaand": "%2$s-05"}],
                 "nieuweBaan": {"urenPerWeek": 20, "brutoPerUur": 17.50, "vanaf": "%1$s-12"}}
                """.formatted(last, last.plusYears(1).minusYears(6))));
        var coming = answer.get("komendeMaanden");

        assertThat(coming.get(1).get("maand").textValue()).isEqualTo(last.plusYears(1) + "-01");
        assertThat(coming.get(7).get("kinderbijslag").decimalValue())
                .isGreaterThan(coming.get(6).get("kinderbijslag").decimalValue());
        assertThat(answer.get("komendeMaandenVoorlopig").booleanValue()).isTrue();
    }

    private static Requests family(int year, String from) {
        return Requests.contract()
                .with("/jaar", String.valueOf(Year.of(year)))
                .with("/opvang/1/soort", "\"informeel\"")
                .with("/nieuweBaan/vanaf", "\"" + from + "\"");
    }

    private JsonNode answer(Requests request) {
        try {
            var read = reader.read(request.bytes());
            assertThat(read).isInstanceOf(SituationRequest.Right.class);
            return JSON.readTree(writer.write(CALCULATOR.answer(((SituationRequest.Right) read).situation())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
