package nl.herstart.site.rules;

import io.javalin.config.RoutesConfig;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.wording.FigureTexts;

/**
 * The page at {@code /rekenhulp/2027} in one language: what changes in that year for who goes back to work, the figures of
 * both years side by side, and what is not known yet. What is proposed and what is law follows from the figures themselves.
 */
final class Year2027Page implements Routes {

    private static final String PATH = "/rekenhulp/2027";
    private static final Year YEAR = Year.of(2027);
    private static final String SUBJECT = "rules/jaar-2027";

    /** As in articles: the figure of 2027 itself, in a sentence. */
    private static final Pattern TAG = Pattern.compile("\\{\\{ *(\\S+) *\\}\\}");

    /** What changes, in the order in which it is told, and the figures that show it. */
    private enum Change {
        BELASTING("inkomstenbelasting.schijf1Tarief inkomstenbelasting.schijf2Tarief algemeneheffingskorting.maximum"
                + " arbeidskorting.maximum combinatiekorting.maximum"),
        KINDGEBONDENBUDGET("kindgebondenbudget.perKind kindgebondenbudget.alleenstaandeOuderKop awir.drempelinkomen"
                + " kindgebondenbudget.afbouwpercentage kindgebondenbudget.tweedeAfbouwVanaf"
                + " kindgebondenbudget.tweedeAfbouwpercentage kindgebondenbudget.vermogensgrensAlleenstaande"
                + " kindgebondenbudget.vermogensgrensToeslagpartners"),
        KINDEROPVANGTOESLAG("kinderopvangtoeslag.maximumUurprijsDagopvang kinderopvangtoeslag.maximumUurprijsBso"
                + " kinderopvangtoeslag.maximumUurprijsGastouder"),
        ZORGTOESLAG("zorgtoeslag.standaardpremie zorgtoeslag.normpercentageAlleenstaande"
                + " zorgtoeslag.normpercentageToeslagpartners zorgtoeslag.afbouwpercentage"),
        HUURTOESLAG("huurtoeslag.verlagingEigenBijdrage huurtoeslag.maximaleRekenhuur"),
        BIJSTAND("bijstand.vrijlating bijstand.maandenVrijlating bijstand.leeftijdVrijlating"),
        LOON("loon.minimumuurloonJuli loon.onbelasteReiskostenPerKm"),
        BEDRIJF("ondernemer.zelfstandigenaftrek ondernemer.startersaftrek");

        private final String figures;

        Change(String figures) {
            this.figures = figures;
        }
    }

    /** A change in words and in figures. */
    record Section(String title, List<String> sentences, List<Row> rows) {}

    /**
     * One figure in both years.
     *
     * @param before written out; empty when the law of that year has none
     * @param now the same in 2027
     * @param standing whether it is law, proposed or not known yet
     */
    record Row(String name, String unit, String before, String now, String standing) {}

    private final Calculator calculator;
    private final StoredPages pages;
    private final Language language;
    private final Texts texts;
    private final Texts groups;
    private final FigureTexts figures;

    Year2027Page(Calculator calculator, Language language, StoredPages pages) {
        this.calculator = calculator;
        this.pages = pages;
        this.language = language;
        this.texts = Texts.about(language, SUBJECT);
        this.groups = Texts.about(language, "wording/overgenomen");
        this.figures = new FigureTexts(language);
    }

    static Signpost signpost(Language language) {
        var texts = Texts.about(language, SUBJECT);
        return Signpost.to(Roots.address(language, PATH), texts.say("titel"), texts.say("kort"));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var path = Roots.address(language, PATH);
        routes.get(path, ctx -> pages.give(ctx, path, "rules/year-2027", this::model));
    }

    private Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("title", texts.say("titel"));
        model.put("summary", texts.say("kort"));
        model.put("checked", calculator.checked(YEAR));
        model.put("provisional", calculator.isProvisional(YEAR));
        model.put("sections", Stream.of(Change.values()).map(this::section).toList());
        model.put("unknown", unknown());
        return model;
    }

    private Section section(Change change) {
        var key = change.name().toLowerCase(Locale.ROOT);
        var sentences = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> texts.find(key + "." + number))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .map(this::withFigures)
                .toList();
        return new Section(
                texts.say(key),
                sentences,
                Stream.of(change.figures.split(" "))
                        .flatMap(name -> row(name).stream())
                        .toList());
    }

    private String withFigures(String sentence) {
        return TAG.matcher(sentence)
                .replaceAll(tag -> Matcher.quoteReplacement(calculator
                        .figure(YEAR, tag.group(1))
                        .map(figures::written)
                        .orElseThrow(() -> new IllegalStateException("No figure " + tag.group()))));
    }

    private Optional<Row> row(String name) {
        var before = calculator.figure(YEAR.minusYears(1), name);
        var now = calculator.figure(YEAR, name);
        return now.or(() -> before)
                .map(any -> new Row(
                        figures.name(any),
                        figures.unit(any),
                        before.map(figures::written).orElse(""),
                        now.map(figures::written).orElse(""),
                        now.map(this::standing).orElseGet(() -> texts.say("vervalt"))));
    }

    private String standing(Figure figure) {
        if (figure.carriedOver().isPresent()) {
            return texts.say("onbekend", figure.carriedOver().get().from());
        }
        return texts.say(figure.isProvisional() ? "voorstel" : "wet");
    }

    private List<String> unknown() {
        return calculator.figures(YEAR).stream()
                .flatMap(figure -> figure.carriedOver().stream())
                .distinct()
                .map(carried -> groups.say(carried.group(), carried.from()))
                .toList();
    }
}
