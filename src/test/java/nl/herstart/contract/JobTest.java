package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The job that comes in the place of another, for a part of the weeks, or at a wage by the month. The amounts are the worked
 * examples of the contract, which were worked out by hand.
 */
class JobTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    @WorkedExample(21)
    @Test
    void more_hours_elsewhere_leave_the_difference_between_two_wages() {
        var answer = answer(mother(40));

        assertAmount(answer, "/verschilPerMaand", "582.18");
        assertAmount(answer, "/verschilPerJaar", "6986.20");
        assertAmount(answer, "/verschilDoorBaan/perMaand", "582.18");
        assertAmount(answer, "/verschilDoorBaan/perJaar", "6986.20");
        assertAmount(answer, "/nuUren", "24");
        assertAmount(answer, "/overPerGewerktUur", "8.40");
    }

    @WorkedExample(22)
    @Test
    void zero_hours_in_the_place_of_a_wage_is_stopping() {
        var answer = answer(mother(0));

        assertAmount(answer, "/verschilPerMaand", "-2246.40");
        assertThat(answer.get("overPerGewerktUur").isNull()).isTrue();
        assertThat(answer.at("/uren/0/besteedbaarPerMaand")).isEqualTo(answer.at("/straks/besteedbaarPerMaand"));
    }

    @Test
    void what_is_replaced_is_gone_at_every_number_of_hours() {
        var more = answer(mother(40));
        var stopping = answer(mother(0));

        assertThat(more.at("/uren/40/besteedbaarPerMaand")).isEqualTo(more.at("/straks/besteedbaarPerMaand"));
        assertThat(more.at("/uren/0/besteedbaarPerMaand")).isEqualTo(stopping.at("/straks/besteedbaarPerMaand"));
    }

    @WorkedExample(23)
    @Test
    void a_larger_job_in_the_place_of_a_small_one() {
        var answer = answer("""
                {"jaar": 2026,
                 "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [
                   {"soort": "loon", "brutoPerMaand": 520, "vakantiegeld": "apart", "urenPerWeek": 8}]},
                 "partner": {"geboortemaand": "1984-02", "inkomsten": [{"soort": "loon", "brutoPerMaand": 2600}]},
                 "kinderen": [{"geboortemaand": "2018-05"}],
                 "nieuweBaan": {"urenPerWeek": 24, "brutoPerUur": 17, "vakantiegeld": "apart", "vervangt": [0]}}
                """);

        assertAmount(answer, "/verschilPerMaand", "1099.84");
        assertAmount(answer, "/straks/besteedbaarPerMaand", "4522.30");
        assertAmount(answer, "/nu/besteedbaarPerMaand", "3422.46");
    }

    @WorkedExample(24)
    @Test
    void weeks_that_are_not_paid_give_no_wage_and_no_hours() {
        var answer = answer(alone("\"urenPerWeek\": 20, \"brutoPerUur\": 16, \"wekenPerJaar\": 40"));

        assertAmount(answer, "/straks/personen/0/brutoPerJaar", "13824.00");
        assertAmount(answer, "/verschilPerMaand", "1130.83");
        assertAmount(answer, "/overPerGewerktUur", "16.96");
    }

    @Test
    void travel_is_paid_in_the_weeks_of_work_only() {
        var travel = "\"reizen\": {\"kmEnkeleReis\": 10, \"dagenPerWeek\": 3, \"kostenPerKm\": 0.20}";
        var answer = answer(alone("\"urenPerWeek\": 20, \"brutoPerUur\": 16, \"wekenPerJaar\": 40, " + travel));

        assertAmount(answer, "/straks/kosten/1/perJaar", "480.00");
    }

    @WorkedExample(25)
    @Test
    void a_wage_of_full_time_is_taken_in_proportion_to_the_hours() {
        var answer = answer(alone("\"urenPerWeek\": 24, \"brutoPerMaandVoltijd\": 2600, \"urenVoltijd\": 36"));

        assertAmount(answer, "/straks/personen/0/brutoPerJaar", "22464.00");
    }

    /** Three months of 2,080 and nine of 20 euros for 40 hours, with 8%, are 561.60 and 2,808 a month all year. */
    @Test
    void in_the_first_year_the_old_wage_runs_until_the_job_starts() {
        var request =
                Requests.of(mother(40)).with("/nieuweBaan/vanaf", "\"2026-04\"").json();
        var spread = Requests.of(mother(40)).with("/aanvrager/inkomsten", """
                        [{"soort": "loon", "brutoPerMaand": 561.60}, {"soort": "loon", "brutoPerMaand": 2808}]
                        """).json();
        var firstYear = answer(request).get("eersteJaar");
        var netto = BigDecimal.ZERO;
        for (var month : firstYear.get("maanden")) {
            netto = netto.add(month.get("netto").decimalValue());
        }

        assertThat(netto)
                .isCloseTo(
                        answer(spread).at("/nu/personen/0/nettoPerJaar").decimalValue(),
                        within(new BigDecimal("0.06")));
        assertThat(firstYear.at("/maanden/2/netto").decimalValue())
                .isEqualByComparingTo(answer(request)
                        .at("/nu/personen/0/nettoPerJaar")
                        .decimalValue()
                        .divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP));
    }

    /** Choice 44: three months of work and three after it, 230 hours each, hold all 480 hours of the year. */
    @Test
    void who_stops_keeps_childcare_benefit_for_the_hours_that_are_left() {
        var answer = answer(Requests.of(mother(0))
                .with("/nieuweBaan/vanaf", "\"2026-04\"")
                .with("/opvangNu", "[{\"kind\": 1, \"soort\": \"bso\", \"urenPerMaand\": 40, \"uurprijs\": 9}]")
                .json());

        assertThat(answer.at("/nu/regelingen/3/perJaar").decimalValue()).isPositive();
        assertAmount(answer, "/straks/regelingen/3/perJaar", "0");
        assertThat(answer.at("/eersteJaar/maanden/2/kinderopvangtoeslag").decimalValue())
                .isPositive();
        assertThat(answer.at("/eersteJaar/maanden/11/kinderopvangtoeslag"))
                .isEqualTo(answer.at("/eersteJaar/maanden/2/kinderopvangtoeslag"));
        assertThat(answer.get("meldingen").toString()).contains("loopt je toeslag zo tot en met december 2026");
    }

    /** Half of 2,294.40 is free; of 20 × 18 × 52 × 1.08 / 12 = 1,684.80 a month 358.40 more came off, two thirds of 537.60. */
    @Test
    void anw_rises_when_she_stops() {
        var answer = answer("""
                {"jaar": 2026,
                 "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [
                   {"soort": "anw", "brutoPerMaand": 1000}, {"soort": "loon", "brutoPerMaand": 1684.80}]},
                 "nieuweBaan": {"vervangt": [1]}}
                """);

        assertAmount(answer, "/straks/personen/0/brutoPerJaar", "16300.80");
    }

    /** The minimum is 14.71 until July, and 14.99 from then on (rijksoverheid.nl, minimumloon 2026). */
    @ParameterizedTest
    @CsvSource({"14.70, 06, true", "14.71, 06, false", "14.98, 07, true", "14.99, 07, false", "0, 01, false"})
    void tells_that_a_wage_is_below_the_minimum_of_its_month(String wage, String month, boolean isTold) {
        var job = "\"urenPerWeek\": 20, \"brutoPerUur\": " + wage + ", \"vanaf\": \"2026-" + month + "\"";

        assertThat(answer(alone(job)).get("meldingen").toString().contains("lager dan het minimumloon"))
                .isEqualTo(isTold);
    }

    @ParameterizedTest
    @CsvSource({"2021-12, dagopvang, true", "2022-01, dagopvang, false", "2021-12, bso, false"})
    void tells_that_day_care_is_for_children_below_four(String born, String soort, boolean isTold) {
        var care = """
                [{"kind": 0, "soort": "%s", "urenPerMaand": 40, "uurprijs": 9}]
                """.formatted(soort);
        var request = Requests.smallest()
                .with("/kinderen", "[{\"geboortemaand\": \"" + born + "\"}]")
                .with("/opvangNu", care);

        assertThat(answer(request.json()).get("meldingen").toString().contains("gaat naar de dagopvang"))
                .isEqualTo(isTold);
    }

    private static String mother(int hours) {
        return """
                {"jaar": 2026,
                 "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [
                   {"soort": "loon", "brutoPerMaand": 2080, "vakantiegeld": "apart", "urenPerWeek": 24}]},
                 "kinderen": [{"geboortemaand": "2016-03"}, {"geboortemaand": "2018-05"}],
                 "woning": {"soort": "huur", "kaleHuur": 750},
                 "nieuweBaan": {"urenPerWeek": %d, "brutoPerUur": 20, "vakantiegeld": "apart", "vervangt": [0]}}
                """.formatted(hours);
    }

    private static String alone(String job) {
        return """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"}, "nieuweBaan": {%s, "vakantiegeld": "apart"}}
                """.formatted(job);
    }

    private static void assertAmount(JsonNode answer, String pointer, String amount) {
        assertThat(answer.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(amount);
    }

    private JsonNode answer(String request) {
        try {
            return JSON.readTree(writer.write(CALCULATOR.answer(ReadRequest.read(request))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
