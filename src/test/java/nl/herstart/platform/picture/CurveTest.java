package nl.herstart.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.herstart.platform.picture.Curve.Lines;
import nl.herstart.platform.picture.Curve.Spot;
import nl.herstart.platform.picture.Curve.Stretch;
import nl.herstart.platform.picture.Curve.Tick;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void runs_over_the_whole_width_from_nought_at_the_foot() {
        var corners = corners(drawn(hours -> Euro.of(25L * hours)).lines().get(0));

        assertThat(corners).hasSize(41);
        assertThat(corners.get(0)).containsExactly(0, Curve.HEIGHT);
        assertThat(corners.get(20)).containsExactly(500, Curve.HEIGHT / 2);
        assertThat(corners.get(40)).containsExactly(1_000, 0);
    }

    @Test
    void stands_on_round_amounts_and_always_has_nought() {
        var curve = drawn(hours -> Euro.of(310 + 10L * hours));

        assertThat(curve.amounts())
                .extracting(Tick::label)
                .containsExactly("€\u00a00", "+ €\u00a0200", "+ €\u00a0400", "+ €\u00a0600", "+ €\u00a0800");
        assertThat(curve.zero()).isEqualTo(Curve.HEIGHT);
    }

    @Test
    void goes_below_nought_where_there_is_less_than_now() {
        var curve = drawn(hours -> Euro.of(10L * hours - 200));

        assertThat(curve.zero()).isBetween(1, Curve.HEIGHT - 1);
        assertThat(corners(curve.lines().get(0)).get(20)[1]).isEqualTo(curve.zero());
        assertThat(curve.amounts())
                .extracting(Tick::label)
                .containsExactly("−€\u00a0200", "−€\u00a0100", "€\u00a00", "+ €\u00a0100", "+ €\u00a0200");
    }

    @Test
    void is_broken_where_an_amount_is_not_known() {
        var amounts = IntStream.rangeClosed(0, 40)
                .mapToObj(hours -> hours == 10 ? Optional.<Euro>empty() : Optional.of(Euro.of(hours)))
                .toList();
        var curve = Curve.of(new Lines(amounts, amounts), List.of(), List.of(), Language.DUTCH);

        assertThat(curve.lines()).hasSize(2);
        assertThat(curve.others()).as("a second line that is the same").isEmpty();
    }

    @Test
    void draws_the_second_line_on_the_same_axes() {
        var curve = Curve.of(
                new Lines(line(hours -> Euro.of(20L * hours)), line(hours -> Euro.of(10L * hours))),
                List.of(),
                List.of(),
                Language.DUTCH);

        assertThat(corners(curve.others().get(0)).get(40)[1])
                .isEqualTo(corners(curve.lines().get(0)).get(20)[1]);
    }

    @Test
    void a_stretch_has_its_cause_at_the_top_where_no_line_comes() {
        var curve = Curve.of(
                new Lines(line(hours -> Euro.of(10L * hours)), List.of()),
                List.of(),
                List.of(new Stretch(8, 12, true, "minder huurtoeslag"), new Stretch(30, 40, false, "meer belasting")),
                Language.DUTCH);

        assertThat(curve.bands())
                .hasSize(2)
                .allSatisfy(band -> assertThat(band.labelY())
                        .isLessThan(corners(curve.lines().get(0)).get(40)[1]));
        assertThat(curve.bands().get(0).x()).isEqualTo("20%");
        assertThat(curve.bands().get(0).width()).isEqualTo("10%");
        assertThat(curve.bands().get(1).anchor())
                .as("it stays within the drawing")
                .isEqualTo("end");
    }

    @Test
    void marks_a_number_of_hours_on_the_line_unless_there_are_more_than_it_has() {
        var lines = new Lines(line(hours -> Euro.of(10L * hours)), List.of());
        var spots = List.of(
                new Spot(Hours.of(20), Euro.of(200), "20 uur", "own"),
                new Spot(Hours.of(48), Euro.of(480), "48", "own"));
        var curve = Curve.of(lines, spots, List.of(), Language.DUTCH);

        assertThat(curve.marks()).hasSize(1);
        assertThat(curve.marks().get(0).x()).isEqualTo("50%");
        assertThat(curve.marks().get(0).y())
                .isEqualTo(corners(curve.lines().get(0)).get(20)[1]);
    }

    private static Curve drawn(IntFunction<Euro> amount) {
        return Curve.of(new Lines(line(amount), List.of()), List.of(), List.of(), Language.DUTCH);
    }

    private static List<Optional<Euro>> line(IntFunction<Euro> amount) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(hours -> Optional.of(amount.apply(hours)))
                .toList();
    }

    private static List<Integer[]> corners(String points) {
        return Arrays.stream(points.split(" "))
                .map(corner ->
                        Arrays.stream(corner.split(",")).map(Integer::valueOf).toArray(Integer[]::new))
                .toList();
    }
}
