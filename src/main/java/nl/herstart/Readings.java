package nl.herstart;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.page.Signposts;
import nl.herstart.site.calculation.CalculationRoutes;
import nl.herstart.site.orientation.OrientationRoutes;
import nl.herstart.site.pages.PageLibrary;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.registration.RegistrationRoutes;
import nl.herstart.site.rules.RulesRoutes;
import nl.herstart.site.search.SearchRoutes;
import nl.herstart.value.Language;

/** What there is to read on the site, over all its rooms: for the links in texts, the sitemap and the search. */
public final class Readings {

    private final Calculator calculator;
    private final List<Signposts> rooms;

    public Readings(Calculator calculator, Regions regions) {
        this.calculator = calculator;
        this.rooms = List.of(
                CalculationRoutes.signposts(),
                RulesRoutes.signposts(),
                OrientationRoutes.signposts(),
                RegistrationRoutes.signposts(),
                regions.signposts(),
                SearchRoutes.signposts());
    }

    /** The pages of a folder, with whatever is wrong in them. */
    public PageLibrary library(Folder content) {
        return PageLibrary.inspect(
                content,
                this::figure,
                rooms.stream().flatMap(room -> room.listed().stream()).toList());
    }

    /** Whether what stands at a Dutch address is there in English too. */
    boolean isInEnglish(PageLibrary library, String dutch) {
        return library.isInEnglish(dutch)
                || rooms.stream().anyMatch(room -> room.othersInEnglish().test(dutch));
    }

    /** A figure of the newest year we can compute. */
    private Optional<String> figure(String name, Language language) {
        return calculator.figure(Collections.max(calculator.years()), name).map(figure -> figure.text(language));
    }
}
