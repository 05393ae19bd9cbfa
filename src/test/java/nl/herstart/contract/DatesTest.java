package nl.herstart.contract;

import static nl.herstart.contract.ReadRequest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A year in which things come and go. Where no other source is named, the amounts are the worked examples of the contract,
 * part 2 J, which were worked out by hand.
 */
class DatesTest {

    private static final int HUURTOESLAG = 1;
    private static final int KINDGEBONDENBUDGET = 2;
    private static final int KINDEROPVANGTOESLAG = 3;

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Examples 3 and 4: what payers take into account of the arbeidskorting counts at least (Wet IB 2001 art. 8.11 lid 2). */
    @WorkedExample({3, 4})
    @Test
    void who_starts_late_has_the_arbeidskorting_of_her_payslips() {
        var job =
                "\"nieuweBaan\": {\"urenPerWeek\": 32, \"brutoPerUur\": 22, \"vakantiegeld\": \"apart\", \"vanaf\": \"2026-09\"}";
        var alone = answer("{\"jaar\": 2026, \"aanvrager\": {\"geboortemaand\": \"1985-04\"}, " + job + "}");
        var afterWw = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [
                   {"soort": "ww", "brutoPerMaand": 2000, "tot": "2026-08"}]}, %s}
                """.formatted(job));

        assertAmount(alone, "/eersteJaar/personen/0/arbeidskorting", "1596");
        assertAmount(alone, "/eersteJaar/personen/0/belasting", "0");
        assertAmount(alone, "/eersteJaar/personen/0/nietBenut", "241");
        assertAmount(afterWw, "/eersteJaar/personen/0/belasting", "5479");
    }

    /** Example 15. */
    @WorkedExample(15)
    @Test
    void a_partner_who_comes_in_september_counts_for_the_kindgebonden_budget_from_then() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"},
                 "partner": {"geboortemaand": "1984-02", "vanaf": "2026-09",
                             "inkomsten": [{"soort": "loon", "brutoPerMaand": 3000}]},
                 "kinderen": [{"geboortemaand": "2018-03"}]}
                """);

        assertToeslag(answer, KINDGEBONDENBUDGET, "4852");
        assertAmount(answer, "/eersteJaar/maanden/7/kindgebondenbudget", "499");
        assertAmount(answer, "/eersteJaar/maanden/8/kindgebondenbudget", "215");
        assertAmount(answer, "/eersteJaar/toetsingsinkomen", "36000");
        assertAmount(answer, "/nu/toetsingsinkomen", "0");
        assertAmount(answer, "/straks/toetsingsinkomen", "36000");
        assertAmount(answer, "/verschilDoorBaan/perJaar", "0");
        assertAmount(answer, "/eersteJaar/maanden/7/netto", "0");
    }

    /**
     * Choices 25 and 27, worked out by hand: her net income 34,644; of the 2,244 less tax of the partner, who now has the
     * combinatiekorting, the seven months of June to December, 1,309; 2,346 less zorgtoeslag and 1,817 less kindgebonden
     * budget.
     */
    @Test
    void what_the_job_saves_a_partner_counts_in_the_months_the_partner_is_there() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"},
                 "partner": {"geboortemaand": "1984-02", "vanaf": "2026-06",
                             "inkomsten": [{"soort": "loon", "brutoPerMaand": 2500}]},
                 "kinderen": [{"geboortemaand": "2018-05"}],
                 "nieuweBaan": {"urenPerWeek": 40, "brutoPerUur": 20}}
                """);

        assertAmount(answer, "/eersteJaar/personen/1/nettoPerJaar", "30000");
        assertAmount(answer, "/eersteJaar/verschilPerJaar", "31790");
    }

    /** Example 16: who has the combinatiekorting; used and unused together are the credit before art. 8.8. */
    @WorkedExample(16)
    @ParameterizedTest
    @CsvSource({"2026-09, 1576, 0", "2026-06, 0, 1004"})
    void a_partner_for_less_than_six_months_does_not_count_for_the_combinatiekorting(
            String from, String mine, String theirs) {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04",
                    "inkomsten": [{"soort": "loon", "brutoPerMaand": 1666.67}]},
                 "partner": {"geboortemaand": "1984-02", "vanaf": "%s",
                             "inkomsten": [{"soort": "loon", "brutoPerMaand": 1250}]},
                 "kinderen": [{"geboortemaand": "2018-03"}]}
                """.formatted(from));

        assertThat(credit(answer, 0)).isEqualByComparingTo(mine);
        assertThat(credit(answer, 1)).isEqualByComparingTo(theirs);
    }

    private static BigDecimal credit(JsonNode answer, int person) {
        var year = answer.at("/eersteJaar/personen/" + person);
        var used = year.get("inkomensafhankelijkeCombinatiekorting").decimalValue();
        return used.signum() == 0 ? used : used.add(year.get("nietBenut").decimalValue());
    }

    /** Example 17. */
    @WorkedExample(17)
    @Test
    void huurtoeslag_goes_by_the_rent_of_each_month() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04",
                    "inkomsten": [{"soort": "loon", "brutoPerMaand": 1666.67}]},
                 "woning": [{"soort": "huur", "kaleHuur": 700}, {"soort": "huur", "kaleHuur": 780, "vanaf": "2026-07"}]}
                """);

        assertToeslag(answer, HUURTOESLAG, "5328");
        assertAmount(answer, "/nu/regelingen/1/maanden/0", "426");
        assertAmount(answer, "/straks/regelingen/1/maanden/0", "462");
    }

    /** Example 18. */
    @WorkedExample(18)
    @Test
    void day_care_ends_and_care_after_school_begins() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04",
                    "inkomsten": [{"soort": "loon", "brutoPerMaand": 4297.09}]},
                 "kinderen": [{"geboortemaand": "2022-05"}],
                 "opvangNu": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 100, "uurprijs": 11, "tot": "2026-05"},
                              {"kind": 0, "soort": "bso", "urenPerMaand": 40, "uurprijs": 9.50, "vanaf": "2026-06"}]}
                """);

        assertToeslag(answer, KINDEROPVANGTOESLAG, "7828");
    }

    /** Example 19: three months of run-off, and the hours of the year are enough for what comes after. */
    @WorkedExample(19)
    @Test
    void care_goes_on_after_the_work_of_the_partner() {
        assertToeslag(answer(withCare(", \"tot\": \"2026-06\"")), KINDEROPVANGTOESLAG, "12672");
    }

    /**
     * Choice 44: of January and February's work there is a right through May, the month in which the partner's work begins; of
     * five months with a right the hours are enough through December. 8 times 1,056.
     */
    @Test
    void the_months_after_work_can_be_the_first_in_which_both_have_a_right() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"},
                 "partner": {"geboortemaand": "1984-02",
                             "inkomsten": [{"soort": "loon", "brutoPerMaand": 2000, "vanaf": "2026-05"}]},
                 "kinderen": [{"geboortemaand": "2023-11"}],
                 "nieuweBaan": {"urenPerWeek": 32, "brutoPerUur": 20, "tot": "2026-02"},
                 "opvangNu": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 100, "uurprijs": 11}]}
                """);

        assertToeslag(answer, KINDEROPVANGTOESLAG, "8448");
        assertAmount(answer, "/eersteJaar/maanden/3/kinderopvangtoeslag", "0");
        assertAmount(answer, "/eersteJaar/maanden/4/kinderopvangtoeslag", "1056");
    }

    /** Example 20. */
    @WorkedExample(20)
    @Test
    void there_is_toeslag_for_care_from_the_month_in_which_both_work() {
        var answer = answer(withCare(", \"vanaf\": \"2026-07\""));

        assertToeslag(answer, KINDEROPVANGTOESLAG, "6336");
        assertAmount(answer, "/eersteJaar/maanden/5/kinderopvangtoeslag", "0");
        assertAmount(answer, "/eersteJaar/personen/1/verzamelinkomen", "15000");
        assertAmount(answer, "/eersteJaar/toetsingsinkomen", "27000");
    }

    private static String withCare(String datesOfPartner) {
        return """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04",
                    "inkomsten": [{"soort": "loon", "brutoPerMaand": 1000}]},
                 "partner": {"geboortemaand": "1984-02",
                             "inkomsten": [{"soort": "loon", "brutoPerMaand": 2500%s}]},
                 "kinderen": [{"geboortemaand": "2023-05"}],
                 "opvangNu": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 100, "uurprijs": 11}]}
                """.formatted(datesOfPartner);
    }

    /** Choice 23: straks has the job in all months; the months of the year end with it, as does all that comes after them. */
    @Test
    void a_job_until_october_pays_until_october() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"},
                 "nieuweBaan": {"urenPerWeek": 24, "brutoPerUur": 16, "vakantiegeld": "apart", "vanaf": "2026-04",
                                "tot": "2026-10", "overigeKostenPerMaand": 10}}
                """);

        assertAmount(answer, "/straks/personen/0/brutoPerJaar", "21565.44");
        assertAmount(answer, "/eersteJaar/personen/0/brutoPerJaar", "12579.84");
        assertAmount(answer, "/eersteJaar/maanden/9/kosten", "10");
        assertAmount(answer, "/eersteJaar/maanden/10/kosten", "0");
        assertAmount(answer, "/eersteJaar/maanden/10/netto", "0");
        assertThat(answer.at("/loonstroken")).hasSize(7);
        assertThat(answer.at("/loonstroken/6/maand").asText()).isEqualTo("2026-10");
        assertAmount(answer, "/komendeMaanden/9/netto", "0");
        assertThat(answer.get("meldingen").toString()).contains("Je baan stopt na oktober 2026");
    }

    /** Awir art. 7 lid 3: with a partner for a part of the year each has a limit of her own, in all months. */
    @Test
    void savings_of_a_partner_for_a_part_of_the_year_do_not_count() {
        var request = """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"},
                 "partner": {"geboortemaand": "1984-02", "vanaf": "2026-09", "vermogen": {"bank": 500000}},
                 "vermogen": {"bank": %s}, "woning": {"soort": "huur", "kaleHuur": 700}}
                """;
        var below = answer(request.formatted("38479"));
        var above = answer(request.formatted("38480"));

        assertThat(below.at("/eersteJaar/regelingen/1/perJaar").decimalValue()).isPositive();
        assertAmount(below, "/straks/regelingen/1/perJaar", "0");
        assertAmount(above, "/eersteJaar/regelingen/1/perJaar", "0");
        assertThat(below.at("/eersteJaar/personen/0/inkomenBox3").decimalValue())
                .isZero();
        assertThat(below.at("/eersteJaar/personen/1/inkomenBox3").decimalValue())
                .isPositive();
    }

    /** 6 x 2,500 in the second half-year; net of these months alone, since before them there is none. */
    @Test
    void net_income_comes_in_the_months_of_its_gross() {
        var answer = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [
                    {"soort": "loon", "brutoPerMaand": 2500, "vanaf": "2026-07"}]}}
                """);

        assertAmount(answer, "/eersteJaar/maanden/5/netto", "0");
        var net = answer.at("/eersteJaar/personen/0/nettoPerJaar").decimalValue();
        assertThat(answer.at("/eersteJaar/maanden/6/netto").decimalValue().multiply(BigDecimal.valueOf(6)))
                .isCloseTo(net, org.assertj.core.api.Assertions.within(new BigDecimal("0.03")));
        assertAmount(answer, "/eersteJaar/verschilPerJaar", "0");
    }

    @Test
    void homes_of_ones_own_count_for_their_months() {
        var request = """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [
                    {"soort": "loon", "brutoPerMaand": 3000}]},
                 "woning": [{"soort": "koop", "wozWaarde": 300000, "hypotheekrentePerJaar": 6001},
                            {"soort": "overig", "vanaf": "2026-05"}]}
                """;

        // 0.35% of 300,000 is 1,050; four months of it 350. 6,001 / 3 = 2,000.33, up.
        assertAmount(answer(request), "/eersteJaar/personen/0/inkomenBox1", "34349");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "ww", "brutoPerMaand": 9, "tot": "2027-01"}]} | aanvrager.inkomsten[0].tot | moet in 2026 liggen
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "ww", "brutoPerMaand": 9, "vanaf": "2026-05", "tot": "2026-04"}]} | aanvrager.inkomsten[0].tot | ligt voor de eerste
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "bijstand"}, {"soort": "loon", "brutoPerMaand": 9, "tot": "2026-12"}]} | aanvrager.inkomsten[1].tot | Met bijstand
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "bijstand"}]}, "partner": {"geboortemaand": "1985-04", "vanaf": "2026-01"} | partner.vanaf | Met bijstand
            "aanvrager": {"geboortemaand": "1985-04"}, "partner": {"geboortemaand": "1985-04", "vermogen": {"bank": 1}} | partner.vermogen | het hele jaar
            "aanvrager": {"geboortemaand": "1985-04"}, "woning": [{"soort": "overig", "vanaf": "2026-02"}] | woning[0].vanaf | vanaf januari
            "aanvrager": {"geboortemaand": "1985-04"}, "woning": [{"soort": "overig"}, {"soort": "overig"}] | woning[1].vanaf | verplicht
            "aanvrager": {"geboortemaand": "1985-04"}, "woning": [{"soort": "overig"}, {"soort": "overig", "vanaf": "2026-05"}, {"soort": "overig", "vanaf": "2026-05"}] | woning[2].vanaf | in volgorde
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "bijstand"}, {"soort": "loon", "brutoPerMaand": 9}]}, "nieuweBaan": {"urenPerWeek": 9, "brutoPerUur": 20, "vervangt": [1], "tot": "2026-09"} | nieuweBaan.tot | Je hebt bijstand
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "loon", "brutoPerMaand": 9, "tot": "2026-09"}]}, "nieuweBaan": {"urenPerWeek": 9, "brutoPerUur": 20, "vervangt": [0]} | nieuweBaan.vervangt | vanzelf al stopt
            "aanvrager": {"geboortemaand": "1985-04", "inkomsten": [{"soort": "loon", "brutoPerMaand": 9, "vanaf": "2026-09"}]}, "nieuweBaan": {"urenPerWeek": 9, "brutoPerUur": 20, "vervangt": [0]} | nieuweBaan.vervangt | er niet is
            """)
    void refuses_dates_that_cannot_be(String fields, String field, String message) {
        assertThat(refused("{\"jaar\": 2026, " + fields + "}"))
                .hasEntrySatisfying(field, said -> assertThat(said).contains(message))
                .hasSize(1);
    }

    /** Without work there is nothing of a wage to keep; the amount is that of a second calculator, written from the contract. */
    @Test
    void at_no_hours_the_first_phase_of_bijstand_is_the_year_in_which_the_home_is_as_it_will_be() {
        var answer = answer("""
                {"jaar": 2025,
                 "aanvrager": {"geboortemaand": "1978-09", "inkomsten": [{"soort": "bijstand"}],
                               "opvanggrond": [{"soort": "studie"}]},
                 "partner": {"geboortemaand": "1969-02", "inkomsten": [{"soort": "ww", "brutoPerMaand": 1210.49}]},
                 "kinderen": [{"geboortemaand": "2021-01", "coOuder": {
                   "dagenPerJaarBijMij": 210, "kinderbijslag": "samen_op_ander_recht", "ingeschreven": "ik", "urenAnderPerMaand": 8}}],
                 "woning": [{"soort": "huur", "kaleHuur": 477.2},
                            {"soort": "koop", "wozWaarde": 691249.19, "hypotheekrentePerJaar": 6483.6, "vanaf": "2025-08"},
                            {"soort": "koop", "wozWaarde": 1949620.11, "hypotheekrentePerJaar": 1722.59, "vanaf": "2025-12"}],
                 "vermogen": {"bank": 6973.42, "overig": 0, "schulden": 7600},
                 "nieuweBaan": {"urenPerWeek": 35, "brutoPerUur": 14.99, "vakantiegeld": "apart", "vanaf": "2025-10"},
                 "opvang": [{"kind": 0, "soort": "bso", "urenPerMaand": 17, "uurprijs": 9.98, "vanaf": "2025-02"},
                            {"kind": 0, "soort": "dagopvang", "urenPerMaand": 230.01, "uurprijs": 10.05}],
                 "medebewoners": [{"geboortemaand": "1997-09", "relatie": "familie", "vermogenBoven": true,
                                   "student": true, "tot": "2025-11"}]}
                """);

        assertAmount(answer, "/uren/0/besteedbaarPerMaand", "2184.09");
        assertAmount(answer, "/uren/0/besteedbaarPerMaandEersteFase", "2184.09");
    }

    private static JsonNode answer(String request) {
        try {
            return JSON.readTree(new AnswerWriter(CALCULATOR).write(CALCULATOR.answer(ReadRequest.read(request))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertToeslag(JsonNode answer, int toeslag, String perYear) {
        assertAmount(answer, "/eersteJaar/regelingen/" + toeslag + "/perJaar", perYear);
    }

    private static void assertAmount(JsonNode answer, String path, String amount) {
        assertThat(answer.at(path).decimalValue()).as(path).isEqualByComparingTo(amount);
    }
}
