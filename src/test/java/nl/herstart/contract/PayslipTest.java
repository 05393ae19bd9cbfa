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

/** The payslips of the job. The amounts are the worked examples of the contract, or worked by hand from the tables. */
class PayslipTest {

    private static final int MAY = 4;

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    @WorkedExample(38)
    @Test
    void has_a_payslip_for_each_month_of_the_job() {
        var slips = payslips(job("\"urenPerWeek\": 24, \"brutoPerUur\": 16"));

        assertThat(slips).hasSize(12);
        assertAmounts(slips.get(0), "1664.00", "0", "0", "45.25", "0", "288.75", "1618.75");
        assertAmounts(slips.get(MAY), "1664.00", "1597.44", "0", "45.25", "75.71", "288.75", "3140.48");
    }

    @WorkedExample(39)
    @Test
    void withholds_all_tax_without_loonheffingskorting() {
        var slips = payslips(job("\"urenPerWeek\": 24, \"brutoPerUur\": 16, \"loonheffingskorting\": false"));

        assertAmounts(slips.get(0), "1664.00", "0", "0", "593.58", "0", "0", "1070.42");
        assertAmounts(slips.get(MAY), "1664.00", "1597.44", "0", "593.58", "571.08", "0", "2096.78");
    }

    /** 4% of 1,664 is 66.56 and leaves 1,597.44, the row of 1,593.00: 6,833 - 3,115 - 3,214 a year; 4% of 798.72 is 31.95. */
    @Test
    void pays_holiday_allowance_in_the_last_month_when_the_job_starts_after_may() {
        var slips = payslips(job(
                "\"urenPerWeek\": 24, \"brutoPerUur\": 16, \"pensioenpremiePercentage\": 4, \"vanaf\": \"2026-07\""));

        assertThat(slips.findValuesAsText("maand"))
                .containsExactly("2026-07", "2026-08", "2026-09", "2026-10", "2026-11", "2026-12");
        assertAmounts(slips.get(5), "1664.00", "798.72", "98.51", "42.00", "36.34", "267.83", "2285.87");
    }

    @Test
    void has_no_holiday_allowance_that_is_in_the_wage() {
        var slips = payslips("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"},
                 "nieuweBaan": {"urenPerWeek": 24, "brutoPerUur": 16}}
                """);

        assertAmounts(slips.get(MAY), "1664.00", "0", "0", "45.25", "0", "288.75", "1618.75");
    }

    /** 24 × 21.60 × 52 × 8% is 2,156.54; in 2027 34.37% of that from 24,876 on. */
    @Test
    void takes_the_tables_of_the_year() {
        var slips = payslips(job("\"urenPerWeek\": 24, \"brutoPerUur\": 21.60").replace("2026", "2027"));

        assertThat(slips.get(MAY).get("loonheffingBijzonder").decimalValue()).isEqualByComparingTo("741.20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"}}
            {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"}, "nieuweBaan": {"brutoPerUur": 16}}
            {"jaar": 2025, "aanvrager": {"geboortemaand": "1985-04"}, "nieuweBaan": {"urenPerWeek": 9, "brutoPerUur": 16}}
            {"jaar": 2026, "aanvrager": {"geboortemaand": "1950-04"}, "nieuweBaan": {"urenPerWeek": 9, "brutoPerUur": 16}}
            """)
    void has_none_where_there_is_nothing_to_tell(String request) {
        assertThat(payslips(request).isNull()).isTrue();
    }

    private JsonNode payslips(String request) {
        try {
            var situation = ReadRequest.read(request);
            return JSON.readTree(writer.write(CALCULATOR.answer(situation))).get("loonstroken");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String job(String fields) {
        return """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1985-04"}, "nieuweBaan": {%s, "vakantiegeld": "apart"}}
                """.formatted(fields);
    }

    private static void assertAmounts(
            JsonNode slip,
            String bruto,
            String vakantiegeld,
            String pensioen,
            String loonheffing,
            String bijzonder,
            String arbeidskorting,
            String netto) {
        assertThat(slip.get("bruto").decimalValue()).isEqualByComparingTo(bruto);
        assertThat(slip.get("vakantiegeld").decimalValue()).isEqualByComparingTo(vakantiegeld);
        assertThat(slip.get("pensioen").decimalValue()).isEqualByComparingTo(pensioen);
        assertThat(slip.get("loonheffing").decimalValue()).isEqualByComparingTo(loonheffing);
        assertThat(slip.get("loonheffingBijzonder").decimalValue()).isEqualByComparingTo(bijzonder);
        assertThat(slip.get("arbeidskorting").decimalValue()).isEqualByComparingTo(arbeidskorting);
        assertThat(slip.get("netto").decimalValue()).isEqualByComparingTo(netto);
    }
}
