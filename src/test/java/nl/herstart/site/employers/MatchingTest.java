package nl.herstart.site.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.person.WorkDay;
import nl.herstart.registry.work.Seekers.Seeker;
import nl.herstart.site.employers.Matching.Match;
import nl.herstart.vacancy.TestBoard;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;
import org.junit.jupiter.api.Test;

/** Whom a vacancy may suit; the rules are those that the design of vacancies tells for a caseworker's eyes. */
class MatchingTest {

    private static final Wishes PLANTS =
            wishes(Optional.of(20), SchoolHours.ALLEEN, "brood bakken of verkopen", "klanten helpen");
    private static final Vacancy UNDER_SCHOOL = TestBoard.selling();

    private final Matching matching = new Matching(Texts.about(Language.DUTCH, "desk/employers"));

    @Test
    void says_why_it_fits_and_what_is_not_known() {
        var match = only(matching.of(UNDER_SCHOOL, List.of(seeker("a", PLANTS))));
        assertThat(match.almost()).isEmpty();
        assertThat(match.reasons())
                .containsExactly(
                        "Zoekt 20 uur, en dat kan hier.",
                        "Wil onder schooltijd werken, en dat is dit werk.",
                        "Noemt dit soort werk zelf: brood, verkopen.",
                        "Kan wat hier nodig is: helpen, klanten.");
        assertThat(match.toAsk()).containsExactly("op welke dagen het kan", "hoe ver reizen lukt");
    }

    @Test
    void hides_who_can_only_work_within_school_hours_from_evening_work() {
        var evening = TestBoard.vacancy("Brood bakken", TestBoard.week("17:00", "22:00", days()));
        assertThat(matching.of(evening, List.of(seeker("a", PLANTS)))).isEmpty();
        var any = wishes(Optional.of(20), SchoolHours.LIEFST, "", "");
        assertThat(matching.of(evening, List.of(seeker("a", any)))).hasSize(1);
    }

    @Test
    void keeps_who_almost_fits_with_the_one_thing_to_ask() {
        var week = TestBoard.week("9:00", "15:00", DayOfWeek.TUESDAY);
        var almost = TestBoard.vacancy("Brood", week);
        var match = only(matching.of(almost, List.of(seeker("a", wishes(Optional.of(6), SchoolHours.ALLEEN, "", "")))));
        assertThat(match.almost()).contains("kan alleen onder schooltijd. Erbuiten valt: dinsdag van 9.00 tot 15.00.");
    }

    @Test
    void hides_hours_that_are_far_apart_and_asks_those_that_nobody_told() {
        assertThat(matching.of(UNDER_SCHOOL, List.of(seeker("a", wishes(Optional.of(32), SchoolHours.LIEFST, "", "")))))
                .isEmpty();
        assertThat(only(matching.of(
                                UNDER_SCHOOL,
                                List.of(seeker("a", wishes(Optional.of(24), SchoolHours.LIEFST, "", "")))))
                        .almost())
                .contains("zoekt 24 uur, en het werk is 20 uur.");
        assertThat(only(matching.of(
                                UNDER_SCHOOL,
                                List.of(seeker("a", wishes(Optional.empty(), SchoolHours.LIEFST, "", "")))))
                        .toAsk())
                .contains("hoeveel uur het moet zijn");
    }

    @Test
    void looks_at_the_days_on_which_somebody_can_work() {
        assertThat(only(matching.of(UNDER_SCHOOL, List.of(seeker("a", on(WorkDay.values())))))
                        .reasons())
                .contains("Kan op de dagen van dit werk.");
        assertThat(only(matching.of(
                                UNDER_SCHOOL,
                                List.of(seeker("a", on(WorkDay.MAANDAG, WorkDay.DINSDAG, WorkDay.DONDERDAG)))))
                        .almost())
                .contains("kan niet op vrijdag.");
        assertThat(matching.of(UNDER_SCHOOL, List.of(seeker("a", on(WorkDay.MAANDAG, WorkDay.DINSDAG)))))
                .isEmpty();
    }

