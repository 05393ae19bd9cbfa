package nl.herstart.site.rules.data;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.StoredAnswer;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.wording.FigureTexts;

/** The open data at {@code /data}, made once at the start, and the page for makers at {@code /rekenhulp/api}. */
public final class OpenData implements Routes {

    private static final Texts TEXTS = Texts.about(Language.DUTCH, "rules/data");
    static final String PAGE = "/data";

    /** Where all of it is described for machines. */
    static final String CATALOGUE = PAGE + "/catalogus.jsonld";

    private static final String API = "/rekenhulp/api";

    /** Where the percentages of the kinderopvangtoeslag stand, which are too many for a figure each. */
    private static final String TABLE = "https://wetten.overheid.nl/BWBR0017321";

    private static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/deed.nl";

    private final Calculator calculator;
    private final StoredPages pages;
    private final StoredAnswer catalogue;
    private final Map<String, StoredAnswer> files = new LinkedHashMap<>();

    public OpenData(Calculator calculator, StoredPages pages) {
        this.calculator = calculator;
        this.pages = pages;
        var texts = new FigureTexts(Language.DUTCH);
        catalogue = StoredAnswer.of(
                "application/ld+json",
                CacheClass.CONTENT,
                new Catalogue(TEXTS).json(calculator.years().stream().sorted().toList()));
        calculator.years().stream().sorted().forEach(year -> {
            var file = new FigureFile(calculator, year, texts);
            files.put(year + ".json", StoredAnswer.of("application/json", CacheClass.CONTENT, file.json()));
            files.put(year + ".csv", StoredAnswer.of("text/csv; charset=utf-8", CacheClass.CONTENT, file.csv()));
        });
    }

    /** The page with the files. */
    public static Signpost signpost() {
        return Signpost.to(PAGE, TEXTS, "data").meantSeldom();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PAGE, ctx -> pages.give(ctx, PAGE, "rules/data", this::model));
        routes.get(PAGE + "/regels/{bestand}", this::give);
        routes.get(CATALOGUE, catalogue::write);
        routes.get(API, ctx -> pages.give(ctx, API, "rules/api", this::model));
    }

    private void give(Context ctx) {
        var file = files.get(ctx.pathParam("bestand"));
        if (file == null) {
            throw new NotFoundResponse();
        }
        file.write(ctx);
    }

    private Map<String, Object> model() {
        var years = calculator.years().stream().sorted().toList();
        var newest = years.stream()
                .filter(year -> !calculator.isProvisional(year))
                .reduce((earlier, later) -> later)
                .orElse(years.get(0));
        return Map.of(
                "title",
                signpost().title(),
                "years",
                years,
                "provisional",
                years.stream().filter(calculator::isProvisional).toList(),
                "newest",
                newest,
                "version",
                calculator.rulesVersion(newest),
                "figures",
                calculator.figures(newest).size(),
                "table",
                TABLE,
                "licence",
                LICENCE);
    }
}
