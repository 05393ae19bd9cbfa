package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
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
    @WorkedExample(35)
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

    /**
     * Of 2.940 a year there is no tax to take the credit from, whatever bijstand does: 1.401,50 - 245. The job adds 599,04 a
     * month, of which 25% may be kept for six months (Pw art. 31 lid 2 n).
     */
    @ParameterizedTest
    @CsvSource({"/nu/regelingen/5/maanden/0, 1156.50", "/eersteJaar/maanden/0/bijstand, 1156.50"})
    void a_credit_that_only_bijstand_makes_use_of_does_not_raise_it(String field, String expected) {
        var income = "{'soort': 'bijstand'}, {'soort': 'wajong', 'brutoPerMaand': 245}";
        var fasen = answer(income, job("8")).get("fasen");

        amount(answer(income, ""), field, expected);
        assertThat(fasen.at("/0/verschilPerMaand")
                        .decimalValue()
                        .subtract(fasen.at("/1/verschilPerMaand").decimalValue()))
                .isEqualByComparingTo("149.76");
    }

    /** Wet IB 2001 art. 3.90 and 8.1, Zvw art. 43: 5.148 - 3.115 - 1.752 = 281 of tax, and 4,85% of 14.400. */
    @WorkedExample(36)
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

    /**
     * The same, with 200 a month from July that has nothing to do with the job: against now it counts, against the same month
     * without the job it does not.
     */
    @Test
    void the_range_of_what_the_job_brings_leaves_out_what_comes_beside_it() {
        var incomes = "{'soort': 'uitkering', 'brutoPerMaand': 1500},"
                + " {'soort': 'kinderalimentatie', 'perMaand': 200, 'vanaf': '2026-07'}";
        var answer = answer(incomes, RENT_700 + job("12"));
        var byJob = CALCULATOR
                .answer(ReadRequest.read(request("1986-05", incomes, RENT_700 + job("12"))))
                .comparison()
                .differenceByJobLiesPerYear()
                .orElseThrow();

        amount(answer, "/verschilPerMaandBereik/laag", "274.92");
        amount(answer, "/verschilPerMaandBereik/hoog", "732.23");
        assertThat(byJob.from().perMonth()).isEqualTo(Euro.of("74.92"));
        assertThat(byJob.to().perMonth()).isEqualTo(Euro.of("532.23"));
    }

    /** Between 74,92 and 532,23 a month it is so at 12 hours for who keeps all of the benefit, and not for who loses most. */
    @Test
    void a_goal_is_reached_for_certain_perhaps_or_not() {
        var situation = ReadRequest.read(
                request("1986-05", "{'soort': 'uitkering', 'brutoPerMaand': 1500}", RENT_700 + job("12")));

        assertThat(at12Hours(situation, "74.90")).isEqualTo("enough");
        assertThat(at12Hours(situation, "74.95")).isEqualTo("perhaps");
        assertThat(at12Hours(situation, "532.20")).isEqualTo("perhaps");
        assertThat(at12Hours(situation, "532.25")).isEqualTo("no");
    }

    private static String at12Hours(Situation situation, String goal) {
        var hours = CALCULATOR.hoursFor(situation, situation, Euro.of(goal));
        return holds12(hours.enough()) ? "enough" : holds12(hours.perhaps()) ? "perhaps" : "no";
    }

    private static boolean holds12(List<Range<Hours>> ranges) {
        var twelve = Hours.of(12);
        return ranges.stream()
                .anyMatch(range ->
                        range.from().compareTo(twelve) <= 0 && range.to().compareTo(twelve) >= 0);
    }

    /** At the hours the partner works now the grid is the curve. */
    @Test
    void the_hours_of_both_lie_between_the_amounts_of_the_curve() {
        var situation = ReadRequest.read(request(
                "1986-05",
                "{'soort': 'zw', 'brutoPerMaand': 1500}",
                ", \"partner\": {\"geboortemaand\": \"1986-05\", \"inkomsten\": [{\"soort\": \"loon\", \"brutoPerMaand\": 1800}]}"
                        + RENT_700 + job("12")));
        var grid = CALCULATOR.grid(situation, Hours.of(24));
        var curve = CALCULATOR.answer(situation).hours();

        for (int hours : new int[] {0, 8, 12, 40}) {
            assertThat(grid.at(hours, 24).liesPerMonth())
                    .as("%s hours", hours)
                    .isEqualTo(curve.get(hours).liesPerMonth());
        }
        assertThat(grid.at(12, 24).liesPerMonth().map(range -> range.to().isMoreThan(range.from())))
                .contains(true);
    }

    /** A benefit of 1.500 and 12 hours at 16: it stays, or 10.782,72 goes off the 18.000. */
    @WorkedExample(33)
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
    @WorkedExample(34)
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

    /**
     * WW art. 20 and 47 of an old wage of 2.000: 70% of what the job at 18 leaves of it, eleven times; in May the holiday allowance
     * of the year is more than 87,5% of 2.000, as the wage of 23 hours is in every month.
     */
    @WorkedExample(29)
    @ParameterizedTest
    @CsvSource({"20, 660.72, 3388.00", "21, 708.82, 2787.40", "22, 756.93, 2186.80", "23, 720.10, 0.00"})
    void ww_is_reckoned_by_the_month(String hours, String more, String ww) {
        var answer = answer("{'soort': 'ww', 'brutoPerMaand': 1400}", job(hours, "18"));

        amount(answer, "/verschilPerMaand", more);
        assertThat(answer.at("/straks/personen/0/brutoPerJaar")
                        .decimalValue()
                        .subtract(new BigDecimal(hours).multiply(new BigDecimal("1010.88"))))
                .isEqualByComparingTo(ww);
        assertThat(notices(answer).contains("geen WW meer")).isEqualTo(hours.equals("23"));
    }

    /** Of 2.500 from March: 75% of it, then of what 1.664 leaves, then 70%; none in May, when 9 months of 8% are paid. */
    @WorkedExample(30)
    @Test
    void ww_is_more_in_its_first_two_months_and_nothing_before() {
        var ww = "{'soort': 'ww', 'maandloon': 2500, 'begonnen': '2026-03'}";
        var job = job("24", "16").replace("}", ", \"vanaf\": \"2026-04\"}");

        amount(answer(ww, job), "/nu/personen/0/brutoPerJaar", "21000.00");
        // 1.875 + 627 + 7 x 585,20, beside nine months of 24 x 52 x 16 x 1,08 / 12
        assertThat(grossOfFirstYear(ww, job)).isEqualTo(Euro.of("6598.40").plus(Euro.of("16174.08")));
    }

    /** WW art. 33: UWV keeps 8/108 for May, so 1.000 a month is 12.960 a year, 70% of 1.542,86 a month. */
    @Test
    void holiday_allowance_of_ww_comes_on_top_when_it_is_said_to() {
        amount(
                answer("{'soort': 'ww', 'brutoPerMaand': 1000, 'vakantiegeld': 'apart'}", ""),
                "/nu/personen/0/brutoPerJaar",
                "12960.00");
    }

    /** What is paid in one of the first two months is 75% of the old wage: 1.500 is 70/75 of it later. */
    @ParameterizedTest
    @CsvSource({"2026-02, 16800.00", "2026-01, 16800.00", "2025-12, 18000.00", "2026-04, 0"})
    void what_is_paid_in_the_first_two_months_is_a_larger_share(String begun, String perYear) {
        amount(
                answer(
                        "{'soort': 'ww', 'brutoPerMaand': 1500, 'begonnen': '" + begun + "'}",
                        job("8", "16").replace("}", ", \"vanaf\": \"2026-03\"}")),
                "/nu/personen/0/brutoPerJaar",
                perYear);
    }

    /** What is only paid from March on is not of February, the month before the job: 12 times 1.500 stays 18.000. */
    @Test
    void what_starts_after_the_month_of_now_is_told_of_a_later_month() {
        amount(
                answer(
                        "{'soort': 'ww', 'brutoPerMaand': 1500, 'begonnen': '2026-02', 'vanaf': '2026-03'}",
                        job("0").replace("}", ", \"vanaf\": \"2026-03\"}")),
                "/straks/personen/0/brutoPerJaar",
                "18000.00");
    }

    /** WIA art. 61: of 2.000, beside 500: 75% and then 70% of 1.500. */
    @WorkedExample(31)
    @ParameterizedTest
    @CsvSource({"'', 12600.00", "2026-01, 12750.00", "2025-12, 12675.00", "2026-12, 1125.00"})
    void the_first_wia_is_a_share_of_what_is_lost(String begun, String perYear) {
        var begin = begun.isEmpty() ? "" : ", 'begonnen': '" + begun + "'";
        var wia = "{'soort': 'wia', 'wiaSoort': 'loongerelateerd', 'maandloon': 2000" + begin
                + "}, {'soort': 'loon', 'brutoPerMaand': 500}";

        assertThat(grossOfFirstYear(wia, "")).isEqualTo(Euro.of(perYear).plus(Euro.of(6_000)));
    }

    /**
     * WIA art. 60 to 62: of 2.500, 50% disabled, who can earn 1.250. Below 625 35% of 2.477,952; from there 70% of 1.250; from
     * 1.250 on 70% of what is lost, and nothing past 2.500.
     */
    @WorkedExample(32)
    @ParameterizedTest
    @CsvSource({
        "0, 867.2832",
        "400, 867.2832",
        "624.99, 867.2832",
        "625, 875",
        "800, 875",
        "1249.99, 875",
        "1250, 875",
        "1250.01, 874.993",
        "2000, 350",
        "2600, 0"
    })
    void after_it_half_of_what_can_be_earned_decides(String earned, String perMonth) {
        var answer = answer(
                "{'soort': 'wia', 'wiaSoort': 'vervolg', 'maandloon': 2500, 'restverdiencapaciteit': 1250,"
                        + " 'arbeidsongeschiktheid': 50}, {'soort': 'loon', 'brutoPerMaand': " + earned + "}",
                "");

        assertThat(answer.at("/nu/personen/0/brutoPerJaar").decimalValue())
                .isEqualByComparingTo(new BigDecimal(perMonth)
                        .add(new BigDecimal(earned))
                        .multiply(BigDecimal.valueOf(12))
                        .setScale(2, RoundingMode.HALF_UP));
    }

    /** The classes of art. 62 of the minimum wage of 2.294,40 with 8%, or of an old wage that is less. */
    @ParameterizedTest
    @CsvSource({
        "35, 5000, 693.82656",
        "44, 5000, 693.82656",
        "45, 5000, 867.2832",
        "54, 5000, 867.2832",
        "55, 5000, 1040.73984",
        "64, 5000, 1040.73984",
        "65, 5000, 1257.56064",
        "79, 5000, 1257.56064",
        "79, 2000, 1015"
    })
    void a_follow_up_benefit_is_a_share_of_the_minimum_wage(String disability, String oldWage, String perMonth) {
        var answer = answer(
                "{'soort': 'wia', 'wiaSoort': 'vervolg', 'maandloon': " + oldWage
                        + ", 'restverdiencapaciteit': 900, 'arbeidsongeschiktheid': " + disability + "}",
                "");

        assertThat(answer.at("/nu/personen/0/brutoPerJaar").decimalValue())
                .isEqualByComparingTo(new BigDecimal(perMonth)
                        .multiply(BigDecimal.valueOf(12))
                        .setScale(2, RoundingMode.HALF_UP));
    }

    /** WIA art. 51, 52 and 61: 75% less 70% of the wage, and 70% of what is lost, whatever can be earned. */
    @ParameterizedTest
    @CsvSource({"iva, 0, 1500", "iva, 1000, 800", "iva, 2200, 0", "volledig, 0, 1400", "volledig, 500, 1050"})
    void who_cannot_work_need_not_earn(String kind, String earned, String perMonth) {
        var answer = answer(
                "{'soort': 'wia', 'wiaSoort': '" + kind + "', 'maandloon': 2000}, {'soort': 'loon', 'brutoPerMaand': "
                        + earned + "}",
                "");

        assertThat(answer.at("/nu/personen/0/brutoPerJaar").decimalValue())
                .isEqualByComparingTo(
                        new BigDecimal(perMonth).add(new BigDecimal(earned)).multiply(BigDecimal.valueOf(12)));
    }

    /** The step at the inkomenseis is in the curve: with 11 hours at 14,71 she earns less than half of 1.650, with 12 more. */
    @Test
    void the_curve_shows_the_step_of_the_inkomenseis() {
        var curve = answer(
                        "{'soort': 'wia', 'wiaSoort': 'vervolg', 'maandloon': 4000, 'restverdiencapaciteit': 1600,"
                                + " 'arbeidsongeschiktheid': 60}",
                        job("12", "14.71"))
                .at("/uren");
        var steps = new ArrayList<BigDecimal>();
        for (int hours = 1; hours <= 14; hours++) {
            steps.add(curve.at("/" + hours + "/besteedbaarPerMaand")
                    .decimalValue()
                    .subtract(
                            curve.at("/" + (hours - 1) + "/besteedbaarPerMaand").decimalValue()));
        }

        // from 1.040,74 to 70% of 2.400 at 800 a month: 11 x 52 x 14,71 x 1,08 / 12 is 757,27, of 12 hours 826,11
        assertThat(steps.indexOf(Collections.max(steps))).isEqualTo(11);
        assertThat(Collections.max(steps)).isGreaterThan(new BigDecimal("200"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'soort': 'ww'}                                                             | brutoPerMaand
            {'soort': 'ww', 'brutoPerMaand': 900, 'maandloon': 2000}                    | maandloon
            {'soort': 'ww', 'maandloon': 6740.55}                                       | maandloon
            {'soort': 'ww', 'maandloon': 2000, 'begonnen': '2027-01'}                   | begonnen
            {'soort': 'ww', 'maandloon': 2000, 'begonnen': 'maart'}                     | begonnen
            {'soort': 'wia', 'maandloon': 2000}                                         | wiaSoort
            {'soort': 'wia', 'wiaSoort': 'wao', 'maandloon': 2000}                      | wiaSoort
            {'soort': 'wia', 'wiaSoort': 'iva'}                                         | maandloon
            {'soort': 'wia', 'wiaSoort': 'vervolg', 'maandloon': 2000, 'restverdiencapaciteit': 900} | arbeidsongeschiktheid
            {'soort': 'wia', 'wiaSoort': 'vervolg', 'maandloon': 2000, 'arbeidsongeschiktheid': 50} | restverdiencapaciteit
            {'soort': 'wia', 'wiaSoort': 'iva', 'maandloon': 2000, 'restverdiencapaciteit': 900} | restverdiencapaciteit
            {'soort': 'wia', 'wiaSoort': 'iva', 'maandloon': 2000, 'begonnen': '2026-01'} | begonnen
            {'soort': 'row'}                                                            | resultaatPerJaar
            {'soort': 'zw', 'brutoPerMaand': 900, 'dienstverband': 'ja'}                | dienstverband
            """)
    void names_what_is_wrong_in_a_benefit(String income, String field) {
        assertThat(ReadRequest.refused(request("1986-05", income, "")))
                .containsOnlyKeys("aanvrager.inkomsten[0]." + field);
    }

    @Test
    void names_what_cannot_be_computed_together() {
        var wia = "{'soort': 'wia', 'wiaSoort': 'iva', 'maandloon': 2000}";
        var ww = "{'soort': 'ww', 'brutoPerMaand': 900, 'begonnen': '2026-01'}";

        assertThat(ReadRequest.refused(request("1986-05", wia + ", {'soort': 'row', 'resultaatPerJaar': 1}", "")))
                .containsOnlyKeys("aanvrager.inkomsten[0].soort");
        assertThat(ReadRequest.refused(request("1986-05", wia + ", {'soort': 'winst', 'winstPerJaar': 1}", "")))
                .containsOnlyKeys("aanvrager.inkomsten[0].soort");
        assertThat(ReadRequest.refused(request("1986-05", ww + ", " + ww, "")))
                .containsOnlyKeys("aanvrager.inkomsten[1].begonnen");
    }

    @Test
    void there_is_no_wajong_at_the_aow_age() {
        assertThat(ReadRequest.refused(request("1950-05", "{'soort': 'wajong', 'brutoPerMaand': 900}", "")))
                .containsOnlyKeys("aanvrager.inkomsten[0].soort");
    }

    private static final String RENT_700 = ", \"woning\": {\"soort\": \"huur\", \"kaleHuur\": 700}";

    /** At 16 euros an hour, with 8% on top, from January. */
    private static String job(String hours) {
        return job(hours, "16");
    }

    private static String job(String hours, String wage) {
        return ", \"nieuweBaan\": {\"urenPerWeek\": " + hours + ", \"brutoPerUur\": " + wage
                + ", \"vakantiegeld\": \"apart\"}";
    }

    private static Euro grossOfFirstYear(String incomes, String more) {
        return CALCULATOR
                .answer(ReadRequest.read(request("1986-05", incomes, more)))
                .firstYear()
                .report()
                .persons()
                .get(0)
                .bruto();
    }

    private static String notices(JsonNode answer) {
        return answer.get("meldingen").toString();
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
