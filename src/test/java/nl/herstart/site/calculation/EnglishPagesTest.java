package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.questions.Page;
import nl.herstart.site.rules.RulesRoutes;
import nl.herstart.value.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The calculator in English says what it says in Dutch, with the same amounts, and says all of it in English. */
class EnglishPagesTest extends OnRunningSite {

    /** Words that no Dutch sentence goes without for long, and that are no English ones. */
    private static final Pattern DUTCH = Pattern.compile(
            "(?iu)(?<![\\p{L}-])(het|een|je|jij|jouw|jullie|van|voor|wordt|worden|niet|geen|dat|deze|dit|zijn|hebt|heeft|als|ook"
                    + "|nog|naar|bij|uit|om|te|aan|op|tot|en|meer|minder|uur|uren|jaar|maand|loon|kinderen|zo|wat"
                    + "|hoe|welke|wij|ons|onze|kun|kan|gaat|krijg|krijgt|vul|kies|bedrag|samen|alleen|nu|straks"
                    + "|verschil|ja|nee|terug|verder|rekenhulp|uitkomst)(?![\\p{L}-])");

    /** Addresses are the same in both languages, but for where they begin. */
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private static final Pattern AMOUNT = Pattern.compile("−?€[\\s\u00a0]?\\d[\\d.,]*");

    /** What is the same in both languages. */
    private static final Pattern SAME = Pattern.compile(
            "[^\\p{L}]*|Herstart( \\| Herstart)?|Menu|Privacy|Plan \\d|partner|km|werk\\.nl|UWV|SVB|Belastingdienst"
                    + "|Mijn toeslagen|Landelijk Register Kinderopvang|art\\. .*|kinderbijslag");

    private static final List<String> SPOKEN_ATTRIBUTES = List.of(
            "aria-label",
            "title",
            "alt",
            "placeholder",
            "data-label",
            "data-copied",
            "data-selected",
            "data-failed",
            "data-item",
            "data-now",
            "data-next",
            "data-difference",
            "data-caption",
            "data-assumptions",
            "data-onward",
            "data-error");

    static Stream<String> households() {
        return Stream.concat(FormHouseholds.ALL.keySet().stream(), Stream.of("everything answered"))
                .sorted();
    }

    private static Map<String, String> answers(String household) {
        return FormHouseholds.ALL.getOrDefault(household, CompleteForm.ANSWERS);
    }

    @ParameterizedTest
    @MethodSource("households")
    void gives_the_same_amounts_as_in_dutch(String household) {
        var dutch = result(Language.DUTCH, household);
        var english = result(Language.ENGLISH, household);

        assertThat(digits(english.select("main .amount").eachText()))
                .hasSizeGreaterThan(20)
                .isEqualTo(digits(dutch.select("main .amount").eachText()));
        assertThat(digits(amounts(english)))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(digits(amounts(dutch)));
        assertThat(english.select("polyline").eachAttr("points"))
                .isEqualTo(dutch.select("polyline").eachAttr("points"));
    }

    @ParameterizedTest
    @MethodSource("households")
    void writes_amounts_the_english_way(String household) {
        assertThat(amounts(result(Language.ENGLISH, household)))
                .allSatisfy(amount -> assertThat(amount).matches("−?€(0|[1-9]\\d{0,2}(,\\d{3})*)(\\.\\d{2})?[.,]?"));
    }

    @ParameterizedTest
    @MethodSource("households")
    void has_no_dutch_in_the_outcome(String household) {
        assertEnglish(result(Language.ENGLISH, household));
    }

