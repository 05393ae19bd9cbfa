package nl.herstart;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.files.Folder;
import nl.herstart.site.calculation.CalculationRoutes;
import nl.herstart.site.pages.PageLibrary;
import nl.herstart.site.pages.PageLink;
import nl.herstart.site.pages.PageText;
import nl.herstart.site.regions.Regions;
import nl.herstart.site.registration.RegistrationRoutes;
import nl.herstart.site.rules.Explanation;
import nl.herstart.site.rules.RulesRoutes;
import nl.herstart.site.search.Findable;
import nl.herstart.site.search.SearchRoutes;
import nl.herstart.value.Language;

/** What there is to read on the site, over all its rooms: for the links in texts, the sitemap and the search. */
public final class Readings {

    /** Addresses of rooms other than the pages and the regions, to which texts may link. */
    private static final List<PageLink> ELSEWHERE = List.of(
            new PageLink("/rekenhulp", "Reken uit wat je overhoudt", "Je loon, belasting en toeslagen bij elkaar."),
            new PageLink("/rekenhulp/vacature", "Een link voor je vacature", "Met de uren en het loon al ingevuld."),
            new PageLink(
                    "/rekenhulp/uitleg", "Zo rekenen we", "Elke regel in gewone woorden, met de cijfers en hun bron."),
            new PageLink(
                    "/rekenhulp/hoe-weten-we-dat-het-klopt",
                    "Hoe weten we dat het klopt?",
                    "Welke voorbeelden we narekenen, en wat we niet kunnen."),
            new PageLink("/data", "Open data", "Alle cijfers van de rekenhulp in een bestand."),
            new PageLink("/wegwijzer", "Waar sta je nu?", "Zes vragen, en een paar stappen die bij je passen."),
            new PageLink(
                    "/wegwijzer/nu-nog-niet",
                    "Nu nog niet",
                    "Goed om te weten zolang je thuis bent, met een herinnering."),
            new PageLink("/aanmelden", "Meld je aan", "Nog niemand leest de aanmeldingen. Zie wie je nu helpt."),
            new PageLink(
                    "/en/rekenhulp",
                    "Work out what you end up with",
                    "Your wage, tax and benefits (toeslagen) together."),
            new PageLink(
                    "/en/rekenhulp/uitleg",
                    "How we calculate",
                    "Every rule in plain words, with the figures and their source."),
            new PageLink("/en/aanmelden", "Register", "Nobody reads the registrations yet. See who helps you now."));

    private static final String FOR_EMPLOYERS = "/werkgevers";

    private static final float SELDOM_MEANT = 0.5f;

    private final Calculator calculator;
    private final List<PageLink> elsewhere;
    private final Map<String, List<String>> namesOfRegions;
    private final Map<String, String> explained;

    public Readings(Calculator calculator, Regions regions) {
        this.calculator = calculator;
        var ofRegions = regions.links().stream().map(link -> new PageLink(link.href(), link.title(), link.summary()));
        this.namesOfRegions = regions.names();
        var explanations = RulesRoutes.explanations();
        var explaining = explanations.stream().map(each -> new PageLink(each.address(), each.title(), each.summary()));
        this.elsewhere = Stream.of(ELSEWHERE.stream(), explaining, ofRegions)
                .flatMap(links -> links)
                .toList();
        this.explained = explanations.stream().collect(Collectors.toMap(Explanation::address, Explanation::text));
    }

    /** The pages of a folder, with whatever is wrong in them. */
    public PageLibrary library(Folder content) {
        return PageLibrary.inspect(content, this::figure, elsewhere);
    }

    /** What can be found in each language. */
    Map<Language, List<Findable>> findable(PageLibrary library) {
        return Stream.of(Language.values())
                .collect(Collectors.toMap(language -> language, language -> findable(library, language)));
    }

    private List<Findable> findable(PageLibrary library, Language language) {
        return library.texts(language).stream()
                .map(page -> new Findable(
                        page.link().href(),
                        page.link().title(),
                        page.link().summary(),
                        page.theme(),
                        weight(page),
                        explained.getOrDefault(page.link().href(), page.text()),
                        namesOfRegions.getOrDefault(page.link().href(), List.of())))
                .toList();
    }

    /** Who searches is mostly looking for work, not for people, and for an answer, not for a list or how we calculate. */
    private float weight(PageText page) {
        var address = page.link().href();
        boolean seldomMeant = page.overview() || address.startsWith(FOR_EMPLOYERS) || explained.containsKey(address);
        return seldomMeant ? SELDOM_MEANT : 1;
    }

    /** Whether what stands at a Dutch address is there in English too. */
    boolean isInEnglish(PageLibrary library, String dutch) {
        return library.isInEnglish(dutch)
                || RegistrationRoutes.isAt(dutch)
                || SearchRoutes.isAt(dutch)
                || CalculationRoutes.isInEnglish(dutch)
                || RulesRoutes.isInEnglish(dutch);
    }

    /** A figure of the newest year we can compute. */
    private Optional<String> figure(String name, Language language) {
        return calculator.figure(Collections.max(calculator.years()), name).map(figure -> figure.text(language));
    }
}
