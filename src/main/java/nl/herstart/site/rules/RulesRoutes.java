package nl.herstart.site.rules;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.site.rules.data.OpenData;
import nl.herstart.value.Language;
import nl.herstart.wording.RegelingTexts;

/**
 * What explains the calculator: its rules in every language of the site; in Dutch only how we know that it is right, the open
 * data, and the page for who builds on it.
 */
public final class RulesRoutes implements Routes {

    private static final Set<String> IN_ENGLISH = ExplanationPages.addresses().collect(Collectors.toUnmodifiableSet());

    private final List<Routes> parts = new ArrayList<>();

    /** The pages about the rules of this calculator. */
    public RulesRoutes(Calculator calculator, Views views) {
        var stored = views.stored();
        parts.add(new EvidencePage(calculator, stored));
        parts.add(new OpenData(calculator, stored));
        for (var language : Language.values()) {
            parts.add(new ExplanationPages(calculator, new RegelingTexts(language), stored));
        }
    }

    /** Whether the page with this Dutch address is there in English too. */
    public static boolean isInEnglish(String dutchAddress) {
        return IN_ENGLISH.contains(dutchAddress);
    }

    /** What the pages under {@code /rekenhulp/uitleg} explain, in every language. */
    public static List<Explanation> explanations() {
        return Stream.of(Language.values()).flatMap(ExplanationPages::all).toList();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        parts.forEach(part -> part.addTo(routes));
    }
}