    private static Wishes on(WorkDay... days) {
        return new Wishes(Optional.of(20), SchoolHours.LIEFST, Set.of(days), Set.of(), "", "", Set.of(), "");
    }

    @Test
    void puts_most_reasons_first_and_then_who_is_registered_longest() {
        var few = wishes(Optional.of(20), SchoolHours.MAAKT_NIET_UIT, "", "");
        var matches =
                matching.of(UNDER_SCHOOL, List.of(seeker("b", few, 2), seeker("a", few, 1), seeker("c", PLANTS, 3)));
        assertThat(matches)
                .extracting(match -> match.seeker().person().text().substring(0, 1))
                .containsExactly("c", "a", "b");
    }

    /** What may tell age, sex, children, origin, benefit or how long somebody was out of work changes nothing. */
    @Test
    void never_uses_who_somebody_is() {
        var one = seeker("a", PLANTS);
        var registration = one.registration();
        var others = List.of(
                with(registration, "Mohammed Oud", registration.postcode(), Spoken.AR, "", Set.of()),
                with(registration, registration.name(), new Postcode("7559 ZZ"), Spoken.NL, "", Set.of()),
                with(
                        registration,
                        registration.name(),
                        registration.postcode(),
                        Spoken.NL,
                        "Ik ben 61, heb vier kinderen en krijg bijstand, al elf jaar.",
                        Set.of()),
                with(
                        registration,
                        registration.name(),
                        registration.postcode(),
                        Spoken.NL,
                        "",
                        Set.of(DayPart.MAANDAG_OCHTEND)));
        var expected = only(matching.of(UNDER_SCHOOL, List.of(one)));
        assertThat(others).allSatisfy(other -> {
            var match =
                    only(matching.of(UNDER_SCHOOL, List.of(new Seeker(one.person(), 1, other, one.registeredAt()))));
            assertThat(match.reasons()).isEqualTo(expected.reasons());
            assertThat(match.toAsk()).isEqualTo(expected.toAsk());
            assertThat(match.almost()).isEqualTo(expected.almost());
        });
    }

    private static DayOfWeek[] days() {
        return new DayOfWeek[] {DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY};
    }

    private static Match only(List<Match> matches) {
        assertThat(matches).hasSize(1);
        return matches.get(0);
    }

    private static Wishes wishes(Optional<Integer> hours, SchoolHours school, String work, String skills) {
        return new Wishes(hours, school, Set.of(), Set.of(), work, skills, Set.of(Help.SCHOLING), "");
    }

    private static Seeker seeker(String letter, Wishes wishes) {
        return seeker(letter, wishes, 1);
    }

    private static Seeker seeker(String letter, Wishes wishes, long day) {
        return new Seeker(
                new PersonId(letter.repeat(32)),
                1,
                new Registration(
                        "Mirjam",
                        Optional.of(EmailAddress.of("mirjam@example.nl")),
                        Optional.of(new PhoneNumber("+31612345678")),
                        Reach.BELLEN_OF_MAILEN,
                        new Postcode("7511 AB"),
                        Language.DUTCH,
                        Spoken.NL,
                        wishes),
                Instant.ofEpochSecond(day * 86_400));
    }

    private static Registration with(
            Registration from, String name, Postcode postcode, Spoken speaks, String explanation, Set<DayPart> times) {
        var wishes = from.wishes();
        return new Registration(
                name,
                Optional.of(EmailAddress.of("other@example.nl")),
                Optional.empty(),
                Reach.MAILEN,
                postcode,
                Language.ENGLISH,
                speaks,
                new Wishes(
                        wishes.hoursPerWeek(),
                        wishes.schoolHours(),
                        wishes.days(),
                        times,
                        wishes.kindOfWork(),
                        wishes.skills(),
                        wishes.help(),
                        explanation));
    }
}
