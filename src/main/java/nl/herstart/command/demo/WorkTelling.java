package nl.herstart.command.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.desk.Viewer;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.EmployerTerms;
import nl.herstart.vacancy.Interest;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Press;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Vacancies;
import nl.herstart.vacancy.VacancyDesk;
import nl.herstart.vacancy.Wish;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Postcode;

/** Fills the board of a demonstration by the same doors as real employers and caseworkers come by. */
final class WorkTelling {

    private final UnsentEmployerLetters letters = new UnsentEmployerLetters();
    private final Vacancies vacancies;
    private final VacancyDesk desk;
    private final Function<Postcode, Optional<Place>> places;
    private final List<Viewer> staff;
    private final SetClock clock;
    private int forms;

    WorkTelling(Board board, Function<Postcode, Optional<Place>> places, List<Viewer> staff, SetClock clock) {
        this.vacancies = new Vacancies(board, letters);
        this.desk = new VacancyDesk(board, letters);
        this.places = places;
        this.staff = staff;
        this.clock = clock;
    }

    /** All of them, as of this moment. */
    void tell(ZonedDateTime now) {
        Work.all().stream()
                .sorted(Comparator.comparing(Work::daysAgo).reversed())
                .forEach(work -> tell(work, now.minusDays(work.daysAgo())));
        var last = Work.all().get(0);
        clock.set(now.minusHours(3).toInstant());
        vacancies.add(
                other(last.reporter()),
                new Interest(Set.of(Wish.GESPREK, Wish.BIJEENKOMST), place(last), "Bellen kan na vier uur."),
                press());
        vacancies.confirm(letters.toConfirm());
    }

    private static Reporter other(Reporter reporter) {
        return new Reporter(
                "Kapsalon Krul (verzonnen)",
                Optional.empty(),
                "",
                "Voorbeeld van Krul",
                EmailAddress.of("krul@example.nl"),
                reporter.phone());
    }

    private void tell(Work work, ZonedDateTime reported) {
        clock.set(reported.toInstant());
        var place = place(work);
        LocalDate ends = reported.toLocalDate().plusDays(EmployerTerms.USUAL_DAYS);
        vacancies.add(work.reporter(), work.at(place), ends, press());
        var confirmed = vacancies.confirm(letters.toConfirm());
        if (work.isApproved()) {
            Instant later = reported.plusHours(5).toInstant();
            clock.set(later);
            var colleague = staff.stream()
                    .filter(viewer -> viewer.worksIn(place.region()))
                    .findFirst()
                    .orElseThrow();
            confirmed.vacancies().forEach(filed -> {
                long seen = desk.look(colleague, filed.id()).orElseThrow().version();
                desk.approve(colleague, filed.id(), seen, "");
            });
        }
    }

    private Place place(Work work) {
        return places.apply(work.where()).orElseThrow();
    }

    private Press press() {
        return new Press(Map.of("formulier", List.of(String.valueOf(forms++))));
    }
}
