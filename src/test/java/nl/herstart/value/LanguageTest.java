package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void writes_amounts_with_a_comma_and_a_space_that_does_not_break() {
        assertThat(Language.DUTCH.cents(Euro.of("1234.5"))).isEqualTo("€\u00a01.234,50");
        assertThat(Language.DUTCH.euros(Euro.of("1234.5"))).isEqualTo("€\u00a01.235");
        assertThat(Language.DUTCH.cents(Euro.of("-0.05"))).isEqualTo("\u2212€\u00a00,05");
    }

    @Test
    void leaves_out_cents_that_are_not_there() {
        assertThat(Language.DUTCH.amount(Euro.of(2119))).isEqualTo("€\u00a02.119");
        assertThat(Language.DUTCH.amount(Euro.of("11.23"))).isEqualTo("€\u00a011,23");
    }

    @Test
    void writes_percentages_hours_and_dates() {
        assertThat(Language.DUTCH.percentage(Percentage.of("13.730"))).isEqualTo("13,73%");
        assertThat(Language.DUTCH.percentage(Percentage.of("100"))).isEqualTo("100%");
        assertThat(Language.DUTCH.hours(new Hours(65, 2))).isEqualTo("32,5");
        assertThat(Language.DUTCH.day(LocalDate.of(2026, 1, 1))).isEqualTo("1 januari 2026");
        assertThat(Language.DUTCH.month(YearMonth.of(2026, 4))).isEqualTo("april 2026");
    }

    @Test
    void writes_english_with_a_point_for_decimals() {
        assertThat(Language.ENGLISH.cents(Euro.of("-1234.5"))).isEqualTo("\u2212€1,234.50");
        assertThat(Language.ENGLISH.hours(new Hours(65, 2))).isEqualTo("32.5");
        assertThat(Language.ENGLISH.day(LocalDate.of(2026, 1, 1))).isEqualTo("1 January 2026");
    }

    @Test
    void leaves_out_no_decimal_of_an_exact_number() {
        var small = new BigDecimal("0.000000438698");

        assertThat(Language.DUTCH.exact(small)).isEqualTo("0,000000438698");
        assertThat(Language.ENGLISH.exact(small)).isEqualTo("0.000000438698");
    }

    @Test
    void joins_words_as_choices_or_all_together() {
        var three = List.of("a", "b", "c");

        assertThat(Language.DUTCH.either(three)).isEqualTo("a, b of c");
        assertThat(Language.DUTCH.all(three)).isEqualTo("a, b en c");
        assertThat(Language.ENGLISH.either(three)).isEqualTo("a, b or c");
        assertThat(Language.ENGLISH.all(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Language.ENGLISH.all(List.of("a"))).isEqualTo("a");
        assertThat(Language.ENGLISH.all(List.of())).isEmpty();
    }
}
