package nl.herstart.vacancy.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import nl.herstart.platform.files.Folder;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.holidays.SchoolHoliday.Known;
import nl.herstart.vacancy.holidays.SchoolHoliday.Name;
import org.junit.jupiter.api.Test;

/** The sheet of the school holidays, held against what the Regeling vaststelling schoolvakanties says of their length. */
class SchoolHolidaysTest {

    private final SchoolHolidays holidays = SchoolHolidays.read(Folder.onDisk(Path.of("content")));

    @Test
    void each_is_one_two_or_six_weeks_from_a_saturday_to_a_sunday() {
        assertThat(holidays.all()).allSatisfy(each -> {
            assertThat(ChronoUnit.DAYS.between(each.first(), each.last()) + 1)
                    .as("%s", each)
                    .isIn(9L, 16L, 44L);
            assertThat(each.first().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
            assertThat(each.last().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        });
    }

    @Test
    void each_region_has_each_holiday_of_a_school_year_once() {
        for (var year : holidays.years()) {
            for (var name : Name.values()) {
                var times = new EnumMap<HolidayRegion, Integer>(HolidayRegion.class);
                holidays.all().stream()
                        .filter(each -> each.schoolYear().equals(year) && each.name() == name)
                        .flatMap(each -> each.regions().stream())
                        .forEach(region -> times.merge(region, 1, Integer::sum));
                assertThat(times.values()).as(year + name).allMatch(count -> count == 1);
                assertThat(times.size()).as(year + name).isIn(0, 3);
            }
        }
    }

    /** Rijksoverheid, overview of 2027-2028. */
    @Test
    void gives_those_to_come_of_a_region() {
        var next = holidays.next(HolidayRegion.ZUID, LocalDate.of(2027, 10, 1), 2);

        assertThat(next)
                .extracting(SchoolHoliday::first)
                .containsExactly(LocalDate.of(2027, 10, 23), LocalDate.of(2027, 12, 25));
        assertThat(next).extracting(SchoolHoliday::known).containsOnly(Known.GOVERNMENT);
    }

    @Test
    void says_when_somebody_should_have_looked_again() {
        assertThat(holidays.overdueOn(LocalDate.of(2027, 6, 30))).isEmpty();
        assertThat(holidays.overdueOn(LocalDate.of(2027, 7, 1))).hasSize(1);
    }
}
