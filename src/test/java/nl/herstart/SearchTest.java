package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching in the real content, with what people really type. */
class SearchTest extends OnWholeSite {

    /** Which page comes first. */
    @ParameterizedTest
    @CsvSource({
        "toeslag oppas, /kinderopvang/opa-oma-of-oppas",
        "kinderopvangtoelage, /kinderopvang/kinderopvangtoeslag",
        "kinderopvang toeslag, /kinderopvang/kinderopvangtoeslag",
        "gat in cv, /werk-zoeken/cv-met-een-gat",
        "werken onder schooltijd, /werk-zoeken/werk-onder-schooltijd",
        "UWV zonder uitkering, /werk-zoeken/inschrijven-bij-uwv",
        "mantelzorger, /zorgen-voor-familie/mantelzorg-en-werk",
        "uitrekenen wat ik overhoud, /rekenhulp",
        "meer werken, /rechten/rechten-op-het-werk",
        "ga ik erop vooruit als ik meer ga werken, /rekenhulp",
        "rekenhulp, /rekenhulp",
        "uitrekenen, /rekenhulp",
        "berekenen, /rekenhulp",
        "pgb, /zorgen-voor-familie/betaald-zorgen-met-een-pgb",
        "IOAW, /rekenhulp/niet-berekend",
        "WIA en werken, /rekenhulp/niet-berekend",
        "kostendelersnorm, /rekenhulp/niet-berekend",
        "co-ouderschap, /rekenhulp/niet-berekend",
        "ziektewet, /rechten/ziek-in-een-nieuwe-baan",
        "nulurencontract, /rekenhulp/niet-berekend",
        "studiefinanciering, /rekenhulp/niet-berekend",
        "30% regeling, /rekenhulp/niet-berekend",
        "alimentatie betalen, /geld/gescheiden-en-werk",
        "alleenstaande ouder, /geld/gescheiden-en-werk",
        "baby, /rechten/zwanger-in-een-nieuwe-baan",
        "hypotheek, /rekenhulp/uitleg/eigen-woning",
        "bijstand en werken, /geld/bijstand-en-werk",
        "bijstadn en werken, /geld/bijstand-en-werk",
        "bijstand en werkn, /geld/bijstand-en-werk",
    })
    void puts_the_right_page_first(String typed, String address) {
        assertThat(found(typed)).startsWith(address);
    }

    /** The pages about what people lose most by not knowing it: what they would type first. */
    @ParameterizedTest
    @CsvSource({
        "ziek in proeftijd, /rechten/ziek-in-een-nieuwe-baan",
        "loon bij ziekte, /rechten/ziek-in-een-nieuwe-baan",
        "overgang, /rechten/ziek-in-een-nieuwe-baan",
        "transitievergoeding, /rechten/als-de-baan-stopt",
        "recht op ww, /rechten/als-de-baan-stopt",
        "ontslag, /rechten/als-de-baan-stopt",
        "schulden, /geld/schulden",
        "deurwaarder, /geld/schulden",
        "schuldhulp, /geld/schulden",
        "pensioen scheiding, /geld/pensioen-en-scheiden",
        "pensioen ex, /geld/pensioen-en-scheiden",
        "pensioen verdelen, /geld/pensioen-en-scheiden",
        "buitenlands diploma, /leren/diploma-uit-een-ander-land",
        "diplomawaardering, /leren/diploma-uit-een-ander-land",
        "oekraïne werken, /leren/diploma-uit-een-ander-land",
        "sociaal-medische indicatie, /kinderopvang/opvang-via-de-gemeente",
        "smi, /kinderopvang/opvang-via-de-gemeente",
        "peuteropvang, /kinderopvang/opvang-via-de-gemeente",
        "huiselijk geweld, /zorgen-voor-familie/veilig-en-zelfstandig",
        "veilig thuis, /zorgen-voor-familie/veilig-en-zelfstandig",
        "geen eigen geld, /zorgen-voor-familie/veilig-en-zelfstandig",
        "terug in de zorg, /leren/terug-in-de-zorg",
        "verpleegkundige, /leren/terug-in-de-zorg",
        "big register, /leren/terug-in-de-zorg",
        "terug voor de klas, /leren/terug-voor-de-klas",
        "pabo, /leren/terug-voor-de-klas",
        "bevoegdheid leraar, /leren/terug-voor-de-klas",
        "terug in de kinderopvang, /leren/terug-in-de-kinderopvang",
        "groepshulp, /leren/terug-in-de-kinderopvang",
        "diplomacheck, /leren/terug-in-de-kinderopvang",
        "vervoer, /werk-zoeken/reizen-naar-je-werk",
        "rijbewijs, /werk-zoeken/reizen-naar-je-werk",
        "reizen naar werk, /werk-zoeken/reizen-naar-je-werk",
        "eerste werkdag, /werk-zoeken/eerste-werkdag",
        "wat trek ik aan, /werk-zoeken/eerste-werkdag",
        "mijn eerste werkdag, /werk-zoeken/eerste-werkdag",
        "zwanger, /rechten/zwanger-in-een-nieuwe-baan",
        "zwangerschapsverlof, /rechten/zwanger-in-een-nieuwe-baan",
        "kolven, /rechten/zwanger-in-een-nieuwe-baan",
        "discriminatie, /rechten/discriminatie-melden",
        "leeftijdsdiscriminatie, /rechten/discriminatie-melden",
        "discriminatie melden, /rechten/discriminatie-melden",
        "uitzendbureau, /rechten/uitzendwerk",
        "uitzendkracht, /rechten/uitzendwerk",
        "uitzendwerk, /rechten/uitzendwerk",
        "thuiswerken, /werk-zoeken/thuiswerken",
        "thuiswerkvergoeding, /werk-zoeken/thuiswerken",
        "thuis werken, /werk-zoeken/thuiswerken",
        "vaders, /zorgen-voor-familie/vaders",
        "geboorteverlof, /zorgen-voor-familie/vaders",
        "alleenstaande vader, /zorgen-voor-familie/vaders",
        "betaald zorgen, /zorgen-voor-familie/betaald-zorgen-met-een-pgb",
        "zorgovereenkomst, /zorgen-voor-familie/betaald-zorgen-met-een-pgb",
        "familie pgb, /zorgen-voor-familie/betaald-zorgen-met-een-pgb",
    })
    void finds_the_rights_on_which_most_money_is_lost(String typed, String address) {
        assertThat(found(typed)).startsWith(address);
    }

