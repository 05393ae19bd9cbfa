package nl.herstart.site.calculation.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.curve.Stretches;
import nl.herstart.calculator.report.Accounts;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Working;
import nl.herstart.contract.ReadRequest;
import nl.herstart.contract.Requests;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.calculation.result.HoursChart.Band;
import nl.herstart.site.calculation.result.HoursChart.Mark;
import nl.herstart.site.calculation.result.HoursChart.Spot;
import nl.herstart.site.calculation.result.HoursChart.Tick;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursChartTest {

    private static final Texts DUTCH = Texts.about(Language.DUTCH, "calculation/uren");

    /** Of some household; the chart does not look at it. */
    private static final Accounts ACCOUNTS = Calculator.load()
            .answer(ReadRequest.read(Requests.contract()))
            .now()
            .accounts();

    @Test
    void runs_from_the_left_axis_to_the_right_edge() {
        var corners = corners(chart(points(hours -> 2_000 + 25L * hours), Hours.of(20)));

        assertThat(corners).hasSize(41);
        assertThat(corners.get(0)[0]).isEqualTo(HoursChart.LEFT);
        assertThat(corners.get(20)[0]).isEqualTo((HoursChart.LEFT + HoursChart.RIGHT) / 2);
        assertThat(corners.get(40)[0]).isEqualTo(HoursChart.RIGHT);
    }

    @Test
    void puts_the_axes_on_round_amounts_around_the_line() {
        var chart = chart(points(hours -> 2_000 + 25L * hours), Hours.of(20));

        assertThat(chart.amountTicks())
                .containsExactly(
                        new Tick(300, "€\u00a02.000"),
                        new Tick(213, "€\u00a02.500"),
                        new Tick(127, "€\u00a03.000"),
                        new Tick(40, "€\u00a03.500"));
        assertThat(chart.hourTicks()).extracting(Tick::label).containsExactly("0", "10", "20", "30", "40");
    }

    @Test
    void marks_the_stated_hours_where_the_line_is() {
        var chart = chart(points(hours -> 2_000 + 25L * hours), Hours.of(20));

        assertThat(chart.own()).singleElement().satisfies(mark -> {
            assertThat(mark.label()).isEqualTo("20 uur: €\u00a02.500");
            assertThat(new int[] {mark.x(), mark.y()})
                    .isEqualTo(corners(chart).get(20))
                    .isEqualTo(new int[] {370, 213});
        });
    }

    @Test
    void marks_no_hours_beyond_the_line() {
        var points = points(hours -> 2_000);

        assertThat(HoursChart.of(
                                points,
                                Stretches.of(points),
                                new Spot(Hours.of(41), Euro.of(2_000)),
                                Optional.empty(),
                                DUTCH)
                        .own())
                .isEmpty();
    }

    @Test
    void labels_in_the_language_of_the_page() {
        var english = Texts.about(Language.ENGLISH, "calculation/uren");
        var chart = HoursChart.of(
                points(hours -> 2_000), List.of(), new Spot(Hours.of(1), Euro.of(2_000)), Optional.empty(), english);

        assertThat(chart.own()).extracting(HoursChart.Mark::label).containsExactly("1 hour: €2,000");
        assertThat(chart.amountTicks()).extracting(HoursChart.Tick::label).contains("€2,000");
    }

    @Test
    void marks_half_hours_between_their_neighbours() {
        var chart = HoursChart.of(
                points(hours -> 2_000 + 25L * hours),
                List.of(),
                new Spot(new Hours(49, 2), Euro.of("2612.50")),
                Optional.empty(),
                DUTCH);

        assertThat(chart.own()).singleElement().satisfies(mark -> {
            assertThat(mark.label()).isEqualTo("24,5 uur: €\u00a02.613");
            assertThat(mark.x())
                    .isBetween(corners(chart).get(24)[0], corners(chart).get(25)[0]);
            assertThat(mark.y())
                    .isBetween(corners(chart).get(25)[1], corners(chart).get(24)[1]);
        });
    }

    @Test
    void shades_where_more_hours_give_less() {
        var chart = chart(points(hours -> hours < 24 ? 2_000 + 10L * hours : 1_900 + 10L * hours), Hours.of(20));

        assertThat(chart.bands()).containsExactly(new Band(407, 13, true));
    }

    @Test
    void breaks_the_line_where_a_figure_is_not_known() {
        var points = new ArrayList<>(points(hours -> 2_000 + 25L * hours));
        points.set(0, unknown(0));
        points.set(10, unknown(10));
        points.set(40, unknown(40));

        var lines = HoursChart.of(points, List.of(), new Spot(Hours.of(20), Euro.of(2_500)), Optional.empty(), DUTCH)
                .lines();

        assertThat(lines).hasSize(2);
        assertThat(corners(lines.get(0))).hasSize(9);
        assertThat(corners(lines.get(1))).hasSize(29);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 7, 49, 120, 999, 12_345, 9_999_999})
    void keeps_line_and_label_on_the_drawing_for_any_amounts(long range) {
        for (int own = 0; own <= 40; own++) {
            var chart = chart(points(hours -> -500 + range * hours / 40), Hours.of(own));

            assertThat(corners(chart))
                    .allSatisfy(corner -> assertThat(corner[1]).isBetween(HoursChart.TOP, HoursChart.BOTTOM));
            assertThat(chart.own())
                    .extracting(Mark::labelY)
                    .allSatisfy(y -> assertThat(y).isBetween(HoursChart.TOP - 16, HoursChart.BOTTOM));
            assertThat(chart.amountTicks()).hasSizeBetween(2, 6);
        }
    }

    private static HoursChart chart(List<HoursPoint> points, Hours own) {
        return HoursChart.of(
                points,
                Stretches.of(points),
                new Spot(own, points.get((int) own.numerator()).besteedbaarPerMonth()),
                Optional.empty(),
                DUTCH);
    }

    private static List<HoursPoint> points(IntToLongFunction perMonth) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(hours -> point(hours, Euro.of(perMonth.applyAsLong(hours))))
                .toList();
    }

    private static HoursPoint point(int hours, Euro perMonth) {
        var nothing = new Costs(Months.NOTHING, Months.NOTHING, Months.NOTHING);
        var outcomes = Arrays.stream(Regeling.values()).collect(Collectors.toMap(Function.identity(), regeling ->
                (Outcome) new Outcome.Granted(Months.NOTHING, Working.NONE)));
        var report = new Report(List.of(), Euro.ZERO, outcomes, Months.each(month -> perMonth), nothing, ACCOUNTS);
        return new HoursPoint(hours, Euro.ZERO, report);
    }

    private static HoursPoint unknown(int hours) {
        var nothing = new Costs(Months.NOTHING, Months.NOTHING, Months.NOTHING);
        var outcome = new Outcome.Unknown(() -> "PROEF");
        return new HoursPoint(
                hours,
                Euro.ZERO,
                new Report(
                        List.of(),
                        Euro.ZERO,
                        Map.of(Regeling.KINDEROPVANGTOESLAG, outcome),
                        Months.NOTHING,
                        nothing,
                        ACCOUNTS));
    }

    private static List<int[]> corners(HoursChart chart) {
        assertThat(chart.lines()).hasSize(1);
        return corners(chart.lines().get(0));
    }

    private static List<int[]> corners(String line) {
        return Pattern.compile("[ ]")
                .splitAsStream(line)
                .map(corner -> Pattern.compile(",")
                        .splitAsStream(corner)
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .toList();
    }
}
