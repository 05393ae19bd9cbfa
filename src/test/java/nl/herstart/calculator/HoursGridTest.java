package nl.herstart.calculator;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.report.HoursGrid;
import nl.herstart.calculator.report.HoursGrid.Cell;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import org.junit.jupiter.api.Test;

class HoursGridTest {

    private static final Hours THIRTY_TWO = Hours.of(32);

    private final Calculator calculator = Calculator.load();

    @Test
    void at_the_partners_own_hours_it_is_the_curve() {
        var situation = family("2600").situation();
        var grid = calculator.grid(situation, THIRTY_TWO);

        for (var point : calculator.answer(situation).hours()) {
            assertThat(grid.at(point.hoursPerWeek(), 32).besteedbaar()).isEqualTo(point.besteedbaar());
        }
    }

    /** Half the hours are half the wage: 1.300 a month. */
    @Test
    void the_partners_wage_moves_with_the_hours() {
        var grid = calculator.grid(family("2600").situation(), THIRTY_TWO);
        var half = calculator.answer(family("1300").situation()).hours();

        for (int hours : List.of(0, 8, 12, 16)) {
            assertThat(grid.at(hours, 16).besteedbaar())
                    .isEqualTo(half.get(hours).besteedbaar());
        }
    }

    /** At 20 hours and 10 there is half the care of 20 hours and 32: for the ten that both work. */
    @Test
    void care_is_needed_for_the_hours_that_both_work() {
        var situation = family("2600").situation();
        var grid = calculator.grid(situation, THIRTY_TWO);
        var halfTheCare = situation
                .withPartner(situation.adults().get(1).working(Hours.of(10), THIRTY_TWO))
                .withCareInProportion(Hours.of(1), Hours.of(2), Hours.of(230));

        assertThat(grid.at(20, 10).besteedbaar())
                .isEqualTo(calculator.compare(halfTheCare).next().besteedbaar());
        assertThat(grid.at(20, 20).besteedbaar()).isGreaterThan(grid.at(20, 10).besteedbaar());
    }

    @Test
    void at_zero_partner_hours_the_wage_is_gone_and_so_is_the_care() {
        var situation = family("2600").situation();
        var grid = calculator.grid(situation, THIRTY_TWO);
        var atHome = family("0").situation().withCareInProportion(Hours.ZERO, Hours.of(1), Hours.of(230));
        var without = calculator.answer(atHome);

        assertThat(grid.rows())
                .allSatisfy(row -> assertThat(row.get(0).besteedbaar())
                        .isEqualTo(without.hours().get(row.get(0).hours()).besteedbaar()));
    }

    @Test
    void at_zero_hours_of_my_own_it_is_now() {
        var grid = calculator.grid(family("2600").situation(), THIRTY_TWO);

        assertThat(grid.at(0, 32).besteedbaar())
                .isEqualTo(calculator.answer(family("2600").situation()).now().besteedbaar());
        assertThat(grid.at(0, 0).besteedbaar())
                .isEqualTo(calculator.answer(family("0").situation()).now().besteedbaar());
    }

    @Test
    void other_income_of_the_partner_stays() {
        var profit = new Income.Profit(Euro.of(9_000), false, false);
        var grid = calculator.grid(family("2600").with(1, profit).situation(), THIRTY_TWO);
        var onlyProfit = calculator.answer(family("0").with(1, profit).situation());

        assertThat(grid.at(20, 0).besteedbaar()).isEqualTo(onlyProfit.next().besteedbaar());
    }

    @Test
    void all_wages_of_the_partner_move_with_their_premium() {
        var wage = new Income.Wage(Euro.of(1_000), HolidayAllowance.APART, Euro.of(100));
        var third = new Income.Wage(Euro.of("333.33"), HolidayAllowance.APART, Euro.of("33.33"));
        var grid = calculator.grid(family("0").with(1, wage, wage).situation(), Hours.of(36));
        var thirds = calculator.answer(family("0").with(1, third, third).situation());

        assertThat(grid.at(12, 12).besteedbaar())
                .isEqualTo(thirds.hours().get(12).besteedbaar());
    }

    @Test
    void the_best_cell_leaves_most_for_the_fewest_hours() {
        var grid = calculator.grid(family("2600").situation(), THIRTY_TWO);
        var best = grid.best().orElseThrow();
        var within = grid.bestWithin(50).orElseThrow();

        assertThat(cells(grid)).allSatisfy(cell -> {
            assertThat(cell.besteedbaar()).isLessThanOrEqualTo(best.besteedbaar());
            if (cell.besteedbaar().equals(best.besteedbaar())) {
                assertThat(cell.hoursTogether()).isGreaterThanOrEqualTo(best.hoursTogether());
            }
            if (cell.hoursTogether() <= 50) {
                assertThat(cell.besteedbaar()).isLessThanOrEqualTo(within.besteedbaar());
            }
        });
        assertThat(within.hoursTogether()).isLessThanOrEqualTo(50);
    }

    @Test
    void without_a_job_in_mind_the_aanvragers_hours_do_nothing() {
        var grid = calculator.grid(Households.couple().earning("0", "2600").situation(), THIRTY_TWO);

        assertThat(grid.at(40, 20).besteedbaar()).isEqualTo(grid.at(0, 20).besteedbaar());
        assertThat(grid.best()).get().extracting(Cell::hours).isEqualTo(0);
    }

    /** Of 2025 some shares for a second child were not published. */
    @Test
    void a_cell_can_be_unknown_and_is_then_never_the_best() {
        var situation = Households.couple()
                .in(2025)
                .earning("0", "2200")
                .withChildren("2018-09", "2022-01")
                .thinkingOf("20", "17.50", 1)
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40")
                .situation();
        var grid = calculator.grid(situation, THIRTY_TWO);

        assertThat(cells(grid).filter(cell -> !cell.isKnown())).isNotEmpty();
        assertThat(grid.best()).get().matches(Cell::isKnown);
        for (var point : calculator.answer(situation).hours()) {
            assertThat(grid.at(point.hoursPerWeek(), 32).isKnown()).isEqualTo(point.isKnown());
        }
    }

    @Test
    void needs_a_partner_with_wage() {
        refuses(Households.single().earning("2600").situation());
        refuses(family("0").situation());
        refuses(family("0")
                .with(1, new Income.Profit(Euro.of(20_000), true, false))
                .situation());
        assertThat(calculator.hasGrid(family("2600").situation())).isTrue();
        assertThatThrownBy(() -> calculator.grid(family("2600").situation(), Hours.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void for_every_household_with_a_grid_it_meets_the_curve() {
        RandomHouseholds.of(12, 60).filter(calculator::hasGrid).forEach(situation -> {
            var grid = calculator.grid(situation, Hours.of(28));
            for (var point : calculator.answer(situation).hours()) {
                assertThat(grid.at(point.hoursPerWeek(), 28).besteedbaar())
                        .as("at %s hours in %s", point.hoursPerWeek(), situation)
                        .isEqualTo(point.besteedbaar());
            }
        });
    }

    private void refuses(Situation situation) {
        assertThat(calculator.hasGrid(situation)).isFalse();
        assertThatThrownBy(() -> calculator.grid(situation, THIRTY_TWO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Cell> cells(HoursGrid grid) {
        return grid.rows().stream().flatMap(List::stream);
    }

    private static Households family(String partnerWage) {
        return Households.couple()
                .earning("0", partnerWage)
                .withChildren("2018-09", "2022-01")
                .renting("780")
                .thinkingOf("20", "17.50", 1)
                .travelling(12, 3, "0.30", "0.23")
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40");
    }
}