    @ParameterizedTest
    @MethodSource("households")
    void says_nothing_in_the_same_words_as_in_dutch(String household) {
        for (var shown : Stream.concat(
                        Stream.of("resultaat", "controle"),
                        Stream.of(Page.values()).map(Page::key))
                .toList()) {
            var english = texts(shown(Language.ENGLISH, household, shown));
            english.retainAll(texts(shown(Language.DUTCH, household, shown)));
            english.removeIf(SAME.asMatchPredicate());

            assertThat(english).as(shown).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("households")
    void has_no_dutch_in_plans_side_by_side(String household) {
        assertEnglish(page(site.postForm("/en/rekenhulp/vergelijk", answers(household))));
    }

    @ParameterizedTest
    @MethodSource("households")
    void has_no_dutch_on_the_page_with_all_answers(String household) {
        assertEnglish(FormVisit.with(site, Language.ENGLISH, answers(household), "controle")
                .page());
    }

    @Test
    void has_no_dutch_where_everything_was_left_to_us() {
        var asked = new LinkedHashMap<>(FormVisit.knowingOnly("20", "17.50", "ja", "geen", "3"));
        asked.putAll(Map.of("naar", "resultaat", "jongste", "5"));

        assertEnglish(page(site.postForm("/en/rekenhulp/snel", asked)));
        assertEnglish(page(site.postForm("/en/rekenhulp", asked)));
    }

    @Test
    void has_no_dutch_where_a_goal_and_the_partners_hours_were_asked() {
        var asked = new LinkedHashMap<>(CompleteForm.ANSWERS);
        asked.put("partner-uren", "32");
        asked.put("doel", "1,225");
        assertEnglish(FormVisit.everything(site, Language.ENGLISH, asked));

        asked.put("doel", "300");
        var page = FormVisit.everything(site, Language.ENGLISH, asked);
        assertEnglish(page);
        assertThat(page.select("#doel-sectie > p").text()).contains("€300");
    }

    @Test
    void has_no_dutch_in_the_questions_with_and_without_what_is_wrong() {
        for (var shown : Page.values()) {
            var answers = new LinkedHashMap<>(CompleteForm.ANSWERS);
            assertEnglish(
                    FormVisit.with(site, Language.ENGLISH, answers, shown.key()).page());
            answers.keySet()
                    .removeIf(field -> shown.owns(field)
                            && !field.equals("partner")
                            && !field.equals("kinderen")
                            && !field.equals("partner-inkomen"));
            answers.put("pagina", shown.key());
            var wrong = FormVisit.with(site, Language.ENGLISH, answers, "verder");
            assertThat(wrong.status()).as(shown.key()).isEqualTo(422);
            assertEnglish(wrong.page());
        }
    }

    @Test
    void has_no_dutch_for_anything_that_is_wrong() {
        var wrong = new LinkedHashMap<String, String>();
        CompleteForm.ANSWERS.forEach((field, text) -> wrong.put(field, "nonsense"));
        wrong.put("partner", "ja");
        wrong.put("kinderen", "2");
        wrong.put("partner-inkomen", "loon,winst,ww,anw,uitkering,pensioen,aow,partneralimentatie,kinderalimentatie");
        wrong.put("inkomen", "geen,bijstand,anw");
        wrong.put("geboortemaand", "4-2015");
        wrong.put("kind-1", "4-1999");
        wrong.put("kind-2", "4-2027");
        wrong.put("reizen", "ja");
        wrong.put("wonen", "koop");
        wrong.put("vermogen", "meer");
        assertEnglish(page(site.postForm("/en/rekenhulp/adviseur", wrong)));
        assertEnglish(page(site.postForm("/en/rekenhulp/snel", Map.of("uren", "x", "uurloon", "-3"))));
        assertEnglish(page(site.postForm("/en/rekenhulp/verder", Map.of("code", "9.abc"))));
        assertEnglish(page(site.postForm("/en/rekenhulp/verder", Map.of("code", "abc"))));
    }

    @Test
    void has_no_dutch_where_one_comes_in() {
        for (var address : List.of(
                "/en/rekenhulp",
                "/en/rekenhulp?uren=24&uurloon=16,50",
                "/en/rekenhulp?uren=x",
                "/en/rekenhulp/adviseur",
                "/en/rekenhulp/snel",
                "/en/rekenhulp/verder",
                "/en/rekenhulp/uitleg")) {
            assertEnglish(page(site.get(address)));
        }
    }

    @Test
    void has_no_dutch_in_the_explanations() {
        var links = page(site.get("/en/rekenhulp/uitleg")).select(".articles a").eachAttr("href");

        assertThat(links).hasSizeGreaterThan(10);
        for (var link : links) {
            assertThat(link).startsWith("/en/rekenhulp/uitleg/");
            assertEnglish(page(site.get(link)));
        }
    }

    @Test
    void keeps_its_readers_in_english() {
        var page = result(Language.ENGLISH, "everything answered");
        var dutchOnly = List.of("/rekenhulp/hoe-weten-we-dat-het-klopt");

        var article = "/rekenhulp/niet-berekend"; // neither it nor what another room has is in this site of one room
        for (var link : page.select("main a[href^=/], main form[action], main [formaction]")
                .not("[href=" + article
                        + "], [href^=/klopt-niet], [href=/regio], [href=/aanmelden], [href=/wegwijzer]")) {
            var address = link.attr("href") + link.attr("action") + link.attr("formaction");
            if (!dutchOnly.contains(address)) {
                assertThat(address).startsWith("/en/rekenhulp");
            } else {
                assertThat(String.valueOf(link.nextSibling())).startsWith(" (in Dutch)");
            }
        }
        assertThat(site.get("/en/rekenhulp/vergelijk").headers().firstValue("Location"))
                .contains("/en/rekenhulp");
    }

    @Test
    void tells_which_pages_there_are_in_english() {
        for (var address : List.of("/rekenhulp", "/rekenhulp/uitleg", "/rekenhulp/uitleg/zorgtoeslag")) {
            assertThat(isInEnglish(address)).isTrue();
            assertThat(site.get("/en" + address).statusCode()).isEqualTo(200);
        }
        for (var address : List.of("/rekenhulp/vacature", "/rekenhulp/hoe-weten-we-dat-het-klopt", "/data")) {
            assertThat(isInEnglish(address)).isFalse();
            assertThat(site.get("/en" + address).statusCode()).isEqualTo(404);
        }
    }

    private static boolean isInEnglish(String address) {
        return CalculationRoutes.signposts().isInEnglish(address)
                || RulesRoutes.signposts().isInEnglish(address);
    }

    private Document shown(Language language, String household, String page) {
        return page.equals("resultaat")
                ? result(language, household)
                : FormVisit.with(site, language, answers(household), page).page();
    }

    private Document result(Language language, String household) {
        return FormVisit.everything(site, language, answers(household));
    }

    private static void assertEnglish(Document page) {
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        var found = new ArrayList<String>();
        for (var text : texts(page)) {
            if (DUTCH.matcher(ADDRESS.matcher(text).replaceAll("")).find()) {
                found.add(text);
            }
        }
        assertThat(found).as(page.select("h1").text()).isEmpty();
    }

    /** All that is read on a page or said of it, but for what the page itself marks as Dutch. */
    private static List<String> texts(Document page) {
        var shown = page.clone();
        shown.select("[lang=nl], .keep__code").remove();
        var texts = new ArrayList<String>();
        texts.add(shown.title());
        texts.addAll(shown.select("meta[name=description]").eachAttr("content"));
        for (var attribute : SPOKEN_ATTRIBUTES) {
            texts.addAll(shown.select("[" + attribute + "]").eachAttr(attribute));
        }
        shown.select("body *:not(script):not(style)").stream()
                .map(Element::ownText)
                .filter(text -> !text.isBlank())
                .forEach(texts::add);
        return texts;
    }

    private static List<String> amounts(Document page) {
        return AMOUNT.matcher(page.select("main").text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> digits(List<String> amounts) {
        return amounts.stream().map(amount -> amount.replaceAll("[^−\\d]", "")).toList();
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }
}
