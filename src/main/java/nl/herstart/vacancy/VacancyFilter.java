package nl.herstart.vacancy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;

/**
 * Which of the open vacancies; what is empty or absent does not matter.
 *
 * @param region its slug
 * @param gemeente its slug
 * @param hours those somebody wants to work; a vacancy passes when the two overlap
 * @param days those on which somebody can work; a vacancy passes when its days are among them, or are to be agreed upon
 * @param from since when on a day somebody can be there; no shift may begin before it
 * @param until by when on a day somebody must leave; no shift may end after it
 * @param school at least so well; {@link SchoolFit#BIJNA} lets {@link SchoolFit#JA} pass as well
 * @param holidaysFree only when one is free in every school holiday
 */
public record VacancyFilter(
        Optional<String> region,
        Optional<String> gemeente,
        Optional<Range<Hours>> hours,
        Set<DayOfWeek> days,
        Optional<LocalTime> from,
        Optional<LocalTime> until,
        Optional<SchoolFit> school,
        boolean holidaysFree,
        Set<Sector> sectors,
        Set<Kind> kinds,
        boolean learning,
        boolean evc,
        boolean noExperience) {

    /** All of them. */
    public static final VacancyFilter NONE = new VacancyFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Set.of(),
            Set.of(),
            false,
            false,
            false);

    public VacancyFilter {
        days = Set.copyOf(days);
        sectors = Set.copyOf(sectors);
        kinds = Set.copyOf(kinds);
    }
}
