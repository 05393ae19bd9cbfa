package nl.herstart.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchNumbersTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = ';', textBlock = """
                    0;              0
                    7;              7
                    1250;           1250
                    1.250;          1250
                    1,250;          1250
                    1.234,5;        1234.5
                    1.234,56;       1234.56
                    1,234.56;       1234.56
                    1.234.567;      1234567
                    1.234.567,89;   1234567.89
                    1,234,567.89;   1234567.89
                    1 234,56;       1234.56
                    1'234,56;       1234.56
                    12,5;           12.5
                    12.5;           12.5
                    12,50;          12.5
                    12.50;          12.5
                    ,5;             0.5
                    .5;             0.5
                    12,;            12
                    12.;            12
                    12,-;           12
                    12,--;          12
                    12,—;           12
                    12,=;           12
                    1.250,-;        1250
                    € 12,50;        12.5
                    €12,50;         12.5
                    12,50 €;        12.5
                    EUR 12,50;      12.5
                    12 euro;        12
                    €1.250,-;       1250
                    -5;             -5
                    −5;             -5
                    +5;             5
                    32,5 uur;       32.5
                    24u;            24
                    7:30;           7.5
                    7u30;           7.5
                    0:20;           0.33
                    8,33%;          8.33
                    8 procent;      8
                    8.33 per cent;  8.33
                    7h30;           7.5
                    32.5 hours;     32.5
                    1 hour;         1
                    24 hrs;         24
                    €1,234.50;      1234.5
                    1,225;          1225
                    1.225;          1225
                    12 euros;       12
                    １２;            12
                    007;            7
                    """)
    void reads_what_people_type(String typed, BigDecimal number) {
        assertThat(DutchNumbers.read(typed, 2))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void reads_a_number_with_hard_spaces() {
        assertThat(DutchNumbers.read("€\u00a01\u202f234,50", 2)).contains(new BigDecimal("1234.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twaalf",
                "1e5",
                "0x10",
                "1,2,3",
                "1.2.3",
                "12.34.56",
                "1.23,45.6",
                "1..2",
                ",",
                ".",
                "-",
                "€",
                "12-34",
                "١٢",
                "NaN",
                "Infinity",
                "1234567890123",
                "7:75",
                "1/2",
                "12 13a",
                "--5",
                "12,345678"
            })
    void reads_nothing_into_what_is_no_number(String typed) {
        assertThat(DutchNumbers.read(typed, 2)).isEmpty();
    }

    @Test
    void counts_only_decimals_that_matter() {
        assertThat(DutchNumbers.read("12,00", 0)).contains(new BigDecimal("12"));
        assertThat(DutchNumbers.read("12,10", 1)).contains(new BigDecimal("12.1"));
        assertThat(DutchNumbers.read("12,5", 0)).isEmpty();
        assertThat(DutchNumbers.read("7:30", 0)).isEmpty();
    }

    @Test
    void is_not_kept_busy_by_a_long_text() {
        assertThat(DutchNumbers.read("1".repeat(60_000), 2)).isEmpty();
        assertThat(DutchNumbers.read("1.111".repeat(10_000), 2)).isEmpty();
    }
}
