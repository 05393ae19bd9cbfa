package nl.herstart.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import nl.herstart.contract.WorkedExample;
import nl.herstart.site.calculation.OnRunningSite;
import org.junit.jupiter.api.Test;

/**
 * The year that was proposed on Prinsjesdag 2026, by the worked examples of the contract (part 2, J 41 to 44 and 46), which
 * were reckoned by hand from the proposals.
 */
class Year2027Test extends OnRunningSite {

    private static final ObjectMapper JSON = new ObjectMapper();

    @WorkedExample(41)
    @Test
    void takes_the_tax_of_the_proposal() {
        var answer = answer("""
                { "jaar": 2027, "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [%s] } }
                """.formatted(loon("2500")));

        assertThat(amount(answer, "/nu/personen/0/belasting"))
                .as("10.869 - 3.154 - 5.599")
                .isEqualByComparingTo("2116");
    }

    @WorkedExample(42)
    @Test
    void takes_kindgebonden_budget_off_in_two_slopes() {
        var answer = answer("""
                { "jaar": 2027, "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [%s] },
                  "kinderen": [ { "geboortemaand": "2018-09" } ] }
                """.formatted(loon("5833.34")));

        assertThat(amount(answer, "/nu/toetsingsinkomen")).isEqualByComparingTo("70000");
        assertThat(month(answer, "kindgebondenbudget", 0))
                .as("6.158 - 8,05%% x (61.917 - 30.910) - 9,95%% x (70.000 - 61.917) = 2.857,68 a year")
                .isEqualByComparingTo("238");
        assertThat(regeling(answer.get("nu"), "kindgebondenbudget")
                        .at("/uitleg")
                        .findValuesAsText("bedrag"))
                .containsExactly("2653.0", "3505.0", "2496.06", "804.26", "238.0");
    }

    @WorkedExample(43)
    @Test
    void leaves_a_part_of_wages_beside_bijstand_by_the_new_rule() {
        var answer = answer("""
                { "jaar": 2027,
                  "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [ { "soort": "bijstand" } ] },
                  "nieuweBaan": { "urenPerWeek": 8, "brutoPerUur": 16, "vakantiegeld": "apart", "vanaf": "2027-03" } }
                """);

        assertThat(amount(answer, "/eersteJaar/maanden/1/bijstand")).isEqualByComparingTo("1419.46");
        assertThat(amount(answer, "/eersteJaar/maanden/2/bijstand"))
                .as("1.419,46 - 599,04 + 15%% of it")
                .isEqualByComparingTo("910.28");
        assertThat(amount(answer, "/eersteJaar/maanden/11/bijstand"))
                .as("not at an end after six months, as it was")
                .isEqualByComparingTo("910.28");
        assertThat(notices(answer))
                .anySatisfy(notice ->
                        assertThat(notice).contains("als je gemeente vindt dat het je helpt", "1 januari 2027"));
        assertThat(regeling(answer.get("straks"), "bijstand").get("perMaand").decimalValue())
                .as("1.419,46 - 599,04: without it, after a year")
                .isEqualByComparingTo("820.42");
    }

    @WorkedExample(44)
    @Test
    void takes_the_eigen_bijdrage_of_the_adopted_law_and_the_rent_limits_of_2026() {
        var answer = answer("""
                { "jaar": 2027, "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [%s] },
                  "woning": { "soort": "huur", "kaleHuur": 700 } }
                """.formatted(loon("1666.67")));

        assertThat(month(answer, "huurtoeslag", 0))
                .as("295,10 + 65%% x 201,80 = 426,27")
                .isEqualByComparingTo("426");
    }

    @WorkedExample(46)
    @Test
    void takes_the_first_childs_share_and_the_hourly_price_of_the_budget() {
        var answer = answer("""
                { "jaar": 2027, "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [%s] },
                  "partner": { "geboortemaand": "1984-02", "inkomsten": [%s] },
                  "kinderen": [ { "geboortemaand": "2024-09" } ],
                  "opvangNu": [ { "kind": 0, "soort": "dagopvang", "urenPerMaand": 100, "uurprijs": 12 } ] }
                """.formatted(loon("2500"), loon("2500")));

        assertThat(month(answer, "kinderopvangtoeslag", 0))
                .as("100 x 11,60 x 96%% = 1.113,60")
                .isEqualByComparingTo("1113");
    }

    @Test
    void says_that_it_can_still_change_and_what_was_taken_from_the_year_before() {
        var request = """
                { "jaar": %s, "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [%s] },
                  "partner": { "geboortemaand": "1984-02" },
                  "kinderen": [ { "geboortemaand": "2018-09" } ],
                  "woning": { "soort": "huur", "kaleHuur": 700 } }
                """;
        var answer = answer(request.formatted(2027, loon("2500")));

        assertThat(answer.get("voorlopig").booleanValue()).isTrue();
        assertThat(answer.at("/straks/regelingen"))
                .hasSize(6)
                .allSatisfy(regeling -> assertThat(regeling.get("voorlopig").booleanValue())
                        .as(regeling.get("naam").textValue())
                        .isTrue());
        assertThat(notices(answer))
                .anySatisfy(notice -> assertThat(notice)
                        .contains("huurgrenzen 2026", "kinderbijslag 2026", "box 3 2026")
                        .doesNotContain("raming"))
                .anySatisfy(notice -> assertThat(notice).contains("2.713", "8,05%"))
                .anySatisfy(notice -> assertThat(notice).contains("samengesteld gezin"));
        var before = answer(request.formatted(2026, loon("2500")));
        assertThat(before.get("voorlopig").booleanValue()).isFalse();
        assertThat(before.at("/straks/regelingen"))
                .noneMatch(regeling -> regeling.get("voorlopig").booleanValue());
        assertThat(notices(before)).isEmpty();
    }

    private static List<String> notices(JsonNode answer) {
        return JSON.convertValue(answer.get("meldingen"), new TypeReference<List<String>>() {});
    }

    private static String loon(String perMonth) {
        return """
                { "soort": "loon", "brutoPerMaand": %s, "vakantiegeld": "inbegrepen" }""".formatted(perMonth);
    }

    private JsonNode answer(String request) {
        var answer = site.postJson("/api/v1/berekeningen", request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode regeling(JsonNode report, String name) {
        for (var regeling : report.get("regelingen")) {
            if (regeling.get("naam").textValue().equals(name)) {
                return regeling;
            }
        }
        throw new AssertionError("no " + name + " in " + report);
    }

    private static BigDecimal month(JsonNode answer, String name, int month) {
        return regeling(answer.get("nu"), name).get("maanden").get(month).decimalValue();
    }

    private static BigDecimal amount(JsonNode answer, String pointer) {
        return answer.at(pointer).decimalValue();
    }
}
