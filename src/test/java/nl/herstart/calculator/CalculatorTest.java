package nl.herstart.calculator;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.parameter.Source;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.FirstYearMonth;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorTest {

    private final Calculator calculator = Calculator.load();

    @Test
    void the_parts_of_a_report_add_up_to_its_total() {
        var next = calculator.answer(family().situation()).next();
        var parts = next.persons().get(0).netto().plus(next.persons().get(1).netto());
        for (var outcome : next.outcomes().values()) {
            for (var amount : outcome.months().toList()) {
                parts = parts.plus(amount);
            }
        }
        parts = parts.minus(next.costs().childcare().sum())
                .minus(next.costs().travel().sum());

        assertThat(next.besteedbaar()).isEqualTo(parts);
    }

    @Test
    void without_a_job_in_mind_nothing_changes() {
        var answer = calculator.answer(
                Households.couple().earning("0", "2600").withChildren("2018-09").situation());

        assertThat(answer.next().besteedbaar()).isEqualTo(answer.now().besteedbaar());
        assertThat(answer.comparison().perHourWorked()).isEmpty();
        assertThat(answer.firstYear().differencePerYear()).isEqualTo(Euro.ZERO);
        assertThat(answer.hours())
                .hasSize(41)
                .allSatisfy(point ->
                        assertThat(point.besteedbaar()).isEqualTo(answer.now().besteedbaar()));
    }

    @Test
    void a_job_of_zero_hours_is_as_none() {
        var answer = calculator.answer(family().thinkingOf("0", "17.50", 1).situation());

        assertThat(answer.next().besteedbaar()).isEqualTo(answer.now().besteedbaar());
        assertThat(answer.next().costs().perYear())
                .isEqualTo(answer.now().costs().perYear());
    }

    @Test
    void the_curve_passes_through_now_and_through_the_stated_hours() {
        var answer = calculator.answer(family().situation());

        assertThat(answer.hours().get(0).besteedbaar()).isEqualTo(answer.now().besteedbaar());
        assertThat(answer.hours().get(20).besteedbaar()).isEqualTo(answer.next().besteedbaar());
    }

    /** 52 weeks x 20 hours x 17,50 x 1,08, worked by hand. */
    @Test
    void an_hourly_wage_counts_for_52_weeks_and_gets_holiday_allowance() {
        var aanvrager = calculator.answer(family().situation()).next().persons().get(0);

        assertThat(aanvrager.bruto()).isEqualTo(Euro.of("19656.00"));
    }

    /** 52 weeks x 3 days x 2 ways x 12 km x (0,30 - 0,23), worked by hand. */
    @Test
    void travel_costs_what_the_allowance_leaves() {
        var travelling = family().travelling(12, 3, "0.30", "0.23").situation();
        var costs = calculator.answer(travelling).next().costs();

        assertThat(costs.travel().sum()).isEqualTo(Euro.of("262.08"));
    }

    @Test
    void travel_days_follow_the_hours_when_they_are_not_stated() {
        var nine = family().thinkingOf("9", "17.50", 1).travelling(10, null, "0.20", "0");

        assertThat(calculator.answer(nine.situation()).next().costs().travel().sum())
                .isEqualTo(Euro.of(52 * 2 * 2 * 10).dividedBy(5));
    }

    @ParameterizedTest
    @CsvSource({"0.25, false", "0.26, true"})
    void an_allowance_above_the_tax_free_rate_is_told(String allowance, boolean isTold) {
        var answer =
                calculator.answer(family().travelling(12, 3, "0.30", allowance).situation());

        assertThat(answer.notices().stream()
                        .anyMatch(notice -> notice.kind() == Notice.Kind.REISVERGOEDING_BOVEN_ONBELAST))
                .isEqualTo(isTold);
    }

    @Test
    void the_first_year_spreads_what_is_left_of_the_net_over_the_months_of_work() {
        var answer = calculator.answer(family().thinkingOf("20", "17.50", 4).situation());
        var months = answer.firstYear().months();

        assertThat(months).hasSize(12);
        assertThat(months.get(0).month()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(months.get(2).netto()).isEqualTo(answer.now().netIncome().perMonth());
        assertThat(months.get(3).netto())
                .isEqualTo(months.get(11).netto())
                .isGreaterThan(months.get(2).netto());
        var net = months.stream().map(FirstYearMonth::netto).reduce(Euro.ZERO, Euro::plus);
        assertThat(net.minus(answer.firstYear().report().netIncome())).isBetween(Euro.of("-0.06"), Euro.of("0.06"));
    }

    @Test
    void in_the_first_year_care_and_its_toeslag_start_with_the_job() {
        var months = calculator
                .answer(family().thinkingOf("20", "17.50", 4).situation())
                .firstYear()
                .months();

        assertThat(months.get(2).regelingen().get(Regeling.KINDEROPVANGTOESLAG)).isEqualTo(Euro.ZERO);
        assertThat(months.get(2).kosten()).isEqualTo(Euro.ZERO);
        assertThat(months.get(3).regelingen().get(Regeling.KINDEROPVANGTOESLAG)).isGreaterThan(Euro.of(1000));
        assertThat(months.get(3).kosten()).isEqualTo(Euro.of("1482.20")); // 40 x 9,98 + 95 x 11,40
    }

    @Test
    void tells_what_must_be_paid_back_when_nothing_is_reported() {
        var answer = calculator.answer(family().thinkingOf("20", "17.50", 4).situation());
        var zorgNow = answer.now().outcome(Regeling.ZORGTOESLAG).perYear();
        var zorgFirst =
                answer.firstYear().report().outcome(Regeling.ZORGTOESLAG).perYear();

        assertThat(answer.firstYear().repayments())
                .containsEntry(Regeling.ZORGTOESLAG, zorgNow.minus(zorgFirst))
                .doesNotContainKey(Regeling.KINDERBIJSLAG);
        assertThat(answer.firstYear().toRepay()).isGreaterThan(zorgNow.minus(zorgFirst));
    }

    /** The drempelinkomen is of the Wet op de zorgtoeslag, and only two toeslagen turn on it. */
    @Test
    void a_toeslag_cites_no_other_law_than_it_rests_on() {
        for (var year : calculator.years()) {
            for (var toeslag : List.of(Regeling.HUURTOESLAG, Regeling.KINDEROPVANGTOESLAG)) {
                assertThat(calculator.sources(year, toeslag))
                        .extracting(Source::title)
                        .noneMatch(title -> title.contains("zorgtoeslag"));
            }
        }
        assertThat(calculator.sources(Year.of(2026), Regeling.ZORGTOESLAG))
                .extracting(Source::title)
                .anyMatch(title -> title.startsWith("Wet op de zorgtoeslag"));
    }

    @Test
    void a_year_without_figures_is_not_guessed() {
        var situation = family().situation();
        var later = new Situation(
                Year.of(2031),
                situation.adults(),
                situation.children(),
                situation.dwelling(),
                situation.savings(),
                situation.job(),
                situation.childcareNow(),
                situation.childcareForJob());

        assertThatThrownBy(() -> calculator.answer(later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2031");
    }

    static Report now(Households household) {
        var situation = household.situation();
        return new YearLaw(LawBook.of(situation.year())).steady(YearPlan.now(situation));
    }

    private static Households family() {
        return Households.couple()
                .born("1986-05", "1984-02")
                .earning("0", "2600")
                .withChildren("2018-09", "2022-01")
                .renting("780")
                .saving("8000")
                .thinkingOf("20", "17.50", 1)
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40");
    }
}
