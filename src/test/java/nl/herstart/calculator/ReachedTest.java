package nl.herstart.calculator;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Reached;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import org.junit.jupiter.api.Test;

/** What it finds is held against the whole answer at those hours or that wage, asked one by one. */
class ReachedTest {

    private static final Euro MINIMUM_WAGE = Euro.of("14.99"); // Rijksoverheid, minimum wage from 1 July 2026
    private static final Euro CENT = Euro.ofCents(1);

    private final Calculator calculator = Calculator.load();

    @Test
    void hours_are_enough_within_the_ranges_and_nowhere_else() {
        var situation = family().situation();
        var more = Euro.of(500);
        var reached = calculator.hoursFor(situation, situation, more);

        assertThat(reached.enough()).hasSize(1);
        assertThat(reached.unknown()).isEmpty();
        holdsForHours(situation, more, reached);
    }

    /** One who has bijstand keeps little of the first hours and passes an amount where it ends. */
    @Test
    void there_may_be_several_ranges() {
        var situation = Households.single()
                .with(0, new Income.Bijstand())
                .withChildren("2018-09", "2022-01")
                .renting("700")
                .thinkingOf("24", "16.50", 1)
                .travelling(30, null, "0.30", "0")
                .situation();
        int most = 0;
        for (int more = -100; more <= 300; more += 5) {
            var reached = calculator.hoursFor(situation, situation, Euro.of(more));
            holdsForHours(situation, Euro.of(more), reached);
            most = Math.max(most, reached.enough().size());
        }
        assertThat(most).isGreaterThan(1);
    }

    @Test
    void for_random_households_the_hours_are_those_of_the_answer() {
        RandomHouseholds.of(13, 60).forEach(situation -> {
            var more = Euro.of(250);
            holdsForHours(situation, more, calculator.hoursFor(situation, situation, more));
        });
    }

    @Test
    void more_than_there_is_to_earn_is_nowhere_reached() {
        assertThat(calculator
                        .hoursFor(family().situation(), family().situation(), Euro.of(50_000))
                        .enough())
                .isEmpty();
        assertThat(calculator.wagesFor(family().situation(), Euro.of(50_000)).enough())
                .isEmpty();
    }

    @Test
    void without_a_job_in_mind_there_is_as_much_as_now_and_never_more() {
        var situation = Households.single().earning("2000").situation();

        assertThat(calculator.hoursFor(situation, situation, Euro.ZERO).enough())
                .containsExactly(new Range<>(new Hours(1, 2), Hours.of(40)));
        assertThat(calculator.hoursFor(situation, situation, CENT).enough()).isEmpty();
        assertThat(calculator.wagesFor(situation, CENT).enough()).isEmpty();
    }

    @Test
    void a_wage_is_found_to_the_cent() {
        var situation = family().situation();
        var more = Euro.of(600);
        var reached = calculator.wagesFor(situation, more);

        assertThat(reached.enough()).isNotEmpty();
        holdsForWages(situation, more, reached);
    }

    @Test
    void for_random_households_a_wage_just_outside_is_too_little() {
        RandomHouseholds.of(14, 60)
                .filter(situation -> situation.job().isWork())
                .forEach(situation -> {
                    var more = Euro.of(900);
                    holdsForWages(situation, more, calculator.wagesFor(situation, more));
                });
    }

    /** Of 2025 some shares for a second child were not published. */
    @Test
    void what_is_not_known_is_neither_enough_nor_too_little() {
        var situation = Households.couple()
                .in(2025)
                .earning("0", "2200")
                .withChildren("2018-09", "2022-01")
                .thinkingOf("20", "17.50", 1)
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40")
                .situation();
        var reached = calculator.hoursFor(situation, situation, Euro.of(100));

        assertThat(reached.unknown()).isNotEmpty();
        for (var point : calculator.answer(situation).hours().subList(1, 41)) {
            assertThat(isIn(reached.unknown(), Hours.of(point.hoursPerWeek()))).isEqualTo(!point.isKnown());
            assertThat(isIn(reached.enough(), Hours.of(point.hoursPerWeek())) && !point.isKnown())
                    .isFalse();
        }
        assertThat(calculator.wagesFor(situation, Euro.of(100)).unknown()).isNotEmpty();
    }

    private void holdsForHours(Situation situation, Euro more, Reached<Hours> reached) {
        for (int half = 1; half <= 80; half++) {
            var hours = new Hours(half, 2);
            assertThat(isIn(reached.enough(), hours))
                    .as("%s more at %s hours in %s", more, hours, situation)
                    .isEqualTo(isEnough(situation.hasJobInMind() ? moved(situation, hours) : situation, more));
        }
    }

    private void holdsForWages(Situation situation, Euro more, Reached<Euro> reached) {
        for (var range : reached.enough()) {
            assertThat(isEnough(paying(situation, range.from()), more)).isTrue();
            assertThat(isEnough(paying(situation, range.to()), more)).isTrue();
            assertThat(range.from().isMoreThan(MINIMUM_WAGE)
                            && isEnough(paying(situation, range.from().minus(CENT)), more))
                    .isFalse();
            assertThat(range.to().isLessThan(Euro.of(75))
                            && isEnough(paying(situation, range.to().plus(CENT)), more))
                    .isFalse();
        }
        for (var wage = MINIMUM_WAGE; wage.isLessThan(Euro.of(75)); wage = wage.plus(Euro.of("0.70"))) {
            assertThat(isIn(reached.enough(), wage)).isEqualTo(isEnough(paying(situation, wage), more));
        }
    }

    /** Also when a benefit goes down by as much as the job adds. */
    private boolean isEnough(Situation situation, Euro more) {
        var start = calculator.compare(situation).atStart();
        var least = start.differenceLiesPerYear().map(Range::from).orElse(start.differencePerYear());
        return !least.isLessThan(more.times(12));
    }

    private static Situation paying(Situation situation, Euro wage) {
        return situation.withJob(situation.job().paying(new Pay.Hourly(wage)));
    }

    /** The same question asked about other hours, with the care that then comes with it. */
    private static Situation moved(Situation situation, Hours hours) {
        var care = new ArrayList<Childcare>();
        if (!situation.job().hoursPerWeek().isZero()) {
            for (var line : situation.childcareForJob()) {
                care.add(line.inProportion(hours, situation.job().hoursPerWeek(), Hours.of(230)));
            }
        }
        return new Situation(
                situation.year(),
                situation.adults(),
                situation.children(),
                situation.dwelling(),
                situation.savings(),
                situation.job().movedTo(hours),
                situation.childcareNow(),
                care);
    }

    private static <T extends Comparable<T>> boolean isIn(List<Range<T>> ranges, T value) {
        return ranges.stream()
                .anyMatch(range ->
                        range.from().compareTo(value) <= 0 && range.to().compareTo(value) >= 0);
    }

    private static Households family() {
        return Households.couple()
                .earning("0", "2600")
                .withChildren("2018-09", "2022-01")
                .renting("780")
                .thinkingOf("20", "17.50", 1)
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40");
    }
}
