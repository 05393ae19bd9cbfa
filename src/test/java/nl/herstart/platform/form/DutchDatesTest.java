package nl.herstart.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;
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
        assertThat(DutchDates.month(typed, 2027)).contains(YearMonth.of(2021, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-05-1986",
                "12 mei 1986",
                "12mei1986",
                "12-mei-86",
                "12/5/86",
                "mei 86",
                "mei '86",
                "mei 1986",
                "mei1986",
                "1986 mei",
                "05-1986",
                "5/1986",
                "5-86",
                "1986-05",
                "1986-05-12",
                "May 12, 1986",
                "1e mei 1986",
                "12de mei 1986",
                "12051986",
                "12\u00a0mei\u00a01986",
                "12\u201305\u20131986",
                "\u0661\u0662-\u0660\u0665-\u0661\u0669\u0668\u0666",
                "\uff10\uff15-\uff11\uff19\uff18\uff16"
            })
    void reads_the_month_of_birth_in_whatever_way(String typed) {
        assertThat(DutchDates.month(typed, 2027)).contains(YearMonth.of(1986, 5));
    }

    @Test
    void takes_two_figures_for_the_latest_year_that_may_be() {
        assertThat(DutchDates.month("mei 27", 2027)).contains(YearMonth.of(2027, 5));
        assertThat(DutchDates.month("mei 28", 2027)).contains(YearMonth.of(1928, 5));
        assertThat(DutchDates.month("mei 05", 2027)).contains(YearMonth.of(2005, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maart 2021", "mrt 2021", "mrt. 2021", "maa 2021", "March 2021", "mar 2021", "3-2021"})
    void reads_march(String typed) {
        assertThat(DutchDates.month(typed, 2027)).contains(YearMonth.of(2021, 3));
    }

    /** The names in CLDR, of which only three begin otherwise than in Dutch. */
    @ParameterizedTest
    @EnumSource
    void reads_the_name_of_every_month_in_dutch_and_in_english(Month month) {
        for (var language : Language.values()) {
            var name = month.getDisplayName(TextStyle.FULL, language.locale());
            assertThat(DutchDates.month(name + " 2021", 2027)).as(name).contains(YearMonth.of(2021, month));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13-2021", "0-2021", "lente 2021", "2021", "april", "4-12", "32-4-2021", "x", "4--", "2021-13"})
    void reads_no_month_into_anything_else(String typed) {
        assertThat(DutchDates.month(typed, 2027)).isEmpty();
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
                "1 April 2026",
                "1-4-26",
                "1 apr '26",
                "April 1, 2026"
            })
    void reads_the_first_of_april(String typed) {
        assertThat(DutchDates.day(typed, 2027)).contains(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30-2-2026", "1-13-2026", "1 foo 2026", "1-4", "2026-4", "1-2026"})
    void reads_no_day_into_anything_else(String typed) {
        assertThat(DutchDates.day(typed, 2027)).isEmpty();
    }
}
