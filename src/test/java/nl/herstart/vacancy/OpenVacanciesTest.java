package nl.herstart.vacancy;

import static nl.herstart.vacancy.TestBoard.selling;
import static nl.herstart.vacancy.TestBoard.vacancy;
import static nl.herstart.vacancy.TestBoard.week;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenVacanciesTest {

    @TempDir
    Path folder;

    private TestBoard site;

    @BeforeEach
    void start() {
        site = new TestBoard(folder.resolve("database"));
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void nothing_shows_before_a_caseworker_approved_it() {
        site.reported(TestBoard.bakery(), selling());
        assertThat(titles(VacancyFilter.NONE)).isEmpty();
        var confirmed = site.confirm(site.letters.latest("confirm")).vacancies();
        assertThat(titles(VacancyFilter.NONE)).isEmpty();
        assertThat(site.open.find(confirmed.get(0).id())).isEmpty();

        var id = confirmed.get(0).id();
        assertThat(site.desk.approve(TestBoard.SAM, id, site.filed(id).version(), ""))
                .isInstanceOf(Reply.Done.class);
        assertThat(site.open.find(id)).map(OpenVacancy::vacancy).contains(selling());
        assertThat(site.open.find(id).orElseThrow().organisation()).isEqualTo("Bakkerij De Korenaar");
        assertThat(titles(VacancyFilter.NONE)).containsExactly("Brood verkopen");
    }

    @Test
    void is_gone_the_day_after_its_last_and_says_no_more_than_what_is_like_it() {
        var id = site.opened(selling());
        var last = LocalDate.of(2026, 12, 1).plusDays(42);
        assertThat(site.open.find(id)).map(OpenVacancy::ends).contains(last);
        assertThat(site.open.ended(id)).isEmpty();

        site.at(last + "T23:59");
        assertThat(site.open.find(id)).isPresent();
        site.at(last.plusDays(1) + "T00:00");
        assertThat(site.open.find(id)).isEmpty();
        assertThat(titles(VacancyFilter.NONE)).isEmpty();
        assertThat(site.open.ended(id)).contains(new EndedVacancy(Kind.BAAN, Sector.WINKEL, "enschede", "twente"));
        assertThat(site.database.<Optional<Reporter>, RuntimeException>read(look -> site.open.answersGoTo(look, id)))
                .isEmpty();
    }

    @Test
    void filters_by_what_somebody_can_do() {
        site.opened(vacancy("Onder schooltijd", week("9:00", "14:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY)));
        site.at("2026-12-01T11:00");
        site.opened(vacancy("Bijna", week("8:00", "14:00", DayOfWeek.WEDNESDAY)));
        site.at("2026-12-01T12:00");
        site.opened(vacancy("Avond", week("17:00", "21:00", DayOfWeek.MONDAY, DayOfWeek.SATURDAY)));

        assertThat(titles(with(f -> f.school(Optional.of(SchoolFit.JA))))).containsExactly("Onder schooltijd");
        assertThat(titles(with(f -> f.school(Optional.of(SchoolFit.BIJNA)))))
                .containsExactly("Bijna", "Onder schooltijd");
        assertThat(titles(with(f -> f.days(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)))))
                .containsExactly("Bijna", "Onder schooltijd");
        assertThat(titles(with(f -> f.until(Optional.of(LocalTime.of(14, 0))))))
                .containsExactly("Bijna", "Onder schooltijd");
        assertThat(titles(with(f -> f.from(Optional.of(LocalTime.of(8, 30))))))
                .containsExactly("Avond", "Onder schooltijd");
        assertThat(titles(with(f -> f.hours(Optional.of(new Range<>(Hours.of(7), Hours.of(8)))))))
                .containsExactly("Avond");
        assertThat(titles(with(f -> f.region(Optional.of("zeeland"))))).isEmpty();
        assertThat(site.open.list(VacancyFilter.NONE, 1, 1).vacancies())
                .extracting(open -> open.vacancy().title())
                .containsExactly("Bijna");
        assertThat(site.open.list(VacancyFilter.NONE, 1, 1).count()).isEqualTo(3);
    }

    private List<String> titles(VacancyFilter filter) {
        var page = site.open.list(filter, 0, 50);
        assertThat(site.open.count(filter))
                .isEqualTo(page.count())
                .isEqualTo(page.vacancies().size());
        return page.vacancies().stream().map(open -> open.vacancy().title()).toList();
    }

    private static VacancyFilter with(UnaryOperator<Wanted> choice) {
        return choice.apply(new Wanted(VacancyFilter.NONE)).filter();
    }

    /** A filter with one wish. */
    private record Wanted(VacancyFilter filter) {

        private Wanted of(
                Optional<String> region,
                Optional<Range<Hours>> hours,
                Set<DayOfWeek> days,
                Optional<LocalTime> from,
                Optional<LocalTime> until,
                Optional<SchoolFit> school) {
            return new Wanted(new VacancyFilter(
                    region,
                    Optional.empty(),
                    hours,
                    days,
                    from,
                    until,
                    school,
                    false,
                    Set.of(),
                    Set.of(),
                    false,
                    false,
                    false));
        }

        Wanted region(Optional<String> slug) {
            return of(slug, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Wanted hours(Optional<Range<Hours>> hours) {
            return of(Optional.empty(), hours, Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Wanted days(Set<DayOfWeek> days) {
            return of(Optional.empty(), Optional.empty(), days, Optional.empty(), Optional.empty(), Optional.empty());
        }

        Wanted from(Optional<LocalTime> time) {
            return of(Optional.empty(), Optional.empty(), Set.of(), time, Optional.empty(), Optional.empty());
        }

        Wanted until(Optional<LocalTime> time) {
            return of(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), time, Optional.empty());
        }

        Wanted school(Optional<SchoolFit> school) {
            return of(Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), school);
        }
    }
}
