package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.contract.ReadRequest;
import nl.herstart.contract.Requests;
import nl.herstart.value.Language;
import nl.herstart.wording.Findings;
import nl.herstart.wording.RegelingTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResultPageTest extends OnRunningSite {

    private Document page;

    @BeforeAll
    void visit() {
        page = FormVisit.everything(site, FormVisit.knowingOnly("20", "17,50", "ja", "geen", "2"));
    }

    @Test
    void tells_first_what_is_left_then_where_it_goes_what_to_arrange_and_the_curve() {
        var outcome = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").page();

        assertThat(outcome.select("main h1, main h2, main h3, main .sentence").eachText())
                .containsExactly(
                        "Wat je overhoudt",
                        outcome.select(".sentence").text(),
                        "Waar het geld van de baan heen gaat",
                        "Reken met andere uren of een ander loon",
                        "Regel dit eerst",
                        "Terugbetalen",
                        "Wat als je meer of minder uren werkt?",
                        "Waar we van uitgaan",
                        "Verder kijken",
                        "Bewaren, delen en verder");
    }

    @Test
    void has_a_door_to_each_view_with_an_address_and_a_heading_of_its_own() {
        var visit = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");
        var titles = new ArrayList<String>();
        for (var door : visit.page().select(".views__door")) {
            var address = door.attr("formaction");
            assertThat(door.attr("form")).isEqualTo("antwoorden");
            var view = Jsoup.parse(site.postForm(address, CompleteForm.ANSWERS).body());
            titles.add(view.select("h1").text());
            assertThat(view.select("h1").text()).isEqualTo(door.text());
            assertThat(view.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
            assertThat(site.get(address).headers().firstValue("Location"))
                    .as(address)
                    .contains("/rekenhulp");
        }
        assertThat(titles)
                .containsExactly(
                        "Meer of minder uren, en die van je partner",
                        "De komende twaalf maanden",
                        "Hoe elk bedrag ontstaat",
                        "Wat je moet regelen",
                        "Als je er alleen voor staat",
                        "Waar we van uitgaan",
                        "Plannen vergelijken");
    }

    @Test
    void a_view_leads_on_to_the_others_and_back_with_all_answers() {
        var visit = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat");
        var sentence = visit.page().select(".sentence").text();

        visit.fill("uren", "24").look("maanden").look("bedragen");

        assertThat(visit.value("uren")).isEqualTo("24");
        assertThat(visit.press("resultaat").page().select(".sentence").text())
                .startsWith("Met 24 uur per week")
                .isNotEqualTo(sentence);
    }

    @Test
    void a_view_that_is_not_for_this_household_shows_the_outcome() {
        var single = FormVisit.knowingOnly("20", "17,50", "nee", "geen", "0");

        assertThat(Jsoup.parse(site.postForm("/rekenhulp/alleen", single).body())
                        .select("h1")
                        .text())
                .isEqualTo("Wat je overhoudt");
    }

    @Test
    void a_view_asks_again_for_what_is_wrong_and_loses_nothing() {
        var wrong = new HashMap<>(CompleteForm.ANSWERS);
        wrong.put("uren", "heel veel");

        var visit = FormVisit.with(site, "/rekenhulp/maanden", wrong, "");

        assertThat(visit.status()).isEqualTo(422);
        assertThat(visit.value("uren")).isEqualTo("heel veel");
        assertThat(visit.value("huur")).isEqualTo(CompleteForm.ANSWERS.get("huur"));
    }

    @Test
    void says_that_care_and_travel_move_along_when_hours_change() {
        var stated = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").page();

        assertThat(stated.select("#antwoorden").text())
                .contains("Opvang en reizen in je antwoorden horen bij 20 uur per week.");
        assertThat(FormVisit.quick(site, "20", "17,50", "ja", "0")
                        .page()
                        .select("#antwoorden")
                        .text())
                .doesNotContain("Opvang en reizen");
    }

    @Test
    void says_what_it_hangs_on_and_between_which_amounts_it_lies_when_some_was_guessed() {
        var told = FormVisit.with(site, CompleteForm.ANSWERS, "resultaat").page();

        assertThat(told.select("#uitkomst-voorwaarden").text())
                .startsWith(
                        "Dit geldt als je partner € 2.600 bruto per maand verdient, jullie € 780 huur betalen en er 135"
                                + " uur opvang per maand bij komt.")
                .doesNotContain("vulden wij in");
        assertThat(page.select("#uitkomst-voorwaarden").text())
                .matches(
                        ".*Een deel vulden wij in\\. Is dat bij jou anders, dan is het .*€ [\\d.]+ per maand (meer|minder)\\..*");
    }

    @Test
    void answers_the_other_way_round() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        asked.put("doel", "300");
        var answer = FormVisit.with(site, "/rekenhulp/uren", asked, "")
                .page()
                .select("#doel-sectie > p")
                .text();

        assertThat(answer)
                .startsWith("Minstens € 300 per maand meer overhouden lukt ")
                .endsWith("Bij 20 uur per week lukt het ook met het minimumloon.");
        asked.put("doel", "veel");
        var wrong = FormVisit.with(site, "/rekenhulp/uren", asked, "").page();
        assertThat(wrong.getElementById("doel-fout")).isNotNull();
        assertThat(wrong.select("#doel").val()).isEqualTo("veel");
    }

    @Test
    void asks_for_the_partners_hours_before_it_sets_them_beside() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        var before = FormVisit.with(site, "/rekenhulp/uren", asked, "").page();
        assertThat(before.select("#samen-sectie [name=partner-uren]:not([type=hidden])"))
                .hasSize(1);
        asked.put("partner-uren", "32");
        var table = FormVisit.with(site, "/rekenhulp/uren", asked, "").page().select("#samen-sectie table");
        assertThat(table.select("tbody tr")).hasSize(6);
        assertThat(table.select(".heat__cell--best")).hasSize(1);
    }

    /** The warmer a cell, the more is in it; the best is the warmest. */
    @Test
    void the_grid_is_coloured_by_what_is_in_it_and_marks_the_best_close_by() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        asked.put("partner-uren", "36");
        var grid = FormVisit.with(site, "/rekenhulp/uren", asked, "").page().select("#samen-sectie");
        var byWarmth = new TreeMap<Integer, List<Integer>>();
        for (var cell : grid.select("td")) {
            var warmth = Integer.parseInt(cell.className().replaceAll(".*heat__cell--(\\d).*", "$1"));
            byWarmth.computeIfAbsent(warmth, warm -> new ArrayList<>())
                    .add(Integer.parseInt(cell.ownText().replaceAll("\\D", "")));
        }

        assertThat(byWarmth.firstKey()).isEqualTo(1);
        assertThat(byWarmth.lastKey()).isEqualTo(6);
        int before = 0;
        for (var amounts : byWarmth.values()) {
            assertThat(Collections.min(amounts)).isGreaterThanOrEqualTo(before);
            before = Collections.max(amounts);
        }
        assertThat(grid.select("td:has(.heat__note:contains(meest))").attr("class"))
                .contains("--6");
        assertThat(grid.select("td:has(.heat__note:contains(dichtbij))")).hasSize(1);
    }

    @Test
    void the_grid_marks_the_hours_of_today_and_says_of_them_what_the_table_says_of_now() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        asked.put("partner-uren", "36");

        var outcome = FormVisit.everything(site, asked);

        var today = outcome.select("#samen-sectie td:has(.heat__note:contains(nu))");
        var now =
                outcome.select(".comparison tbody tr:last-child td").eachText().get(0);
        assertThat(outcome.select("#samen-sectie thead th").eachText()).contains("partner 36");
        assertThat(today.eachText()).containsExactly(now + " nu");
    }

    @Test
    void tells_what_there_is_alone() {
        assertThat(page.select("#blik-alleen > p").text()).contains("Alleen heb je zonder baan €");
        assertThat(page.select("#blik-alleen .stack__name").eachText()).containsExactly("Zonder baan", "Met baan");
        assertThat(FormVisit.quick(site, "20", "17,50", "nee", "2").page().select("[formaction$=alleen]"))
                .isEmpty();
    }

    @Test
    void says_why_there_is_no_bijstand_alone_when_savings_are_the_reason() {
        var answers = new HashMap<>(FormVisit.knowingOnly("20", "17,50", "ja", "geen", "2"));
        assertThat(alone(answers)).contains("Zonder eigen inkomen rekenen we met bijstand.");

        answers.putAll(Map.of("vermogen", "meer", "bank", "60000", "beleggingen", "0", "schulden", "0"));
        assertThat(alone(answers)).contains("Met jullie spaargeld en ander vermogen krijg je die nu niet");
    }

    private String alone(Map<String, String> answers) {
        return FormVisit.with(site, "/rekenhulp/alleen", answers, "")
                .page()
                .select("main")
                .text();
    }

    @Test
    void sets_the_amount_of_the_sentence_off() {
        assertThat(page.select(".sentence .amount").eachText()).hasSize(1).allMatch(text -> text.matches("€ [\\d.]+"));
    }

    /** The drawing, its table, the sentence and the table of now and later are about one plan. */
    @Test
    void the_bars_say_what_their_table_says_and_end_at_the_amount_of_the_sentence() {
        var bars = page.select(".bars__row");

        assertThat(page.select("#geld-tabel tbody tr").eachText())
                .isEqualTo(bars.stream()
                        .map(row -> row.select(".bars__name").text() + " "
                                + row.select("text").text())
                        .toList());
        var sum = bars.select("text").eachText().stream()
                .limit(bars.size() - 1)
                .mapToInt(ResultPageTest::euros)
                .sum();
        assertThat(euros(bars.get(bars.size() - 1).select("text").text())).isEqualTo(sum);
        assertThat(page.select(".sentence .amount").text())
                .isEqualTo(bars.get(bars.size() - 1).select("text").text());
        assertThat(bars.get(0).text()).as("52 x 20 x 17,50 x 1,08 / 12").isEqualTo("Loon, bruto € 1.638");
    }

    private static int euros(String amount) {
        return Integer.parseInt(amount.replace("−", "-").replaceAll("[^-\\d]", ""));
    }

    @Test
    void puts_now_and_later_side_by_side_without_what_is_nothing_before_and_after() {
        assertThat(page.select("#blik-bedragen .comparison-room tbody th").eachText())
                .contains("Jouw netto inkomen", "Netto inkomen van je partner", "Kinderbijslag", "Samen te besteden")
                .doesNotContain("Bijstand", "Reiskosten", "Andere kosten van het werk");
        assertThat(page.select("#blik-bedragen .comparison-room .comparison__total"))
                .hasSize(1);
        assertThat(page.select("#blik-bedragen .comparison-room td").text()).doesNotContain(",");
    }

    @Test
    void says_in_words_whether_a_line_is_more_or_less() {
        var zorgtoeslag = page.select("#blik-bedragen .comparison-room tbody tr:has(th:contains(Zorgtoeslag))");

        assertThat(zorgtoeslag.select("td:last-child").text()).startsWith("−€").endsWith(" minder");
    }

    /** The drawing against its table: the same number of points, higher where the table has more, and marked where it says so. */
    @Test
    void the_curve_is_drawn_as_its_table_says() {
        var drawing = page.select("#uitkomst svg.picture");
        var corners = drawing.select("polyline.picture__line").attr("points").split(" ", -1);
        var rows = page.select("#uitkomst #lijn-tabel tbody tr");

        assertThat(drawing.attr("role")).isEqualTo("img");
        assertThat(drawing.attr("aria-label").replace('\u00a0', ' '))
                .contains(page.expectFirst("#lijn-zin").text());
        assertThat(rows).hasSize(41);
        assertThat(corners).hasSize(41);
        int zero = Integer.parseInt(corners[0].split(",", -1)[1]);
        int top = euros(rows.get(40).select("td").get(0).text());
        int height = zero - Integer.parseInt(corners[40].split(",", -1)[1]);
        for (int hours = 0; hours <= 40; hours++) {
            int more = euros(rows.get(hours).select("td").get(0).text());
            assertThat(zero - Integer.parseInt(corners[hours].split(",", -1)[1]))
                    .as("%s hours", hours)
                    .isCloseTo(more * height / top, within(2));
        }
        assertThat(drawing.select("circle.picture__own").attr("cy"))
                .isEqualTo(corners[20].split(",", -1)[1]);
        assertThat(drawing.text())
                .contains("20 uur: + " + page.select(".sentence .amount").text());
        assertThat(rows.get(20).select("td").get(0).text())
                .isEqualTo("+ " + page.select(".sentence .amount").text());
    }

    @Test
    void the_purse_is_drawn_as_the_months_say() {
        var everything = FormVisit.everything(site, CompleteForm.ANSWERS);
        var months = everything.select("#blik-maanden svg.picture");
        var remains =
                everything.select("#blik-maanden .months").get(0).select("tbody > tr:first-child > td:last-child");

        assertThat(months.select(".picture__goes")).hasSize(12);
        var least = remains.eachText().stream().min(Comparator.comparing(ResultPageTest::euros));
        assertThat(months.select(".picture__strong").eachText()).containsExactly(least.orElseThrow());
        var heights = months.select(".picture__left, .picture__lowest").eachAttr("height");
        int tallest = heights.stream().mapToInt(Integer::parseInt).max().orElseThrow();
        int most = remains.eachText().stream()
                .mapToInt(ResultPageTest::euros)
                .max()
                .orElseThrow();
        for (int month = 0; month < 12; month++) {
            assertThat(Integer.parseInt(heights.get(month)))
                    .isCloseTo(euros(remains.get(month).text()) * tallest / most, within(2));
        }
    }

    @Test
    void tells_how_each_amount_came_about_with_its_sources() {
        var explanations = page.select(".explanation:has(.working, h3)").text();

        for (var regeling : Regeling.values()) {
            assertThat(page.select("summary").text()).contains(new RegelingTexts(Language.DUTCH).title(regeling));
        }
        assertThat(explanations).contains("drempelinkomen", "algemene heffingskorting", "nagekeken op");
        assertThat(page.select("#blik-bedragen .explanation a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("https://") || href.startsWith("/rekenhulp/uitleg/"));
    }

    /** 52 x 20 x 17,50 x 1,08 = 19.656; 35,75% of it; 996 + 31,009% of 7.691: worked by hand. */
    @Test
    void tells_each_sum_from_gross_to_net_with_its_article_of_law() {
        var income = page.clone().select(".explanation:has(summary:contains(Jouw netto inkomen))");
        income.select(".amount__room").remove();

        assertThat(income.select(".working__step").eachText())
                .contains(
                        "De baan is 20 uur per week voor € 17,50 per uur, 52 weken lang. Daar komt 8% vakantiegeld bij."
                                + " art. 15 WML € 19.656",
                        "Over € 19.656 is de belasting 35,75%. Dit is schijf 1, tot € 38.883."
                                + " art. 2.10 en 2.10a Wet IB 2001 € 7.027",
                        "Boven € 11.965 komt er 31,009% van € 7.691 bij, tot de korting € 5.300 is. € 2.384,90");
        assertThat(income.select("a[href=/rekenhulp/uitleg/belasting-en-heffingskortingen]"))
                .hasSize(1);
    }

    @Test
    void explains_a_cost_only_where_there_is_one() {
        var care = new HashMap<>(CompleteForm.ANSWERS);
        var whole = Jsoup.parse(site.postForm("/rekenhulp/bedragen", care).body());

        assertThat(page.select("summary").text()).doesNotContain("Reiskosten");
        assertThat(whole.select(".explanation:has(summary:contains(Kosten van kinderopvang))")
                        .text())
                .contains("uur per maand naar de")
                .contains("Deze kosten zijn er niet.");
    }

    @Test
    void offers_to_change_each_assumption() {
        assertThat(page.select(".answers__item"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.select("button[form=antwoorden][name=naar]"))
                        .hasSize(1));
    }

    @Test
    void speaks_of_you_alone_when_there_is_no_partner() {
        var alone = FormVisit.everything(site, FormVisit.knowingOnly("20", "17,50", "nee", "geen", "0"));

        assertThat(alone.select(".sentence").text()).startsWith("Met 20 uur per week houd je €");
        assertThat(alone.select(".comparison__caption").text()).isEqualTo("Per maand");
        assertThat(alone.select(".comparison").text()).doesNotContain("partner");
    }

    @Test
    void says_without_judgement_that_nothing_changes_without_hours() {
        var none = FormVisit.quick(site, "0", "17,50", "ja", "2").page();

        assertThat(none.select(".sentence").text()).startsWith("Zonder werk blijft alles zoals het nu is.");
    }

    @Test
    void says_so_when_working_costs_money() {
        var calculator = Calculator.load();
        var request = Requests.contract()
                .with("/nieuweBaan/urenPerWeek", "4")
                .with("/opvang/0/soort", "\"informeel\"")
                .with("/opvang/1/soort", "\"informeel\"");
        var situation = ReadRequest.read(request);

        assertThat(new Findings(Language.DUTCH).main(calculator.answer(situation)))
                .startsWith("Met 4 uur per week houdt jullie huishouden €")
                .contains("per maand minder over dan nu");
    }

    /** 30 kB as it is and 9 kB compressed, whoever asks. */
    @ParameterizedTest
    @MethodSource("households")
    void stays_small(Map<String, String> household) throws IOException {
        var asked = new HashMap<>(household);
        asked.put("naar", "resultaat");
        var html = site.postForm("/rekenhulp", asked).body().getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html);
        }

        assertThat(html.length).isLessThanOrEqualTo(30_000);
        assertThat(bytes.size()).isLessThanOrEqualTo(9_000);
    }

    static Stream<Map<String, String>> households() {
        return Stream.concat(
                Stream.of(CompleteForm.ANSWERS, FormVisit.knowingOnly("20", "17,50", "ja", "geen", "2")),
                FormHouseholds.ALL.values().stream());
    }

    @Test
    void needs_no_style_or_script_in_the_page() {
        assertThat(page.select("[style], main script, [onclick]")).isEmpty();
    }
}