    /** The name of a region or a gemeente, whole, however it is written. */
    @ParameterizedTest
    @CsvSource({
        "twente, /regio/twente",
        "Regio Zwolle, /regio/regio-zwolle",
        "tynaarlo, /regio/groningen",
        "den haag, /regio/haaglanden",
        "den bosch, /regio/noordoost-brabant",
        "sudwest fryslan, /regio/friesland",
        "Nuenen Gerwen en Nederwetten, /regio/zuidoost-brabant",
        "in jouw regio, /regio",
    })
    void finds_the_region_of_a_name(String typed, String address) {
        assertThat(found(typed)).startsWith(address);
    }

    /** In the names of places there are common words: Gelderland, Best, Houten, Gooise Meren, Middelburg. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "toeslag oppas",
                "geld",
                "de beste baan",
                "meer werken",
                "hulp van de gemeente",
                "leren",
                "huren",
                "voorschot",
                "werk zoeken",
                "kinderopvang"
            })
    void keeps_regions_out_of_what_is_not_about_places(String typed) {
        assertThat(found(typed)).isNotEmpty().noneMatch(address -> address.startsWith("/regio/"));
    }

    @Test
    void knows_one_house_from_many() {
        assertThat(found("huis")).isNotEmpty();
        assertThat(found("huizen")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "*",
                "(",
                "a AND",
                "+ - ! ~",
                "\\",
                "title:x",
                "[1 TO",
                "<script>",
                "\uD83D\uDE00",
                "de het een",
                "' OR 1=1 --",
                "\uE000x\uE001"
            })
    void answers_whatever_is_typed(String typed) {
        var answer = ask(typed, "");

        assertThat(answer.select("h1").text()).isEqualTo("Zoeken");
        assertThat(answer.select("script:not([src])")).isEmpty();
    }

    @Test
    void helps_on_when_nothing_is_found() {
        var page = ask("qqqqqqqq", "");

        assertThat(page.select("h2").text()).isEqualTo("Niets gevonden voor ‘qqqqqqqq’");
        assertThat(page.select("main a").eachAttr("href")).contains("/geld", "/kinderopvang");
    }

    @Test
    void cuts_off_what_nobody_types() {
        assertThat(ask("kinderopvang ".repeat(50), "").select("#zoek").val()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void shows_the_words_that_were_looked_for() {
        assertThat(ask("oppas", "").select("mark").eachText()).isNotEmpty();
    }

    @Test
    void keeps_to_a_theme() {
        var all = found("toeslag");
        var page = ask("toeslag", "Geld");

        assertThat(addresses(page)).isNotEmpty().hasSizeLessThan(all.size()).allMatch(each -> each.startsWith("/geld"));
        assertThat(page.select(".search__themes [aria-current]").text()).startsWith("Geld (");
        assertThat(addresses(ask("toeslag", "Onzin"))).isEqualTo(all);
    }

    @Test
    void suggests_titles() {
        var answer = visitor.get("/zoeken/suggesties?q=kinderop");

        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
        assertThat(answer.body()).startsWith("[\"").contains("inderopvang");
        assertThat(visitor.get("/zoeken/suggesties").body()).isEqualTo("[]");
    }

    @Test
    void offers_a_search_where_a_page_is_missing() {
        assertThat(Jsoup.parse(visitor.get("/bestaat-niet").body()).select("form[role=search]"))
                .isNotEmpty();
    }

    private List<String> found(String typed) {
        return addresses(ask(typed, ""));
    }

    private static List<String> addresses(Document page) {
        return page.select(".search__found h3 a").eachAttr("href");
    }

    private Document ask(String typed, String theme) {
        var query = "q=" + encoded(typed) + (theme.isEmpty() ? "" : "&thema=" + encoded(theme));
        var answer = visitor.get("/zoeken?" + query);
        assertThat(answer.statusCode()).as(typed).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
