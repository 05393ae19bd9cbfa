package nl.herstart.vacancy;

import java.time.LocalDate;

/**
 * A vacancy as everybody may see it.
 *
 * @param website of the employer, an https address that a caseworker approved; may be empty
 * @param posted since when it is shown
 * @param ends the last day on which it is
 */
public record OpenVacancy(
        VacancyId id, Vacancy vacancy, String organisation, String website, LocalDate posted, LocalDate ends) {

    /** By its days and times. */
    public SchoolFit school() {
        return SchoolFit.of(vacancy.week());
    }
}
