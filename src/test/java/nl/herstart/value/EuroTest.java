package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EuroTest {

    @Test
    void a_third_and_a_twelfth_of_cents_lose_nothing() {
        assertThat(Euro.of("295.07").dividedBy(3).times(3)).isEqualTo(Euro.of("295.07"));
        assertThat(Euro.of("0.01").dividedBy(12).times(12)).isEqualTo(Euro.ofCents(1));
    }

    @Test
    void refuses_what_it_cannot_hold_exactly() {
        assertThatThrownBy(() -> Euro.of("0.01").dividedBy(7)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Euro.of("0.123456789")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Euro.of(40_000_000_000L)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Euro.of("0.005").toDecimal()).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # exact, to cents, down to cents, to euros, down to euros, up to euros
               1.005,     1.01,          1.00,        1,             1,           2
               1.495,     1.50,          1.49,        1,             1,           2
               1.500,     1.50,          1.50,        2,             1,           2
              -1.005,    -1.01,         -1.01,       -1,            -2,          -1
              -0.500,    -0.50,         -0.50,       -1,            -1,           0
               2.000,     2.00,          2.00,        2,             2,           2
            """)
    void rounds_as_the_name_says(String exact, String cents, String downCents, String euros, String down, String up) {
        var amount = Euro.of(exact);

        assertThat(amount.roundedToCents()).isEqualTo(Euro.of(cents));
        assertThat(amount.flooredToCents()).isEqualTo(Euro.of(downCents));
        assertThat(amount.roundedToEuros()).isEqualTo(Euro.of(euros));
        assertThat(amount.flooredToEuros()).isEqualTo(Euro.of(down));
        assertThat(amount.ceiledToEuros()).isEqualTo(Euro.of(up));
    }

    @Test
    void multiplies_large_amounts_without_overflow_in_between() {
        assertThat(Percentage.of("12.345").of(Euro.of(10_000_000_000L))).isEqualTo(Euro.of(1_234_500_000L));
        assertThat(Euro.of(10_000_000_000L).timesFlooredToEuros(Euro.of(2), Euro.of(3)))
                .isEqualTo(Euro.of(6_666_666_666L));
        assertThat(Euro.of("9999999.99").timesRoundedToCents(1, 3)).isEqualTo(Euro.of("3333333.33"));
    }

    @Test
    void tells_its_amount_in_two_decimals() {
        assertThat(Euro.of("-1234.5").toDecimal()).isEqualTo(new BigDecimal("-1234.50"));
        assertThat(Euro.of("1234.5")).hasToString("1234.5");
    }

    @Test
    void compares_by_amount() {
        assertThat(Euro.of("1.00")).isEqualTo(Euro.of(1)).hasSameHashCodeAs(Euro.ofCents(100));
        assertThat(Euro.of("1.01").isMoreThan(Euro.of(1))).isTrue();
        assertThat(Euro.of(1).isMoreThan(Euro.of(1))).isFalse();
        assertThat(Euro.of(-1).orZeroIfNegative()).isEqualTo(Euro.ZERO);
    }

    @Test
    void makes_of_a_year_a_month() {
        assertThat(Euro.of("100.02").perMonth()).isEqualTo(Euro.of("8.34"));
        assertThat(Euro.of("100.01").perMonth()).isEqualTo(Euro.of("8.33"));
        assertThat(Euro.of("-100.02").perMonth()).isEqualTo(Euro.of("-8.34"));
        assertThat(Euro.of("-8.34").abs()).isEqualTo(Euro.of("8.34"));
    }
}
