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

/** Benefits beside a job in 2026, asked and answered as the API does it, with what was worked out by hand from the law. */
class BenefitsByHandTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    /** Wet IB 2001 art. 8.16a: of 18.000 the tax is 6.435, less 3.115 algemene heffingskorting and 923. */
    @Test
    void wajong_brings_a_credit_of_its_own() {
        var person = answer("{'soort': 'wajong', 'brutoPerMaand': 1500}", "").at("/nu/personen/0");

        amount(person, "/belasting", "2397");
        amount(person, "/jonggehandicaptenkorting", "923");
        amount(person, "/arbeidsinkomen", "0");
    }

    /** The credit comes off what tax there is: of 9.600 that is 3.432 - 3.115 = 317. */
    @Test
    void a_credit_is_no_more_than_the_tax() {
        var person = answer("{'soort': 'wajong', 'brutoPerMaand': 800}", "").at("/nu/personen/0");

        amount(person, "/belasting", "0");
        amount(person, "/jonggehandicaptenkorting", "317");
        amount(person, "/nietBenut", "606");
    }

    /** Wet IB 2001 art. 3.90 and 8.1, Zvw art. 43: 5.148 - 3.115 - 1.752 = 281 of tax, and 4,85% of 14.400. */
    @Test
    void work_that_is_paid_from_a_pgb_is_income_from_work_with_a_contribution_of_its_own() {
        var person = answer("{'soort': 'row', 'resultaatPerJaar': 14400}", "").at("/nu/personen/0");

        amount(person, "/arbeidsinkomen", "14400");
        amount(person, "/belasting", "281");
        amount(person, "/zvwBijdrage", "698.40");
        amount(person, "/nettoPerJaar", "13420.60");
    }

    /** Wet IB 2001 art. 8.1 lid 2 c and d: pregnancy always, sickness while there is an employer. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'soort': 'wazo', 'brutoPerMaand': 1200}                        | 14400
            {'soort': 'zw', 'brutoPerMaand': 1200, 'dienstverband': true}   | 14400
            {'soort': 'zw', 'brutoPerMaand': 1200, 'dienstverband': false}  | 0
            {'soort': 'zw', 'brutoPerMaand': 1200}                          | 0
            {'soort': 'uitkering', 'brutoPerMaand': 1200}                   | 0
            {'soort': 'toeslagenwet', 'brutoPerMaand': 1200}                | 0
            """)
    void some_benefits_are_income_from_work(String income, String arbeidsinkomen) {
        var person = answer(income, "").at("/nu/personen/0");

        amount(person, "/arbeidsinkomen", arbeidsinkomen);
        amount(person, "/brutoPerJaar", "14400");
        amount(person, "/zvwBijdrage", "0");
    }

    /** A benefit of 1.500 and 12 hours at 16: it stays, or 10.782,72 goes off the 18.000. */
    @Test
    void where_the_law_leaves_open_what_work_does_there_is_a_range() {
        var answer = answer("{'soort': 'uitkering', 'brutoPerMaand': 1500}", RENT_700 + job("12"));

        amount(answer, "/verschilPerMaandBereik/laag", "74.92");
        amount(answer, "/verschilPerMaandBereik/hoog", "532.23");
        amount(answer, "/verschilPerMaand", "532.23");
        var point = answer.at("/uren/12");
        assertThat(point.at("/besteedbaarPerMaand")
                        .decimalValue()
                        .subtract(point.at("/besteedbaarPerMaandLaag").decimalValue()))
                .isEqualByComparingTo("457.31");
        amount(answer, "/straks/personen/0/brutoPerJaar", "28782.72");
    }

    /** The supplement of 1.294,40 is gone at a wage of 1.497,60; the benefit of the partner itself stays. */
    @Test
    void a_supplement_goes_by_the_income_of_both() {
        var answer = answer("", """
                , "partner": {"geboortemaand": "1986-05", "inkomsten": [
                    {"soort": "uitkering", "brutoPerMaand": 1000}, {"soort": "toeslagenwet", "brutoPerMaand": 1294.40}]},
                 "kinderen": [{"geboortemaand": "2019-03"}]""" + RENT_700 + job("20"));

        amount(answer, "/verschilPerMaandBereik/laag", "626.37");
        amount(answer, "/verschilPerMaandBereik/hoog", "982.10");
    }

    @ParameterizedTest
    @CsvSource({"uitkering, true", "zw, true", "wajong, true", "toeslagenwet, true", "wazo, false", "pensioen, false"})
    void other_benefits_have_no_range(String soort, boolean range) {
        var income = "{'soort': '" + soort + "', 'brutoPerMaand': 900}";

        assertThat(answer(income, job("12")).get("verschilPerMaandBereik").isNull())
                .isNotEqualTo(range);
        assertThat(answer(income, "").get("verschilPerMaandBereik").isNull()).isTrue();
        assertThat(answer(income, job("0")).get("verschilPerMaandBereik").isNull())
                .isTrue();
        assertThat(answer(income, job("12"))
                        .at("/uren/12/besteedbaarPerMaandLaag")
                        .isNull())
                .isNotEqualTo(range);
    }

    @Test
    void there_is_no_wajong_at_the_aow_age() {
        assertThat(ReadRequest.refused(request("1950-05", "{'soort': 'wajong', 'brutoPerMaand': 900}", "")))
                .containsOnlyKeys("aanvrager.inkomsten[0].soort");
    }

    private static final String RENT_700 = ", \"woning\": {\"soort\": \"huur\", \"kaleHuur\": 700}";

    /** At 16 euros an hour, with 8% on top, from January. */
    private static String job(String hours) {
        return ", \"nieuweBaan\": {\"urenPerWeek\": " + hours + ", \"brutoPerUur\": 16, \"vakantiegeld\": \"apart\"}";
    }

    private static String request(String born, String incomes, String more) {
        return "{\"jaar\": 2026, \"aanvrager\": {\"geboortemaand\": \"" + born + "\", \"inkomsten\": ["
                + incomes.replace('\'', '"') + "]}" + more + "}";
    }

    private static void amount(JsonNode answer, String pointer, String expected) {
        assertThat(answer.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(expected);
    }

    private JsonNode answer(String incomes, String more) {
        try {
            return JSON.readTree(writer.write(CALCULATOR.answer(ReadRequest.read(request("1986-05", incomes, more)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
