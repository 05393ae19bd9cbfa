package nl.herstart.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

class HeatTest {

    @Test
    void is_least_at_the_least_and_most_at_the_most_and_never_falls_between() {
        var heat = Heat.among(List.of(Euro.of(2_000), Euro.of(3_200), Euro.of(2_600)));

        assertThat(heat.of(Euro.of(2_000))).isEqualTo(1);
        assertThat(heat.of(Euro.of(3_200))).isEqualTo(Heat.MOST);
        int before = 1;
        for (long amount = 2_000; amount <= 3_200; amount += 7) {
            assertThat(heat.of(Euro.of(amount))).isBetween(before, before + 1);
            before = heat.of(Euro.of(amount));
        }
    }

    @Test
    void is_the_same_everywhere_when_all_amounts_are() {
        assertThat(Heat.among(List.of(Euro.of(5), Euro.of(5))).of(Euro.of(5))).isEqualTo(Heat.MOST);
    }
}
