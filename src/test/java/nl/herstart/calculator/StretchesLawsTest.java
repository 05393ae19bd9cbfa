package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.curve.Cause;
import nl.herstart.calculator.curve.Stretch;
import nl.herstart.calculator.curve.Stretches;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** What must hold for the stretches of every curve. */
class StretchesLawsTest {

    private static final int MANY = 400;
    private static final Euro FIVE_A_MONTH = Euro.of(60);

    private final Calculator calculator = Calculator.load();

    @Test
    void stretches_ascend_and_do_not_overlap() {
        curves().forEach(curve -> {
            int end = 0;
            for (var stretch : Stretches.of(curve)) {
                assertThat(stretch.fromHours()).isGreaterThanOrEqualTo(end).isLessThan(stretch.toHours());
                end = stretch.toHours();
            }
        });
    }

    @Test
    void a_fall_ends_lower_than_it_begins_and_a_flat_part_leaves_less_than_a_quarter() {
        stretches().forEach(stretch -> {
            switch (stretch.kind()) {
                case FALLING -> assertThat(stretch.change()).isLessThanOrEqualTo(FIVE_A_MONTH.negated());
                case FLAT ->
                    assertThat(stretch.change().times(4))
                            .isLessThan(stretch.extraWage())
                            .isGreaterThan(FIVE_A_MONTH.times(-4));
            }
        });
    }

    @Test
    void the_causes_of_a_stretch_are_its_change() {
        stretches().forEach(stretch -> {
            var changes = stretch.causes().stream().map(Cause::change).toList();
            assertThat(changes.stream().reduce(Euro.ZERO, Euro::plus)).isEqualTo(stretch.change());
            assertThat(changes).isSorted().doesNotContain(Euro.ZERO);
        });
    }

    @Test
    void there_is_more_from_the_hours_it_says_and_not_before() {
        curves().forEach(curve -> {
            for (var stretch : Stretches.of(curve)) {
                for (var point : curve.subList(stretch.toHours(), curve.size())) {
                    boolean isMore =
                            point.besteedbaar().isMoreThan(stretch.from().besteedbaar());
                    int more = stretch.moreFrom().orElse(41);
                    assertThat(point.hoursPerWeek() < more && isMore).isFalse();
                    assertThat(point.hoursPerWeek() == more && !isMore).isFalse();
                }
            }
        });
    }

    @Test
    void no_lasting_fall_is_passed_over() {
        curves().forEach(curve -> {
            var stretches = Stretches.of(curve);
            for (int i = 1; i < 40; i++) {
                var before = curve.get(i - 1).besteedbaar();
                boolean travelsMore = !travel(curve, i).equals(travel(curve, i - 1));
                boolean falls = !before.minus(curve.get(i).besteedbaar()).isLessThan(FIVE_A_MONTH)
                        && !curve.get(i + 1).besteedbaar().isMoreThan(before);
                int hours = i;
                if (falls && !travelsMore) {
                    assertThat(stretches)
                            .as("the fall at %s hours", hours)
                            .anyMatch(stretch -> stretch.fromHours() < hours && hours <= stretch.toHours());
                }
            }
        });
    }

    private static Euro travel(List<HoursPoint> curve, int hours) {
        return curve.get(hours).report().costs().travel().sum();
    }

    private Stream<Stretch> stretches() {
        return curves().flatMap(curve -> Stretches.of(curve).stream());
    }

    private Stream<List<HoursPoint>> curves() {
        return RandomHouseholds.of(11, MANY)
                .map(situation -> calculator.answer(situation).hours());
    }
}
