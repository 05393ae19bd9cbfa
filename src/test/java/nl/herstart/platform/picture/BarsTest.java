package nl.herstart.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herstart.platform.picture.Bars.Bar;
import nl.herstart.platform.picture.Bars.Kind;
import nl.herstart.platform.picture.Bars.Step;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class BarsTest {

    /** The household of the drawing in the design: 1.638 − 652 − 75 = 911. */
    @Test
    void each_bar_begins_where_the_one_before_it_ended_and_the_last_is_what_is_left() {
        var bars = bars(step("Loon", "1638"), step("Toeslagen", "-652"), step("Opvang", "-75"));

        assertThat(bars)
                .extracting(Bar::amount)
                .containsExactly("€\u00a01.638", "−€\u00a0652", "−€\u00a075", "€\u00a0911");
        assertThat(bars).extracting(Bar::kind).containsExactly(Kind.COMES, Kind.GOES, Kind.GOES, Kind.STAYS);
        assertThat(bars).extracting(Bar::x).containsExactly("0%", "49.3%", "45.6%", "0%");
        assertThat(bars).extracting(Bar::width).containsExactly("81.9%", "32.6%", "3.7%", "45.6%");
    }

    @Test
    void whole_euros_add_up_also_when_every_step_is_rounded_up() {
        var bars = bars(step("Loon", "100.50"), step("Een", "-10.40"), step("Twee", "-10.40"), step("Drie", "-10.40"));

        var sum = bars.subList(0, 4).stream().map(Bar::change).reduce(Euro.ZERO, Euro::plus);
        assertThat(bars.get(4).change()).isEqualTo(sum).isEqualTo(Euro.of(69));
    }

    @Test
    void leaves_out_a_step_that_makes_no_difference() {
        assertThat(bars(step("Loon", "100"), step("Reizen", "0"), step("Overig", "-0.20")))
                .extracting(Bar::name)
                .containsExactly("Loon", "Over");
    }

    @Test
    void a_loss_hangs_to_the_left_of_nought() {
        var bars = bars(step("Loon", "-300"), step("Toeslagen", "100"));

        assertThat(bars).extracting(Bar::kind).containsExactly(Kind.GOES, Kind.COMES, Kind.LOST);
        assertThat(bars.get(2).amount()).isEqualTo("−€\u00a0200");
        assertThat(bars.get(2).x()).isEqualTo("33.3%");
    }

    @Test
    void an_amount_stands_in_its_bar_or_beside_it_and_never_outside_the_drawing() {
        var bars = bars(step("Loon", "1000"), step("Eraf", "-20"), step("Meer eraf", "-900"));

        assertThat(bars.get(0).labelX()).isEqualTo(bars.get(0).x());
        assertThat(bars.get(1).anchor()).as("left of a bar at the right end").isEqualTo("end");
        assertThat(bars.get(3).anchor()).as("right of a bar at the left end").isEqualTo("start");
        assertThat(bars.get(3).labelX()).isEqualTo("8%");
    }

    private static List<Bar> bars(Step... steps) {
        return Bars.of(List.of(steps), "Over", Language.DUTCH).bars();
    }

    private static Step step(String name, String change) {
        return new Step(name, Euro.of(change));
    }
}
