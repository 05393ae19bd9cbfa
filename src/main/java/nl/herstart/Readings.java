package nl.herstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.organisation.OrganisationTags;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.site.agreements.AgreementRoutes;
import nl.herstart.site.calculation.CalculationRoutes;
import nl.herstart.site.employers.EmployerRoutes;
import nl.herstart.site.jobcosts.JobCostRoutes;
import nl.herstart.site.messages.MessageRoutes;
import nl.herstart.site.orientation.OrientationRoutes;
import nl.herstart.site.pages.PageLibrary;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.registration.RegistrationRoutes;
import nl.herstart.site.rules.RulesRoutes;
import nl.herstart.site.search.SearchRoutes;
import nl.herstart.site.vacancies.VacancyRoutes;
import nl.herstart.value.Language;
import nl.herstart.wording.TaggedFigures;

/** What there is to read on the site, over all its rooms: for the links in texts, the sitemap and the search. */
public final class Readings {

    private final OrganisationTags organisation;
    private final TaggedFigures figures;
    private final List<Signposts> rooms;

    /**
     * All of it.
     *
     * @param organisation what texts say of who stands behind the site
     * @param today by which day texts take the figures of the law
     */
    public Readings(Calculator calculator, Regions regions, OrganisationTags organisation, Supplier<LocalDate> today) {
        this.organisation = organisation;
        this.figures = new TaggedFigures(calculator, today);
        this.rooms = List.of(
                CalculationRoutes.signposts(),
                RulesRoutes.signposts(),
                JobCostRoutes.signposts(),
                OrientationRoutes.signposts(),
                RegistrationRoutes.signposts(),
                MessageRoutes.signposts(),
                EmployerRoutes.signposts(),
                VacancyRoutes.signposts(),
                AgreementRoutes.signposts(),
                regions.signposts(),
                SearchRoutes.signposts());
    }

    /** The pages of a folder, with whatever is wrong in them. */
    public PageLibrary library(Folder content) {
        return PageLibrary.inspect(
                content,
                (tag, language) -> organisation.say(tag, language).or(() -> figures.say(tag, language)),
                rooms.stream().flatMap(room -> room.listed().stream()).toList());
    }

    /** Whether what stands at a Dutch address is there in English too. */
    boolean isInEnglish(PageLibrary library, String dutch) {
        return library.isInEnglish(dutch)
                || rooms.stream().anyMatch(room -> room.othersInEnglish().test(dutch));
    }

    /** The title of the page at this address, if there is one among these. */
    static Optional<String> title(String address, Map<Language, List<Signpost>> pages) {
        return pages.getOrDefault(Roots.language(address), List.of()).stream()
                .filter(page -> page.address().equals(address))
                .map(Signpost::title)
                .findFirst();
    }
}
