package nl.herstart.site.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.herstart.registry.person.DayPart;
import nl.herstart.value.WorkingDays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weekdays are those of the calendar of 2026: 30 November is a Monday, 25 December a Friday. */
class NextAttemptTest {

    @ParameterizedTest(name = "after {0}, called {1}: {2} {3}")
    @CsvSource({
        "2026-11-30T10:00, '', 2026-12-01, MIDDAG",
        "2026-11-30T14:00, '', 2026-12-01, OCHTEND",
        "2026-11-30T18:30, '', 2026-12-01, OCHTEND",
        "2026-11-30T11:59:59, '', 2026-12-01, MIDDAG",
        "2026-11-30T12:00, '', 2026-12-01, OCHTEND",
        "2026-12-04T10:00, '', 2026-12-07, MIDDAG",
        "2026-12-24T10:00, '', 2026-12-28, MIDDAG",
        "2026-11-30T10:00, WOENSDAG_AVOND, 2026-12-02, AVOND",
        "2026-11-30T10:00, DINSDAG_OCHTEND DONDERDAG_MIDDAG, 2026-12-03, MIDDAG",
        "2026-11-30T10:00, DINSDAG_OCHTEND, 2026-12-01, OCHTEND",
    })
    void is_on_the_next_working_day_at_another_part_of_the_day_that_suits_her(
            LocalDateTime now, String times, LocalDate day, DayPart.Part part) {
        var days = new WorkingDays(Set.of());

        assertThat(NextAttempt.after(now.atZone(ZoneId.of("Europe/Amsterdam")), parts(times), days, Optional.empty()))
                .isEqualTo(new NextAttempt(day, part));
    }

    /** She can be called on Tuesday mornings alone; the promise comes first. */
    @ParameterizedTest(name = "after {0}, promised by {1}: {2} {3}")
    @CsvSource({
        "2026-12-01T10:00, 2026-12-08, 2026-12-08, OCHTEND",
        "2026-12-01T10:00, 2026-12-04, 2026-12-02, MIDDAG",
        "2026-12-04T10:00, 2026-12-04, 2026-12-04, MIDDAG",
        "2026-12-04T14:00, 2026-12-04, 2026-12-07, OCHTEND",
        "2026-12-09T14:00, 2026-12-04, 2026-12-10, OCHTEND",
    })
    void is_sooner_than_suits_her_when_the_promise_would_be_broken(
            LocalDateTime now, LocalDate due, LocalDate day, DayPart.Part part) {
        var next = NextAttempt.after(
                now.atZone(ZoneId.of("Europe/Amsterdam")),
                parts("DINSDAG_OCHTEND"),
                new WorkingDays(Set.of()),
                Optional.of(due));

        assertThat(next).isEqualTo(new NextAttempt(day, part));
    }

    private static Set<DayPart> parts(String names) {
        var parts = EnumSet.noneOf(DayPart.class);
        for (var name : names.split(" ", -1)) {
            if (!name.isEmpty()) {
                parts.add(DayPart.valueOf(name));
            }
        }
        return parts;
    }
}
