package nl.herstart.site.rules;

import io.javalin.config.RoutesConfig;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.rules.Evidence.Example;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.FigureTexts;

/** The page at {@code /rekenhulp/hoe-weten-we-dat-het-klopt}: what the outcome is held against, counted from the files. */
final class EvidencePage implements Routes {

    /** The laws that hold for every household; each is a test of this name. */
    static final List<String> LAWS = List.of(
            "de_delen_van_een_uitkomst_zijn_samen_het_totaal",
            "netto_is_bruto_min_premie_belasting_en_bijdrage",
            "de_gebruikte_kortingen_verklaren_de_belasting",
            "niets_is_negatief_dat_het_niet_zijn_kan",
            "een_baan_van_nul_uur_verandert_niets",
            "de_volgorde_van_de_kinderen_doet_er_niet_toe",
            "een_hoger_uurloon_geeft_nooit_minder_netto",
            "een_hoger_uurloon_geeft_nooit_meer_toeslag",
            "een_jaar_zonder_verjaardag_is_twaalf_keer_januari",
            "de_maanden_van_het_eerste_jaar_zijn_samen_het_jaar");

    /** How many households the second calculator answered as well; a test counts them. */
    static final int SECOND_OPINIONS = 138;

    /** How many households of each group were worked out by hand; a test holds it against those that are asked. */
    static final Map<String, Integer> BY_HAND = byHand();

    /** What nothing outside our own reading of the law was found for. */
    private static final List<String> UNTRIED = List.of("bereik", "wia", "ww", "alimentatie", "partner", "tweede");

    private static final Texts TEXTS = Texts.about(Language.DUTCH, "rules/bewijs");
    private static final String PATH = "/rekenhulp/hoe-weten-we-dat-het-klopt";

    /** How many examples check one part of the law in each year, and how much they may differ. */
    record Row(String scheme, List<Integer> counts, String difference) {}

    /** A publication that examples were taken from. */
    record Origin(String title, String address, int examples) {}

    /** So many examples are about something, or are not computed for a reason. */
    record Gap(String reason, int examples) {}

    private final Calculator calculator;
    private final StoredPages pages;
    private final Evidence evidence;
    private final FigureTexts figures = new FigureTexts(Language.DUTCH);

    EvidencePage(Calculator calculator, StoredPages pages) {
        this(calculator, pages, Evidence.packaged());
    }

    EvidencePage(Calculator calculator, StoredPages pages, Evidence evidence) {
        this.calculator = calculator;
        this.pages = pages;
        this.evidence = evidence;
    }

    static Signpost signpost() {
        return Signpost.to(PATH, TEXTS.say("titel"), TEXTS.say("kort")).meantSeldom();
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(PATH, ctx -> pages.give(ctx, PATH, "rules/evidence", this::model));
    }

    Map<String, Object> model() {
        var years = calculator.years().stream().sorted().toList();
        var model = new LinkedHashMap<String, Object>();
        model.put("title", TEXTS.say("titel"));
        model.put("summary", TEXTS.say("kort"));
        model.put("years", years);
        model.put("total", evidence.examples().size());
        model.put("rows", rows(years));
        model.put("origins", origins());
        model.put("gaps", gaps());
        model.put(
                "byHand",
                TEXTS.say(
                        "hand",
                        BY_HAND.values().stream().mapToInt(count -> count).sum()));
        model.put(
                "groups",
                BY_HAND.entrySet().stream()
                        .map(group -> new Gap(TEXTS.say("hand." + group.getKey()), group.getValue()))
                        .toList());
        model.put(
                "untried",
                UNTRIED.stream().map(what -> TEXTS.say("gat." + what)).toList());
        model.put("secondOpinion", TEXTS.say("tweede", SECOND_OPINIONS));
        model.put("laws", LAWS.stream().map(law -> TEXTS.say("wet." + law)).toList());
        model.put(
                "versions",
                years.stream().map(year -> calculator.rulesVersion(year)).toList());
        model.put("checked", lastChecked(years));
        return model;
    }

    private static Map<String, Integer> byHand() {
        var groups = new LinkedHashMap<String, Integer>();
        groups.put("werk", 6);
        groups.put("samenwonen", 8);
        groups.put("partner", 3);
        groups.put("jaar", 8);
        groups.put("baan", 5);
        groups.put("uitkering", 7);
        groups.put("alimentatie", 1);
        groups.put("loonstrook", 3);
        groups.put("2027", 5);
        return Collections.unmodifiableMap(groups);
    }

    private List<Row> rows(List<Year> years) {
        var byScheme = new TreeMap<String, List<Example>>();
        for (var example : evidence.examples()) {
            for (var scheme : example.schemes()) {
                byScheme.computeIfAbsent(figures.sheet(scheme), name -> new ArrayList<>())
                        .add(example);
            }
        }
        return byScheme.entrySet().stream()
                .map(each -> new Row(each.getKey(), counts(each.getValue(), years), difference(each.getValue())))
                .toList();
    }

    private static List<Integer> counts(List<Example> examples, List<Year> years) {
        return years.stream()
                .map(year -> (int) examples.stream()
                        .filter(example -> example.year().equals(year))
                        .count())
                .toList();
    }

    private String difference(List<Example> examples) {
        var most = examples.stream()
                .map(Example::tolerance)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return most.signum() == 0
                ? TEXTS.say("verschil.cent")
                : TEXTS.say("verschil.euro", Language.DUTCH.amount(Euro.of(most)));
    }

    private List<Origin> origins() {
        var counts = new LinkedHashMap<List<String>, Integer>();
        evidence.examples().forEach(each -> counts.merge(List.of(each.title(), each.address()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(each -> new Origin(each.getKey().get(0), each.getKey().get(1), each.getValue()))
                .sorted(Comparator.comparing(Origin::title))
                .toList();
    }

    private List<Gap> gaps() {
        return evidence.notCovered().entrySet().stream()
                .map(each -> new Gap(each.getKey(), each.getValue()))
                .toList();
    }

    private LocalDate lastChecked(List<Year> years) {
        return Collections.max(years.stream().map(calculator::checked).toList());
    }
}
