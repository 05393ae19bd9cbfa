package nl.herstart.vacancy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.herstart.value.Hours;

/**
 * How much work there is and when.
 *
 * @param least the fewest hours a week with which one can do it, on average and in quarters of an hour
 * @param most the most hours, not below {@code least}
 * @param shifts the days with their times, in the order of the week, one a day; none when all days are to be agreed upon
 * @param noticeDays of a rota that changes, how many days ahead it is known
 * @param schoolWeeks of work in school weeks only, how many those are a year
 */
public record WorkWeek(
        Hours least,
        Hours most,
        Rota rota,
        List<Shift> shifts,
        Optional<Integer> noticeDays,
        YearForm year,
        Optional<Integer> schoolWeeks,
        HolidaysFree free,
        HolidayRegion holidayRegion) {

    private static final int WEEKS = 52;
    private static final int WEEKS_WITHOUT_LEAVE = 48;

    public WorkWeek {
        shifts = shifts.stream().sorted(Comparator.comparing(Shift::day)).toList();
    }

    /** The days on which there is or may be work. */
    public Set<DayOfWeek> days() {
        var days = new TreeSet<DayOfWeek>();
        shifts.forEach(shift -> days.add(shift.day()));
        return days;
    }

    /** When the earliest shift begins; nothing when no times are named. */
    public Optional<LocalTime> earliest() {
        return shifts.stream().map(Shift::begin).min(Comparator.naturalOrder());
    }

    /** When the latest shift ends; nothing when no times are named. */
    public Optional<LocalTime> latest() {
        return shifts.stream().map(Shift::end).max(Comparator.naturalOrder());
    }

    /**
     * For how many weeks a year there is wage. Who works in school weeks only builds up leave of four times the weekly hours a
     * paid year (BW art. 7:634), which is paid in the holidays: that makes {@code school weeks x 52 / 48}, in whole weeks.
     */
    public int paidWeeks() {
        return paidWeeks(year, schoolWeeks);
    }

    /** The same of these weeks. */
    public static int paidWeeks(YearForm year, Optional<Integer> schoolWeeks) {
        return year == YearForm.SCHOOLWEKEN
                ? Math.min(WEEKS, schoolWeeks.orElse(WEEKS) * WEEKS / WEEKS_WITHOUT_LEAVE)
                : WEEKS;
    }
}
