package nl.herstart.calculator.curve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Accounts;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** The curves are drawn by hand: 100 euros of gross wage a month for each hour, so that a quarter is 25 an hour. */
class StretchesTest {

    /** Of some household; the curve does not look at it. */
    private static final Accounts ACCOUNTS =
            Calculator.load().answer(Households.single().situation()).now().accounts();

    private enum Because implements Ground {
        NOT_PUBLISHED,
        HAND_MADE
    }

    @Test
    void a_curve_that_rises_well_has_none() {
        assertThat(stretches(hours -> 2_000 + 40L * hours)).isEmpty();
    }

    /**
     * At 27 hours she earns more (30.326) than his winst of 30.000, so the combinatiekorting is his. She had used all the tax
     * of 26 hours for it, 10.440 − 3.115 − 5.366; he has 491 left of 25.142 taxed: 8.988 − 3.115 − 5.382. By hand, 2026.
     */
    @Test
    void a_combinatiekorting_that_goes_to_the_partner_is_a_cause_of_its_own() {
        var couple = Households.couple()
                .with(1, new Income.Profit(Euro.of(30_000), true, false))
                .withChildren("2018-05")
                .thinkingOf("20", "20", 1);
        var stretch = Stretches.of(Calculator.load().answer(couple.situation()).hours()).stream()
                .filter(one -> one.fromHours() < 27 && one.toHours() >= 27)
                .findFirst()
                .orElseThrow();

        assertThat(stretch.causes())
                .filteredOn(cause -> cause.part() == Part.COMBINATIEKORTING)
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.atHours()).hasValue(27);
                    assertThat(cause.change()).isEqualTo(Euro.of(491 - 1_959));
                });
        assertThat(stretch.causes().stream().map(Cause::change).reduce(Euro.ZERO, Euro::plus))
                .isEqualTo(stretch.change());
    }

    @Test
    void exactly_a_quarter_is_not_flat() {
        assertThat(stretches(hours -> 2_000 + 25L * hours)).isEmpty();
    }

    @Test
    void a_fall_runs_from_the_last_good_hour_to_the_lowest() {
        var falls = stretches(hours -> hours < 24 ? 2_000 + 40L * hours : 1_700 + 40L * hours);

        assertThat(falls).singleElement().satisfies(fall -> {
            assertThat(fall.kind()).isEqualTo(Stretch.Kind.FALLING);
            assertThat(fall.fromHours()).isEqualTo(23);
            assertThat(fall.toHours()).isEqualTo(24);
            assertThat(fall.changePerMonth()).isEqualTo(Euro.of(-260));
            assertThat(fall.leftOfEachHundred()).isEqualTo(Euro.ZERO);
            assertThat(fall.moreFrom()).hasValue(31); // 1 700 + 40 x 31 = 2 940; at 23 hours it was 2 920
        });
    }

    @Test
    void a_fall_that_is_never_made_good_says_so() {
        assertThat(stretches(hours -> hours < 24 ? 2_000 + 40L * hours : 1_300 + 40L * hours))
                .singleElement()
                .satisfies(fall -> assertThat(fall.moreFrom()).isEmpty());
    }

    @Test
    void a_flat_stretch_tells_what_is_left_of_each_hundred() {
        var flat = stretches(hours -> hours < 10 ? 50L * hours : hours <= 20 ? 400 + 10L * hours : 50L * hours - 400);

        assertThat(flat).singleElement().satisfies(stretch -> {
            assertThat(stretch.kind()).isEqualTo(Stretch.Kind.FLAT);
            assertThat(stretch.fromHours()).isEqualTo(10);
            assertThat(stretch.toHours()).isEqualTo(20);
            assertThat(stretch.changePerMonth()).isEqualTo(Euro.of(100));
            assertThat(stretch.extraWagePerMonth()).isEqualTo(Euro.of(1_000));
            assertThat(stretch.leftOfEachHundred()).isEqualTo(Euro.of(10));
            assertThat(stretch.moreFrom()).hasValue(20);
        });
    }

    @Test
    void a_fall_before_a_flat_part_is_told_apart_from_it() {
        var both = stretches(hours -> hours < 10 ? 50L * hours : hours <= 20 ? 200 + 5L * hours : 50L * hours - 700);

        assertThat(both).extracting(Stretch::kind).containsExactly(Stretch.Kind.FALLING, Stretch.Kind.FLAT);
        assertThat(both).extracting(Stretch::fromHours).containsExactly(9, 10);
        assertThat(both).extracting(Stretch::toHours).containsExactly(10, 20);
    }

    @Test
    void a_travel_day_every_eight_hours_makes_no_noise() {
        var curve = travelling(40, 70);

        assertThat(curve.get(17).besteedbaar()).isLessThan(curve.get(16).besteedbaar());
        assertThat(told(Stretches.of(curve))).isEmpty();
    }

    @Test
    void a_travel_day_that_takes_all_a_day_brings_is_seen() {
        assertThat(told(Stretches.of(travelling(40, 330)))).containsExactly("FALLING 0-25", "FLAT 25-40");
    }

    @Test
    void small_dips_in_a_flat_part_do_not_break_it_up() {
        assertThat(stretches(hours -> 2_000 + 10L * hours - 20L * (hours % 2)))
                .singleElement()
                .satisfies(flat -> assertThat(flat.kind()).isEqualTo(Stretch.Kind.FLAT));
    }

    @Test
    void a_slow_fall_with_steps_in_it_is_one() {
        assertThat(told(Stretches.of(travelling(3, 30)))).containsExactly("FALLING 0-33", "FLAT 33-40");
    }

    @Test
    void a_fall_under_five_euros_is_none() {
        assertThat(told(stretches(hours -> hours < 40 ? 2_000 + 40L * hours : 3_560 - 4)))
                .containsExactly("FLAT 39-40");
        assertThat(told(stretches(hours -> hours < 40 ? 2_000 + 40L * hours : 3_560 - 5)))
                .containsExactly("FALLING 39-40");
    }

    @Test
    void a_step_down_that_one_more_hour_makes_good_is_none() {
        assertThat(told(stretches(hours -> hours < 24 ? 2_000 + 40L * hours : 1_950 + 40L * hours)))
                .isEmpty();
    }

    @Test
    void points_that_are_not_known_split_and_are_not_compared_with() {
        var curve = new ArrayList<>(curve(hours -> 2_000 + 5L * hours));
        curve.set(20, unknown(20));
        var split = Stretches.of(curve);

        assertThat(split).extracting(Stretch::fromHours).containsExactly(0, 21);
        assertThat(split).extracting(Stretch::toHours).containsExactly(19, 40);
    }

    @Test
    void a_curve_of_which_nothing_is_known_has_none() {
        assertThat(Stretches.of(IntStream.rangeClosed(0, 40)
                        .mapToObj(StretchesTest::unknown)
                        .toList()))
                .isEmpty();
        assertThat(Stretches.of(List.of())).isEmpty();
    }

    @Test
    void without_a_wage_only_costs_make_a_fall() {
        var travelling = Households.single()
                .with(0, new Income.Benefit(Income.Benefit.Kind.UITKERING, Euro.of(1_500)))
                .thinkingOf("20", "0", 1)
                .travelling(30, 3, "0.23", "0");
        var stretches = of(travelling);

        assertThat(stretches).isNotEmpty().allSatisfy(stretch -> {
            assertThat(stretch.kind()).isEqualTo(Stretch.Kind.FALLING);
            assertThat(stretch.causes()).extracting(Cause::part).containsExactly(Part.REISKOSTEN);
            assertThat(stretch.leftOfEachHundred()).isEqualTo(Euro.ZERO);
        });
    }

    /** Of each euro net, bijstand takes a euro off until the norm is passed (Participatiewet art. 19). */
    @Test
    void bijstand_takes_what_the_first_hours_earn() {
        var stretches = of(Households.single().with(0, new Income.Bijstand()).thinkingOf("20", "16", 1));

        assertThat(stretches.get(0)).satisfies(first -> {
            assertThat(first.fromHours()).isZero();
            assertThat(first.causes().get(0).part()).isEqualTo(Part.of(Regeling.BIJSTAND));
            assertThat(first.leftOfEachHundred()).isLessThan(Euro.of(25));
        });
    }

    @Test
    void a_cause_that_comes_at_once_tells_at_which_hours() {
        var points = curve(hours -> 2_000 + 40L * hours);
        var jump = IntStream.rangeClosed(0, 40)
                .mapToObj(hours -> new HoursPoint(
                        hours,
                        points.get(hours).grossWage(),
                        report(2_000 + 40L * hours, Euro.of(hours < 27 ? 0 : 300))))
                .toList();

        assertThat(Stretches.of(jump)).singleElement().satisfies(stretch -> {
            assertThat(stretch.causes()).extracting(Cause::part).containsExactly(Part.REISKOSTEN, Part.OVERIG);
            assertThat(stretch.causes().get(0).atHours()).hasValue(27);
            assertThat(stretch.causes().get(0).changePerMonth()).isEqualTo(Euro.of(-300));
        });
    }

    private static List<Stretch> of(Households household) {
        return Stretches.of(Calculator.load().answer(household.situation()).hours());
    }

    private static List<String> told(List<Stretch> stretches) {
        return stretches.stream()
                .map(stretch -> stretch.kind() + " " + stretch.fromHours() + "-" + stretch.toHours())
                .toList();
    }

    /** Each hour leaves the same, but for every eight hours begun a day's travel is paid. */
    private static List<HoursPoint> travelling(long perHour, long perDay) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(hours -> new HoursPoint(
                        hours,
                        Euro.of(1_200L * hours),
                        report(2_000 + perHour * hours, Euro.of(perDay * ((hours + 7) / 8)))))
                .toList();
    }

    private static List<Stretch> stretches(IntToLongFunction perMonth) {
        return Stretches.of(curve(perMonth));
    }

    private static List<HoursPoint> curve(IntToLongFunction perMonth) {
        return IntStream.rangeClosed(0, 40)
                .mapToObj(hours ->
                        new HoursPoint(hours, Euro.of(1_200L * hours), report(perMonth.applyAsLong(hours), Euro.ZERO)))
                .toList();
    }

    private static HoursPoint unknown(int hours) {
        return new HoursPoint(
                hours, Euro.of(1_200L * hours), report(0, Euro.ZERO, new Outcome.Unknown(Because.NOT_PUBLISHED)));
    }

    private static Report report(long untaxedPerMonth, Euro travelPerMonth) {
        return report(untaxedPerMonth, travelPerMonth, new Outcome.Refused(Because.HAND_MADE));
    }

    private static Report report(long untaxedPerMonth, Euro travelPerMonth, Outcome ofEachRegeling) {
        return new Report(
                List.of(),
                Euro.ZERO,
                Stream.of(Regeling.values())
                        .collect(Collectors.toMap(regeling -> regeling, regeling -> ofEachRegeling)),
                Months.each(month -> Euro.of(untaxedPerMonth)),
                new Costs(Months.NOTHING, Months.each(month -> travelPerMonth), Months.NOTHING),
                ACCOUNTS);
    }
}
