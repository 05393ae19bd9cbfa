package nl.herstart.vacancy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** Whether work lies within the hours of school, by its days and times and not by what anybody says of it. */
public enum SchoolFit {
    /** Fixed times, each day from Monday to Friday between 8.30 and 14.45. */
    JA,
    /** So but for one day, which is at most an hour out. */
    BIJNA,
    NEE,
    /** The times are not fixed. */
    ONBEKEND;

    /** When a child can be at school. */
    public static final LocalTime BEGIN = LocalTime.of(8, 30);

    /** When a child can be fetched. */
    public static final LocalTime END = LocalTime.of(14, 45);

    private static final Duration ALMOST = Duration.ofHours(1);

    /** Of this week. */
    public static SchoolFit of(WorkWeek week) {
        if (week.rota() != Rota.VAST || week.shifts().isEmpty()) {
            return ONBEKEND;
        }
        var out = week.shifts().stream().filter(shift -> !out(shift).isZero()).toList();
        if (out.isEmpty()) {
            return JA;
        }
        return out.size() == 1 && out(out.get(0)).compareTo(ALMOST) <= 0 ? BIJNA : NEE;
    }

    /** How much of a shift lies outside the hours of school; in a weekend more than any shift is long. */
    public static Duration out(Shift shift) {
        if (shift.day().compareTo(DayOfWeek.FRIDAY) > 0) {
            return Duration.ofDays(1);
        }
        return before(shift.begin(), BEGIN).plus(before(END, shift.end()));
    }

    private static Duration before(LocalTime first, LocalTime second) {
        return first.isBefore(second) ? Duration.between(first, second) : Duration.ZERO;
    }
}
