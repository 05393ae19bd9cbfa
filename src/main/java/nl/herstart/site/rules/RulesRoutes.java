package nl.herstart.site.rules;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.site.rules.data.OpenData;
import nl.herstart.value.Language;
import nl.herstart.wording.RegelingTexts;

/**
 * What explains the calculator: its rules and what changes in 2027 in every language of the site; in Dutch only how we know that it is right, the open
 * data, and the page for who builds on it.
 */
public final class RulesRoutes implements Routes {

    private final List<Routes> parts = new ArrayList<>();

    /** The pages about the rules of this calculator. */
    public RulesRoutes(Calculator calculator, Views views) {
        var stored = views.stored();
        parts.add(new EvidencePage(calculator, stored));
        parts.add(new OpenData(calculator, stored));
        for (var language : Language.values()) {
            parts.add(new Year2027Page(calculator, language, stored));
            parts.add(new ExplanationPages(calculator, new RegelingTexts(language), stored));
        }
    }

    /** Every page of this room that lists name. */
    public static Signposts signposts() {
        var explanations = Stream.of(Language.values())
                .flatMap(language -> Stream.concat(
                        Stream.of(Year2027Page.signpost(language)), ExplanationPages.signposts(language)));
        return Signposts.of(Stream.concat(Stream.of(EvidencePage.signpost(), OpenData.signpost()), explanations)
                .toList());
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}
