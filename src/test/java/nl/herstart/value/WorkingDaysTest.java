package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days off are those of article 3 of the Algemene termijnenwet; the weekdays in the examples are those of a printed calendar. */
class WorkingDaysTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final WorkingDays DAYS = new WorkingDays(Set.of());

    /**
     * Jollyday lists the Good Friday that article 3 names as an observance, so both its sorts count, and 5 May in every year, as that
     * article does. Its Easter and Pentecost are Sundays.
     */
    @Test
    void are_those_of_jollyday_from_2020_to_2060() {
        var netherlands = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

        for (var year = Year.of(2020); !year.isAfter(Year.of(2060)); year = year.plusYears(1)) {
            var off =
                    netherlands.getHolidays(year).stream().map(Holiday::getDate).collect(Collectors.toSet());
            assertThat(off).hasSizeGreaterThan(9);
            assertThat(year.atDay(1)
                            .datesUntil(year.plusYears(1).atDay(1))
                            .filter(DAYS::include)
                            .toList())
                    .isEqualTo(year.atDay(1)
                            .datesUntil(year.plusYears(1).atDay(1))
                            .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                            .filter(day -> !off.contains(day))
                            .toList());
        }
    }

    /** The last two: a King's Day on a Sunday is kept on Saturday, so that the Monday after it is an ordinary one. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2026-04-02", "2026-12-24", "2026-12-31", "2026-05-15", "2025-04-28", "2031-04-28"})
    void are_worked_before_and_between_the_days_off(LocalDate day) {
        assertThat(DAYS.include(day)).isTrue();
    }

    @Test
    void leave_out_the_days_on_which_the_office_is_closed_besides() {
        var bridge = LocalDate.parse("2026-05-15");

        assertThat(new WorkingDays(Set.of(bridge)).include(bridge)).isFalse();
        assertThat(new WorkingDays(Set.of(bridge)).after(LocalDate.parse("2026-05-13")))
                .isEqualTo("2026-05-18");
    }

    /**
     * A Wednesday; the Fridays before the clock changes in spring and autumn; Christmas Eve, of which the next working day is Monday
     * 28 December, with New Year in the five; Maundy Thursday, before four days off; and a 30 April with 5 May behind it.
     */
    @ParameterizedTest(name = "{0} and {1} working days")
    @CsvSource(textBlock = """
            2026-11-25T10:00,    1, 2026-11-26
            2026-11-25T10:00,    2, 2026-11-27
            2026-11-25T10:00,    5, 2026-12-02
            2026-11-25T16:59:59, 1, 2026-11-26
            2026-11-25T17:00,    1, 2026-11-27
            2026-11-28T12:00,    1, 2026-12-01
            2026-11-28T23:59:59, 1, 2026-12-01
            2026-11-29T00:00,    5, 2026-12-07
            2026-03-27T16:59:59, 1, 2026-03-30
            2026-03-27T16:59:59, 2, 2026-03-31
            2026-03-27T17:00,    1, 2026-03-31
            2026-03-27T16:59:59, 5, 2026-04-07
            2026-10-23T16:59:59, 1, 2026-10-26
            2026-10-23T16:59:59, 2, 2026-10-27
            2026-10-23T17:00,    5, 2026-11-02
            2026-12-24T16:59:59, 1, 2026-12-28
            2026-12-24T16:59:59, 2, 2026-12-29
            2026-12-24T16:59:59, 5, 2027-01-04
            2026-12-24T17:00,    1, 2026-12-29
            2026-12-24T17:00,    2, 2026-12-30
            2026-12-24T17:00,    5, 2027-01-05
            2026-04-02T16:59:59, 1, 2026-04-07
            2026-04-02T17:00,    1, 2026-04-08
            2026-04-02T16:59:59, 2, 2026-04-08
            2026-04-02T16:59:59, 5, 2026-04-13
            2026-04-03T10:00,    1, 2026-04-08
            2026-04-30T16:59:59, 1, 2026-05-01
            2026-04-30T16:59:59, 2, 2026-05-04
            2026-04-30T16:59:59, 5, 2026-05-08
            2026-04-30T17:00,    5, 2026-05-11
            """)
    void make_a_promise_due_at_closing_time_of_the_last(LocalDateTime received, int days, LocalDate due) {
        assertThat(DAYS.due(at(received), days, FIVE)).isEqualTo(at(due.atTime(FIVE)));
    }

    /** Two hours before Greenwich in summer and one in winter. */
    @Test
    void close_at_the_same_time_by_the_clock_on_the_wall() {
        assertThat(DAYS.due(Instant.parse("2026-03-27T11:00:00Z"), 1, FIVE)).isEqualTo("2026-03-30T15:00:00Z");
        assertThat(DAYS.due(Instant.parse("2026-10-23T11:00:00Z"), 1, FIVE)).isEqualTo("2026-10-26T16:00:00Z");
    }

    @Test
    void close_when_the_office_says() {
        var closing = LocalTime.of(12, 30);

        assertThat(DAYS.due(at(LocalDateTime.parse("2026-11-25T12:29:59")), 1, closing))
                .isEqualTo(at(LocalDateTime.parse("2026-11-26T12:30")));
        assertThat(DAYS.due(at(LocalDateTime.parse("2026-11-25T12:30")), 1, closing))
                .isEqualTo(at(LocalDateTime.parse("2026-11-27T12:30")));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(textBlock = """
            2026-11-25, 2026-11-25,  0
            2026-11-25, 2026-11-26,  1
            2026-11-27, 2026-11-30,  1
            2026-11-28, 2026-11-29,  0
            2026-12-24, 2026-12-28,  1
            2026-04-02, 2026-04-07,  1
            2026-11-26, 2026-11-25, -1
            2026-11-30, 2026-11-27, -1
            2026-11-29, 2026-11-27,  0
            2027-01-04, 2026-12-24, -5
            """)
    void are_counted_between_two_days(LocalDate day, LocalDate other, int count) {
        assertThat(DAYS.between(day, other)).isEqualTo(count);
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource(textBlock = """
            2026-12-24T09:00,    2
            2026-12-26T12:00,    2
            2026-12-28T23:59:59, 1
            2026-12-29T16:59:59, 0
            2026-12-29T17:00:01, 0
            2026-12-30T08:00,   -1
            2027-01-03T12:00,   -2
            2027-01-04T00:00,   -3
            """)
    void are_left_until_something_is_due_or_passed_since(LocalDateTime now, int left) {
        assertThat(DAYS.left(at(now), at(LocalDateTime.parse("2026-12-29T17:00"))))
                .isEqualTo(left);
    }

    /** Four weeks to the day; and after Friday 4 December, and after that with a first day of the year at the end. */
    @ParameterizedTest(name = "asked at {0}: {1}")
    @CsvSource(textBlock = """
            2026-11-25T10:00, 2026-12-23
            2026-11-25T23:30, 2026-12-23
            2026-11-27T10:00, 2026-12-28
            2026-12-04T10:00, 2027-01-04
            2026-03-03T10:00, 2026-03-31
            """)
    void move_the_end_of_four_weeks_to_the_next(LocalDateTime asked, LocalDate due) {
        assertThat(DAYS.dueAfterDays(at(asked), 28, FIVE)).isEqualTo(at(due.atTime(FIVE)));
    }

    @Test
    void are_not_counted_back_or_for_more_than_a_year() {
        var day = LocalDate.parse("2026-11-25");

        assertThatThrownBy(() -> DAYS.plus(day, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DAYS.plus(day, WorkingDays.MOST + 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant at(LocalDateTime here) {
        return here.atZone(HERE).toInstant();
    }
}
