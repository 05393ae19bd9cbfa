package nl.herstart.command.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Postcode;

/**
 * Work that nobody offers, of an employer who does not exist and says so in its name.
 *
 * @param employer its name
 * @param mailbox the beginning of its address
 * @param postcode where the work is
 * @param days as two letters each, such as {@code ma di}
 * @param times from and until, such as {@code 09:00-13:00}
 * @param daysAgo how long ago it was reported
 * @param isApproved whether a caseworker looked at it
 */
record Work(
        String employer,
        String mailbox,
        String postcode,
        HolidayRegion holidays,
        Kind kind,
        Sector sector,
        String title,
        String tasks,
        String counts,
        String days,
        String times,
        String wage,
        Extra extra,
        int daysAgo,
        boolean isApproved) {

    /** What makes the one other than the next. */
    enum Extra {
        NOTHING,
        SCHOOL_WEEKS,
        LEARNING,
        NO_EXPERIENCE
    }

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    Reporter reporter() {
        return new Reporter(
                employer + " (verzonnen)",
                Optional.empty(),
                "",
                "Voorbeeld van " + employer,
                EmailAddress.of(mailbox + "@example.nl"),
                Optional.empty());
    }

    Postcode where() {
        return new Postcode(postcode);
    }

    Vacancy at(Place place) {
        var between = times.split("-", -1);
        var shifts = Arrays.stream(days.split(" ", -1))
                .map(day -> new Shift(
                        DayOfWeek.of(DAYS.indexOf(day) + 1), LocalTime.parse(between[0]), LocalTime.parse(between[1])))
                .toList();
        long minutes =
                shifts.stream().mapToLong(shift -> shift.length().toMinutes()).sum();
        var hours = new Hours(minutes, 60);
        boolean isSchoolWeeks = extra == Extra.SCHOOL_WEEKS;
        return new Vacancy(
                kind,
                title,
                sector,
                tasks,
                List.of(counts.split("; ", -1)),
                new WorkWeek(
                        hours,
                        hours,
                        Rota.VAST,
                        shifts,
                        Optional.empty(),
                        isSchoolWeeks ? YearForm.SCHOOLWEKEN : YearForm.HEEL_JAAR,
                        isSchoolWeeks ? Optional.of(40) : Optional.empty(),
                        isSchoolWeeks ? HolidaysFree.ALLE : HolidaysFree.GEEN,
                        holidays),
                place,
                new Wage(Euro.of(wage), Euro.of(wage), ""),
                new Contract(Contract.Form.VAST, Optional.empty(), ""),
                new More(
                        Optional.empty(),
                        extra == Extra.NO_EXPERIENCE,
                        extra == Extra.LEARNING ? "Een collega leert het je, vier uur per week, betaald." : "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        "",
                        ""));
    }
}
