package nl.herstart.contract;

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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Alimony that is paid in 2026, asked and answered as the API does it, with what was worked out by hand from Wet IB 2001, artikelen
 * 2.10, 6.2 and 6.3.
 */
class AlimonyPaidTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final String RENT_750 = ", 'woning': {'soort': 'huur', 'kaleHuur': 750}";
    private static final String JOB = ", 'nieuweBaan': {'urenPerWeek': 16, 'brutoPerUur': 16, 'vakantiegeld': 'apart'}";

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    /** 36.000 less 12 x 600 is what counts for three toeslagen, with the job and without; what is paid is paid in both. */
    @WorkedExample(37)
    @Test
    void what_is_paid_to_a_former_partner_lowers_the_income_that_counts() {
        var answer = answer("", """
                , 'partner': {'geboortemaand': '1986-05', 'alimentatieBetaald': {'partner': 600},
                    'inkomsten': [{'soort': 'loon', 'brutoPerMaand': 3000}]},
                 'kinderen': [{'geboortemaand': '2019-03'}]""" + RENT_750 + JOB);

        amount(answer, "/verschilPerMaand", "805.08");
        amount(answer, "/straks/regelingen/0/perJaar", "1116");
        amount(answer, "/straks/regelingen/1/perJaar", "2964");
        amount(answer, "/straks/regelingen/2/perJaar", "2268");
        amount(answer, "/nu/personen/1/inkomenBox1", "28800");
        amount(answer, "/nu/personen/1/arbeidsinkomen", "36000");
        assertThat(answer.at("/nu/kosten/3/naam").asText()).isEqualTo("alimentatie");
        amount(answer, "/nu/kosten/3/perMaand", "600");
        amount(answer, "/eersteJaar/maanden/0/kosten", "600");
    }

    /** Wet IB 2001 art. 6.3: 12 x 250,55 is gone, and nothing else changes. */
    @Test
    void what_is_paid_for_children_is_a_cost_and_no_deduction() {
        var wage = "'inkomsten': [{'soort': 'loon', 'brutoPerMaand': 3000}]";
        var without = answer(", " + wage, "");
        var with = answer(", 'alimentatieBetaald': {'kinder': 250.55}, " + wage, "");

        assertThat(with.at("/nu/personen")).isEqualTo(without.at("/nu/personen"));
        assertThat(with.at("/nu/regelingen")).isEqualTo(without.at("/nu/regelingen"));
        assertThat(without.at("/nu/kosten")).hasSize(3);
        assertThat(without.at("/nu/besteedbaarPerJaar")
                        .decimalValue()
                        .subtract(with.at("/nu/besteedbaarPerJaar").decimalValue()))
                .isEqualByComparingTo("3006.60");
    }

    /** 12 x 150,01 = 1.800,12, up to 1.801, of which box 1 takes 1.200 and box 3 what is left, 601. */
    @Test
    void what_finds_no_income_in_box_1_comes_off_box_3() {
        var without = answer(PENSION, SAVINGS);
        var with = answer(", 'alimentatieBetaald': {'partner': 150.01}" + PENSION, SAVINGS);

        amount(with, "/nu/personen/0/inkomenBox1", "0");
        assertThat(with.at("/nu/personen/0/inkomenBox3").decimalValue())
                .isEqualByComparingTo(
                        without.at("/nu/personen/0/inkomenBox3").decimalValue().subtract(new BigDecimal("601")));
        amount(with, "/nu/kosten/3/perJaar", "1800.12");
        assertThat(with.get("meldingen").toString()).doesNotContain("partneralimentatie");
    }

    @Test
    void what_finds_no_income_at_all_is_lost_and_told() {
        var answer = answer(", 'alimentatieBetaald': {'partner': 5000}" + PENSION, SAVINGS);

        amount(answer, "/nu/personen/0/verzamelinkomen", "0");
        amount(answer, "/nu/personen/0/belasting", "0");
        assertThat(answer.get("meldingen").toString()).contains("te weinig inkomen om alle partneralimentatie");
    }

    /**
     * 120.000 less 24.000 is 96.000. The deduction counts for the tariefsaanpassing as far as income would have been taxed at the
     * highest rate: 96.000 + 24.000 - 78.426 = 41.574, at most the 24.000, of which 11,94% is 2.865.
     */
    @Test
    void a_deduction_is_not_worth_the_highest_rate() {
        var wage = ", 'inkomsten': [{'soort': 'loon', 'brutoPerMaand': 10000}]";
        var at96 = answer(", 'inkomsten': [{'soort': 'loon', 'brutoPerMaand': 8000}]", "");
        var with = answer(", 'alimentatieBetaald': {'partner': 2000}" + wage, "");

        assertThat(with.at("/nu/personen/0/belastingVoorKortingen").decimalValue())
                .isEqualByComparingTo(at96.at("/nu/personen/0/belastingVoorKortingen")
                        .decimalValue()
                        .add(new BigDecimal("2865")));
    }

    /** It is deducted for the whole year of a partner who is there for four months, and costs this household four times. */
    @Test
    void a_partner_who_comes_later_pays_from_then_on() {
        var answer = answer("", """
                , 'partner': {'geboortemaand': '1986-05', 'vanaf': '2026-09', 'alimentatieBetaald': {'partner': 600},
                    'inkomsten': [{'soort': 'loon', 'brutoPerMaand': 3000}]}""" + JOB);

        amount(answer, "/eersteJaar/personen/1/inkomenBox1", "28800");
        amount(answer, "/eersteJaar/maanden/7/kosten", "0");
        amount(answer, "/eersteJaar/maanden/8/kosten", "600");
        assertThat(answer.at("/nu/kosten")).hasSize(3);
        amount(answer, "/straks/kosten/3/perJaar", "7200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'kinder': 50}", "{'partner': 0.01}"})
    void is_not_computed_beside_bijstand(String paid) {
        assertThat(ReadRequest.refused(
                        request(", 'alimentatieBetaald': " + paid + ", 'inkomsten': [{'soort': 'bijstand'}]", "")))
                .containsOnlyKeys("aanvrager.alimentatieBetaald");
    }

    @Test
    void nothing_paid_is_no_alimony() {
        assertThat(ReadRequest.refused(
                        request(", 'alimentatieBetaald': {'kinder': 0}, 'inkomsten': [{'soort': 'bijstand'}]", "")))
                .isEmpty();
    }

    @Test
    void names_what_is_wrong_in_it() {
        assertThat(ReadRequest.refused(
                        request(", 'alimentatieBetaald': {'partner': -1, 'kinder': 1000000.01, 'ouder': 5}", "")))
                .containsOnlyKeys(
                        "aanvrager.alimentatieBetaald.partner",
                        "aanvrager.alimentatieBetaald.kinder",
                        "aanvrager.alimentatieBetaald.ouder");
        assertThat(ReadRequest.refused(request(", 'alimentatieBetaald': 600", "")))
                .containsOnlyKeys("aanvrager.alimentatieBetaald");
    }

    private static final String PENSION = ", 'inkomsten': [{'soort': 'pensioen', 'brutoPerMaand': 100}]";
    private static final String SAVINGS = ", 'vermogen': {'overig': 300000}";

    private static String request(String ofAanvrager, String more) {
        return ("{'jaar': 2026, 'aanvrager': {'geboortemaand': '1986-05'" + ofAanvrager + "}" + more + "}")
                .replace('\'', '"');
    }

    private static void amount(JsonNode answer, String pointer, String expected) {
        assertThat(answer.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(expected);
    }

    private JsonNode answer(String ofAanvrager, String more) {
        try {
            return JSON.readTree(writer.write(CALCULATOR.answer(ReadRequest.read(request(ofAanvrager, more)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
