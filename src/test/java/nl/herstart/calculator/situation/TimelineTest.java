package nl.herstart.calculator.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Year YEAR = Year.of(2026);
    private static final Income UNTIL_MARCH = wage(1_000);
    private static final Income ALL_YEAR = wage(2_000);
    private static final Income FROM_JUNE = wage(3_000);

    @Test
    void a_household_without_dates_is_the_same_in_every_month() {
        var household = household(Timeline.NONE);

        assertThat(household.asIn(7)).isSameAs(household);
    }

    @Test
    void leaves_out_what_is_not_there_and_keeps_what_the_job_replaces_in_its_place() {
        var household = household(new Timeline(
                Map.of(
                        new Part.Source(0, 0), new Period(1, 3),
                        new Part.Source(0, 2), new Period(6, 12),
                        new Part.Partner(), new Period(9, 12),
                        new Part.Care(false, 0), new Period(1, 5)),
                List.of(new Timeline.Move(7, new Dwelling.Rented(Euro.of(780), Euro.ZERO)))));

        var april = household.asIn(4);
        assertThat(april.aanvrager().incomes()).containsExactly(ALL_YEAR);
        assertThat(april.job().replaces()).containsExactly(0);
        assertThat(april.kind()).isEqualTo(HouseholdKind.ALLEENSTAANDE);
        assertThat(april.childcareNow()).hasSize(1);
        assertThat(april.dwelling()).isEqualTo(new Dwelling.Other());
        assertThat(april.timeline().isEmpty()).isTrue();

        var december = household.asIn(12);
        assertThat(december.aanvrager().incomes()).containsExactly(ALL_YEAR, FROM_JUNE);
        assertThat(december.kind()).isEqualTo(HouseholdKind.TOESLAGPARTNERS);
        assertThat(december.childcareNow()).isEmpty();
        assertThat(december.dwelling()).isEqualTo(new Dwelling.Rented(Euro.of(780), Euro.ZERO));
    }

    @Test
    void now_is_the_month_before_the_job() {
        assertThat(household(Timeline.NONE).monthOfNow()).isEqualTo(3);
        assertThat(household(Timeline.NONE).withJob(NewJob.none(YEAR)).monthOfNow())
                .isEqualTo(1);
    }

    private static Situation household(Timeline timeline) {
        return new Situation(
                YEAR,
                List.of(
                        new Person(YearMonth.of(1986, 5), List.of(UNTIL_MARCH, ALL_YEAR, FROM_JUNE)),
                        new Person(YearMonth.of(1984, 2), List.of())),
                List.of(new Child(YearMonth.of(2022, 5))),
                new Dwelling.Other(),
                Savings.NONE,
                new NewJob(
                        Hours.of(24),
                        new Pay.Hourly(Euro.of(16)),
                        HolidayAllowance.APART,
                        Percentage.ZERO,
                        52,
                        YEAR.atMonth(4),
                        List.of(1),
                        true,
                        Commute.NONE,
                        Euro.ZERO),
                List.of(new Childcare(0, Childcare.Kind.DAGOPVANG, Hours.of(100), Euro.of(11))),
                List.of(),
                timeline);
    }

    private static Income wage(int perMonth) {
        return new Income.Wage(Euro.of(perMonth), HolidayAllowance.APART, Euro.ZERO);
    }
}
