package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who lives with whom, asked and answered as the API does it. Unless it says otherwise, an amount is a worked example of the
 * contract (part 2, J), reckoned by hand from the law.
 */
class AtTheAddressTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    /** J 8: 428,66 - 22% x max(0, 28.000 + (x - 6.218) - 31.500) / 12. */
    @WorkedExample(8)
    @ParameterizedTest
    @CsvSource({"0, 428", "12000, 386", "30000, 56"})
    void of_a_young_child_what_is_above_6218_counts_for_huurtoeslag(String income, String perMonth) {
        var answer = answer("""
                {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                 "medebewoners": [{"geboortemaand": "2006-07", "relatie": "kind", "inkomenPerJaar": %s}]}
                """.formatted(earning("2333.34"), income));

        amount(answer, "/nu/toetsingsinkomen", "28000");
        amount(answer, "/nu/regelingen/1/maanden/0", perMonth);
    }

    /** J 10: six months as J 8 has it, then 323,91 of who is alone. */
    @WorkedExample(10)
    @Test
    void a_child_that_leaves_counts_until_then() {
        amount(answer("""
                        {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                         "medebewoners": [{"geboortemaand": "2006-07", "relatie": "kind", "inkomenPerJaar": 12000,
                                           "tot": "2026-06"}]}
                        """.formatted(earning("2333.34"))), "/eersteJaar/regelingen/1/perJaar", "4254");
    }

    /**
     * Choices 43 and 44: three months of detention are too few. Of four months 4 x 230 hours count, in whichever month of the
     * year: 9 x 1.056 and 20 x 11 x 96%; of three 6 x 1.056 and 90 hours, of two 4 x 1.056 and 60 hours.
     */
    @ParameterizedTest
    @CsvSource({"detentie, 2026-03, 0", "detentie, 2026-04, 9715", "uitloop, 2026-03, 7286", "studie, 2026-02, 4857"})
    void a_ground_counts_in_its_months(String ground, String through, String perYear) {
        amount(answer("""
                        {"jaar": 2026, %s, "partner": {"geboortemaand": "1985-03",
                            "opvanggrond": [{"soort": "%s", "tot": "%s"}]}, "kinderen": [{"geboortemaand": "2023-03"}],
                         "opvangNu": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 100, "uurprijs": 11}]}
                        """.formatted(earning("2000"), ground, through)), "/eersteJaar/regelingen/3/perJaar", perYear);
    }

    @ParameterizedTest
    @CsvSource({"'', opvanggrond[0].tot", "', \"tot\": \"2026-04\"', opvanggrond[0].tot"})
    void run_off_has_an_end_in_march_at_the_latest(String through, String place) {
        assertThat(ReadRequest.refused("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05", "opvanggrond": [{"soort": "uitloop"%s}]}}
                """.formatted(through))).containsKey("aanvrager." + place);
    }

    /** Dienst Toeslagen, Berekening huurtoeslag 2026 (tg0831z62fd): 19.000 and a child with 5.000 or 7.000: 19.000 or 19.782. */
    @WorkedExample(9)
    @ParameterizedTest
    @CsvSource({"5000, 19000", "7000, 19782"})
    void counts_the_income_of_a_child_as_the_brochure_does(String income, String rekeninkomen) {
        var withChild = answer("""
                {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                 "kinderen": [{"geboortemaand": "2010-03", "inkomenPerJaar": %s}]}
                """.formatted(earning("1583.34"), income));

        assertThat(withChild.at("/nu/regelingen/1/uitleg").toString()).contains(rekeninkomen.replace("19", "19."));
    }

    /** Awir art. 7 lid 6: 23 on 1 January is no child any more. 28.000 + 12.000: (40.000 - 31.500) x 22% / 12 = 155,83 off. */
    @ParameterizedTest
    @CsvSource({"2003-01, 386", "2002-12, 272"})
    void from_23_on_all_of_a_childs_income_counts(String born, String perMonth) {
        amount(answer("""
                        {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                         "medebewoners": [{"geboortemaand": "%s", "relatie": "kind", "inkomenPerJaar": 12000}]}
                        """.formatted(earning("2333.34"), born)), "/nu/regelingen/1/maanden/0", perMonth);
    }

    /** Awir art. 2 lid 1 e: a subtenant with a contract is left out, unless it is a parent or child. Alone: 323,91. */
    @ParameterizedTest
    @CsvSource({"overig, 323", "familie, 323", "ouder, 272", "kind, 272"})
    void a_subtenant_is_no_medebewoner_but_a_parent_or_child_is(String relation, String perMonth) {
        amount(answer("""
                        {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                         "medebewoners": [{"geboortemaand": "1990-07", "relatie": "%s", "inkomenPerJaar": 12000,
                                           "onderhuurMetContract": true}]}
                        """.formatted(earning("2333.34"), relation)), "/nu/regelingen/1/maanden/0", perMonth);
    }

    /** Awir art. 7 lid 3 and 9 lid 3. */
    @ParameterizedTest
    @CsvSource({"vermogenBoven, true, te veel vermogen", "verblijfsrecht, false, geen verblijfsrecht"})
    void one_at_the_address_can_end_the_huurtoeslag_of_all(String field, String value, String ground) {
        var huurtoeslag = answer("""
                {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                 "medebewoners": [{"geboortemaand": "1990-07", "relatie": "ouder", "%s": %s}]}
                """.formatted(earning("1600"), field, value)).at("/nu/regelingen/1");

        amount(huurtoeslag, "/perJaar", "0");
        assertThat(huurtoeslag.at("/grond").asText()).contains(ground);
    }

    /** Wht art. 13: with everybody under 21 and no child the rent counts to 498,20; 21 in March, all of it counts from April. */
    @Test
    void the_youth_limit_holds_until_the_oldest_at_the_address_is_21() {
        var months = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "2006-05"}, "woning": {"soort": "huur", "kaleHuur": 700},
                 "medebewoners": [{"geboortemaand": "2005-03", "relatie": "familie"}]}
                """).at("/nu/regelingen/1");

        amount(months, "/maanden/2", "297");
        amount(months, "/maanden/3", "428");
    }

    /** J 11. */
    @WorkedExample(11)
    @Test
    void brothers_share_the_costs_of_who_has_bijstand() {
        var bijstand = answer("""
                {"jaar": 2026, %s, "medebewoners": [{"geboortemaand": "1996-01", "relatie": "familie"},
                                                    {"geboortemaand": "1993-01", "relatie": "familie"}]}
                """.formatted(BIJSTAND)).at("/nu/regelingen/5");

        amount(bijstand, "/maanden/0", "867.59");
        amount(bijstand, "/maanden/6", "878.71");
        amount(bijstand, "/perJaar", "10477.80");
    }

    /** J 12. */
    @WorkedExample(12)
    @Test
    void a_couple_has_twice_what_one_has_who_shares() {
        var bijstand = answer("""
                {"jaar": 2026, %s, "partner": {"geboortemaand": "1985-03"},
                 "medebewoners": [{"geboortemaand": "1986-01", "relatie": "familie"}]}
                """.formatted(BIJSTAND)).at("/nu/regelingen/5");

        amount(bijstand, "/maanden/0", "1735.18");
        amount(bijstand, "/maanden/6", "1757.42");
    }

    /** Rotterdam, Uitkeringsbedragen januari 2026: with 2, 3, 4 or 5 adults 1.001,07, 867,59, 800,85 or 760,81 each. */
    @ParameterizedTest
    @CsvSource({"1, 1001.07", "2, 867.59", "3, 800.85", "4, 760.81"})
    void has_the_kostendelersnorm_of_rotterdam(int others, String norm) {
        var list = "{\"geboortemaand\": \"1990-01\", \"relatie\": \"overig\"},".repeat(others);
        amount(
                answer("""
                        {"jaar": 2026, %s, "medebewoners": [%s]}
                        """.formatted(BIJSTAND, list.substring(0, list.length() - 1))),
                "/nu/regelingen/5/maanden/0",
                norm);
    }

    /** Pw art. 19a: 27 in March counts from April; a student never does. 1.401,50 and 1.001,07. */
    @ParameterizedTest
    @CsvSource({"false, 1001.07", "true, 1401.50"})
    void a_son_counts_for_bijstand_from_the_month_after_he_is_27(boolean student, String inApril) {
        var bijstand = answer("""
                {"jaar": 2026, %s, "kinderen": [{"geboortemaand": "2016-05"}],
                 "medebewoners": [{"geboortemaand": "1999-03", "relatie": "kind", "student": %s}]}
                """.formatted(BIJSTAND, student)).at("/nu/regelingen/5");

        amount(bijstand, "/maanden/2", "1401.50");
        amount(bijstand, "/maanden/3", inApril);
    }

    /** J 13: 2 x 2.580 + 3.416; and divided 5.996 for her, 5.996 - 7,6% x 10.264 = 5.215,94 for him, before whole months. */
    @WorkedExample(13)
    @ParameterizedTest
    @CsvSource({
        "2083.34, samen_op_mijn_recht, samen_op_mijn_recht, 8568",
        "2083.34, samen_op_mijn_recht, samen_op_ander_recht, 5988",
        "3333.34, samen_op_ander_recht, samen_op_mijn_recht, 5208",
        "3333.34, samen_op_ander_recht, samen_op_ander_recht, 0"
    })
    void kindgebonden_budget_follows_the_right_to_kinderbijslag(String wage, String one, String other, String perYear) {
        amount(
                answer("""
                        {"jaar": 2026, %s, "kinderen": [{"geboortemaand": "2017-11", %s}, {"geboortemaand": "2015-11", %s}]}
                        """.formatted(earning(wage), shared(180, one, "ik"), shared(180, other, "ander"))),
                "/nu/regelingen/2/perJaar",
                perYear);
    }

    /** J 14: 2 x 179,15 + 2 x 181,18 (181,175 up); the other parent has the rest. */
    @WorkedExample(14)
    @ParameterizedTest
    @CsvSource({"samen_op_mijn_recht, 720.66", "samen_op_ander_recht, 720.64", "ik, 1441.30", "ander, 0"})
    void kinderbijslag_is_paid_half_and_half(String paid, String perYear) {
        amount(answer("""
                        {"jaar": 2026, %s, "kinderen": [{"geboortemaand": "2017-11", %s}]}
                        """.formatted(earning("2000"), shared(180, paid, "ik"))), "/nu/regelingen/4/perJaar", perYear);
    }

    /** Awir art. 4 lid 2 and IB art. 8.14a: 156 days at least with each of two parents; else where it is registered. */
    @ParameterizedTest
    @CsvSource({
        "155, ander, false",
        "156, ander, true",
        "209, ander, true",
        "210, ander, false",
        "155, ik, true",
        "366, ik, true"
    })
    void a_child_belongs_to_both_from_156_days_on(int days, String registered, boolean ours) {
        var now = answer("""
                {"jaar": 2026, %s, "woning": {"soort": "huur", "kaleHuur": 700},
                 "kinderen": [{"geboortemaand": "2017-11", %s}],
                 "opvangNu": [{"kind": 0, "soort": "bso", "urenPerMaand": 40, "uurprijs": 9}]}
                """.formatted(earning("2333.34"), shared(days, "ander", registered)))
                .at("/nu");

        amount(now, "/regelingen/1/maanden/0", ours ? "428" : "323");
        assertThat(now.at("/regelingen/3/perJaar").decimalValue().signum()).isEqualTo(ours ? 1 : 0);
        assertThat(now.at("/personen/0/inkomensafhankelijkeCombinatiekorting")
                        .decimalValue()
                        .signum())
                .isEqualTo(ours ? 1 : 0);
        amount(now, "/kosten/0/perMaand", "360");
    }

    /** J 45: 130 x 11 x 96% = 1.372,80. */
    @WorkedExample(45)
    @Test
    void two_parents_share_the_hours_of_care_of_a_child() {
        var now = answer("""
                {"jaar": 2026, %s, "kinderen": [{"geboortemaand": "2023-03", "coOuder":
                    {"dagenPerJaarBijMij": 180, "kinderbijslag": "ik", "ingeschreven": "ik", "urenAnderPerMaand": 100}}],
                 "opvangNu": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 150, "uurprijs": 11}]}
                """.formatted(earning("2000"))).at("/nu");

        amount(now, "/regelingen/3/maanden/0", "1372");
        amount(now, "/kosten/0/perMaand", "1650");
    }

    /** J 26: 12 x 215 = 2.580 without an ALO-kop, kinderbijslag 1.441,30, and nothing of the other three. */
    @WorkedExample(26)
    @Test
    void a_partner_without_verblijfsrecht_leaves_kindgebonden_budget_and_kinderbijslag() {
        var straks = answer(noResidence(true)).at("/straks");

        amount(straks, "/regelingen/0/perJaar", "0");
        amount(straks, "/regelingen/1/perJaar", "0");
        amount(straks, "/regelingen/2/perJaar", "2580");
        amount(straks, "/regelingen/3/perJaar", "0");
        amount(straks, "/regelingen/4/perJaar", "1441.30");
        amount(answer(noResidence(false)).at("/straks"), "/regelingen/2/perJaar", "0");
    }

    private static String noResidence(boolean ofChild) {
        return """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05"},
                 "partner": {"geboortemaand": "1985-03", "verblijfsrecht": false},
                 "kinderen": [{"geboortemaand": "2019-03", "verblijfsrecht": %s}],
                 "woning": {"soort": "huur", "kaleHuur": 700},
                 "nieuweBaan": {"urenPerWeek": 24, "brutoPerUur": 16, "vakantiegeld": "apart"}}
                """.formatted(ofChild);
    }

    /** J 27: 2.926,38 / 2 / 12 = 121,93; both 243. */
    @WorkedExample(27)
    @ParameterizedTest
    @CsvSource({"true, true, 2916", "true, false, 1452", "false, true, 1452", "false, false, 0"})
    void one_of_two_who_is_not_insured_leaves_half_of_the_zorgtoeslag(boolean mine, boolean partners, String perYear) {
        amount(answer("""
                        {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05", "zorgverzekerd": %s},
                         "partner": {"geboortemaand": "1985-03", "zorgverzekerd": %s,
                                     "inkomsten": [{"soort": "loon", "brutoPerMaand": 2500}]}}
                        """.formatted(mine, partners)), "/nu/regelingen/0/perJaar", perYear);
    }

    /** J 28: 1.100 x 96% in twelve months, for whoever has a ground; without one nothing. */
    @WorkedExample(28)
    @ParameterizedTest
    @CsvSource({"wlz, 12672", "detentie, 12672", "studie, 12672", "inburgering, 12672", "traject, 12672", "werk, 12672"
    })
    void a_partner_can_have_a_ground_for_childcare_without_a_wage(String ground, String perYear) {
        var care = """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05"},
                 "partner": {"geboortemaand": "1985-03"%s}, "kinderen": [{"geboortemaand": "2023-03"}],
                 "nieuweBaan": {"urenPerWeek": 24, "brutoPerUur": 16, "vakantiegeld": "apart"},
                 "opvang": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 100, "uurprijs": 11}]}
                """;

        amount(
                answer(care.formatted(", \"opvanggrond\": [{\"soort\": \"%s\"}]".formatted(ground))),
                "/straks/regelingen/3/perJaar",
                perYear);
        var without = answer(care.formatted("")).at("/straks/regelingen/3");
        amount(without, "/perJaar", "0");
        assertThat(without.at("/grond").asText()).contains("als je partner ook werkt");
    }

    /** Choices 36, 36a, 38, 42, 43 and 45. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "medebewoners": [{"geboortemaand": "2008-01"}]                                     | medebewoners[0].geboortemaand
            "medebewoners": [{"geboortemaand": "1990-01"}], "kinderen": [{"geboortemaand": "2018-01"}] | medebewoners[0]
            "medebewoners": [{"geboortemaand": "1990-01", "relatie": "neef"}]                  | medebewoners[0].relatie
            "kinderen": [{"geboortemaand": "2008-01", "inkomenPerJaar": -1}]                   | kinderen[0].inkomenPerJaar
            "kinderen": [{"geboortemaand": "2018-01", "coOuder": {}}]                          | kinderen[0].coOuder.ingeschreven
            "verblijfsrecht": true                                                             | verblijfsrecht
            """)
    void refuses_by_name(String field, String place) {
        assertThat(ReadRequest.refused("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05"}, %s}
                """.formatted(field))).containsKey(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "medebewoners": [{"geboortemaand": "1990-01", "onderhuurMetContract": true}] | 1986-05 | medebewoners[0].onderhuurMetContract
            "medebewoners": [{"geboortemaand": "1990-01"}]                               | 1950-05 | medebewoners
            "partner": {"geboortemaand": "1985-03", "verblijfsrecht": false}             | 1986-05 | partner.verblijfsrecht
            """)
    void refuses_by_name_beside_bijstand(String field, String born, String place) {
        assertThat(ReadRequest.refused("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "%s", "inkomsten": [{"soort": "bijstand"}]}, %s}
                """.formatted(born, field))).containsOnlyKeys(place);
    }

    @ParameterizedTest
    @CsvSource({"wlz", "detentie"})
    void refuses_a_ground_of_the_partner_at_who_asks(String ground) {
        assertThat(ReadRequest.refused("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05", "opvanggrond": [{"soort": "%s"}]}}
                """.formatted(ground))).containsOnlyKeys("aanvrager.opvanggrond[0].soort");
    }

    /** Whoever rents by contract, or is a parent or child, is no partner; nor beside a child that is registered elsewhere. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "relatie": "ouder"                              |
            "relatie": "kind"                               |
            "relatie": "overig", "onderhuurMetContract": true |
            "relatie": "familie"                            | , "coOuder": {"dagenPerJaarBijMij": 180, "kinderbijslag": "ik", "ingeschreven": "ander"}
            """)
    void not_everybody_beside_a_child_is_a_partner(String other, String child) {
        assertThat(ReadRequest.refused("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05"},
                 "kinderen": [{"geboortemaand": "2018-01"%s}], "medebewoners": [{"geboortemaand": "1990-01", %s}]}
                """.formatted(child == null ? "" : child, other)))
                .isEmpty();
    }

    /** Choice 42: no 12,5% for who shares a child; between the limits of 8.000 and 16.000 the gemeente must say. */
    @Test
    void a_shared_child_gives_no_part_of_the_wage_and_leaves_the_assets_to_the_gemeente() {
        assertThat(answer(sharedBeside(8_000)).at("/fasen")).hasSize(2);
        assertThat(unknown(sharedBeside(8_001))).isTrue();
        assertThat(unknown(sharedBeside(16_000))).isTrue();
        assertThat(unknown(sharedBeside(16_001))).isFalse();
    }

    private static String sharedBeside(int assets) {
        return """
                {"jaar": 2026, %s, "kinderen": [{"geboortemaand": "2018-01", %s}], "vermogen": {"bank": %d},
                 "nieuweBaan": {"urenPerWeek": 8, "brutoPerUur": 16, "vakantiegeld": "apart"}}
                """.formatted(BIJSTAND, shared(180, "ik", "ik"), assets);
    }

    private static boolean unknown(String request) {
        return CALCULATOR.answer(ReadRequest.read(request)).unknown().isPresent();
    }

    private static final String BIJSTAND =
            "\"aanvrager\": {\"geboortemaand\": \"1986-05\", \"inkomsten\": [{\"soort\": \"bijstand\"}]}";

    private static String earning(String perMonth) {
        return """
                "aanvrager": {"geboortemaand": "1986-05", "inkomsten": [{"soort": "loon", "brutoPerMaand": %s}]}
                """.formatted(perMonth);
    }

    private static String shared(int days, String kinderbijslag, String registered) {
        return """
                "coOuder": {"dagenPerJaarBijMij": %d, "kinderbijslag": "%s", "ingeschreven": "%s"}
                """.formatted(days, kinderbijslag, registered);
    }

    private JsonNode answer(String request) {
        try {
            return JSON.readTree(writer.write(CALCULATOR.answer(ReadRequest.read(request))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void amount(JsonNode in, String pointer, String amount) {
        assertThat(in.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(amount);
    }
}
