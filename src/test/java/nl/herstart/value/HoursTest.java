package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HoursTest {

    @Test
    void a_seventh_stays_exact() {
        var moved = Hours.of(95).inProportion(Hours.of(7), Hours.of(18));

        assertThat(moved).isEqualTo(new Hours(665, 18));
        assertThat(moved.atRoundedToCents(Euro.of("11.40"))).isEqualTo(Euro.of("421.17"));
    }

    @Test
    void adds_and_compares_different_fractions() {
        assertThat(new Hours(1, 3).plus(new Hours(1, 6))).isEqualTo(new Hours(1, 2));
        assertThat(new Hours(1, 3).max(new Hours(3, 10))).isEqualTo(new Hours(1, 3));
        assertThat(Hours.of(230).minusOrZero(Hours.of(231))).isEqualTo(Hours.ZERO);
    }

    @Test
    void rounds_up_to_whole_hours() {
        assertThat(new Hours(9, 8).ceiled()).isEqualTo(2);
        assertThat(Hours.of(2).ceiled()).isEqualTo(2);
        assertThat(Hours.ZERO.ceiled()).isZero();
    }

    @Test
    void refuses_negative_hours_and_a_third_decimal() {
        assertThatThrownBy(() -> new Hours(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hours.of(new BigDecimal("1.005"))).isInstanceOf(ArithmeticException.class);
    }
}
