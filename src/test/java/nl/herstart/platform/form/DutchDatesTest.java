package nl.herstart.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import nl.herstart.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-04",
                "4-2021",
                "04-2021",
                "4/2021",
                "04.2021",
                "4 2021",
                "april 2021",
                "April 2021",
                "apr 2021",
                "apr. 2021"
            })
    void reads_april(String typed) {
        assertThat(DutchDates.month(typed)).contains(YearMonth.of(2021, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maart 2021", "mrt 2021", "mrt. 2021", "maa 2021", "March 2021", "mar 2021", "3-2021"})
    void reads_march(String typed) {
        assertThat(DutchDates.month(typed)).contains(YearMonth.of(2021, 3));
    }

    /** The names in CLDR, of which only three begin otherwise than in Dutch. */
    @ParameterizedTest
    @EnumSource
    void reads_the_name_of_every_month_in_dutch_and_in_english(Month month) {
        for (var language : Language.values()) {
            var name = month.getDisplayName(TextStyle.FULL, language.locale());
            assertThat(DutchDates.month(name + " 2021")).as(name).contains(YearMonth.of(2021, month));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-2021", "0-2021", "lente 2021", "2021", "april", "4-21", "4-2021-1", "x", "4--"})
    void reads_no_month_into_anything_else(String typed) {
        assertThat(DutchDates.month(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01",
                "1-4-2026",
                "01-04-2026",
                "1/4/2026",
                "1.4.2026",
                "1 april 2026",
                "1 apr 2026",
                "1 April 2026"
            })
    void reads_the_first_of_april(String typed) {
        assertThat(DutchDates.day(typed)).contains(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-2-2026", "1-13-2026", "1 foo 2026", "1-4", "1-4-26", "2026-4"})
    void reads_no_day_into_anything_else(String typed) {
        assertThat(DutchDates.day(typed)).isEmpty();
    }
}
