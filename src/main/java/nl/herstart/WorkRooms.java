package nl.herstart;

import java.net.URI;
import java.time.Clock;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.Views;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.site.employers.EmployerRoutes;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.registration.Controller;
import nl.herstart.site.vacancies.VacancyRoutes;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.holidays.SchoolHolidays;

/** The two rooms about vacancies, on one board: where employers report work, and where people find it. */
record WorkRooms(EmployerRoutes employers, VacancyRoutes vacancies) {

    /**
     * Both of them.
     *
     * @param controller who stands behind the site, and whether anybody does
     */
    static WorkRooms of(
            Board board,
            Regions regions,
            RegionMap desks,
            EmployerCosts costs,
            SchoolHolidays holidays,
            Controller controller,
            Views views,
            FormGuard guard,
            URI baseUrl,
            Clock clock) {
        var employers = EmployerRoutes.using(
                board,
                desks,
                regions,
                costs,
                controller.name(),
                controller.takesRegistrations(),
                views,
                guard,
                baseUrl,
                clock);
        var vacancies = VacancyRoutes.using(
                board,
                new RegionPlaces(regions, desks),
                holidays,
                views,
                guard,
                controller.name(),
                controller.takesRegistrations(),
                baseUrl,
                clock);
        return new WorkRooms(employers, vacancies);
    }
}
