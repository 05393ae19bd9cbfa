package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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

class ResultPageTest extends OnRunningSite {

    private Document page;

    @BeforeAll
    void visit() {
        page = FormVisit.quick(site, "20", "17,50", "ja", "2").page();
    }

    @Test
    void tells_everything_in_order() {
        assertThat(page.select(
                                "main h1, main .sentence, main caption.comparison__caption:not(#alleen-sectie *), main h2")
                        .eachText())
                .containsExactly(
                        "Wat je overhoudt",
                        page.select(".sentence").text(),
                        "Per maand, voor jullie samen",
                        "Wat als je meer of minder uren werkt?",
                        "Hoeveel moet je werken voor wat je nodig hebt?",
                        "Jouw uren en die van je partner",
                        "Wat er op je loonstrook staat",
                        "Het eerste jaar",
                        "Terugbetalen",
                        "Regel dit nu",
                        "En als je er alleen voor staat?",
                        "Zo komen we aan de bedragen",
                        "Waar we van uitgaan",
                        "Wat er niet in zit",
                        "Bewaar of deel je antwoorden");
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
    void answers_the_other_way_round() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        asked.put("doel", "300");
        var answer = FormVisit.with(site, asked, "resultaat")
                .page()
                .select("#doel-sectie > p")
                .text();

        assertThat(answer)
                .startsWith("Minstens € 300 per maand meer overhouden lukt ")
                .endsWith("Bij 20 uur per week lukt het ook met het minimumloon.");
        asked.put("doel", "veel");
        var wrong = FormVisit.with(site, asked, "resultaat").page();
        assertThat(wrong.getElementById("doel-fout")).isNotNull();
        assertThat(wrong.select("#doel").val()).isEqualTo("veel");
        assertThat(wrong.select("h1").text()).isEqualTo("Wat je overhoudt");
    }

    @Test
    void asks_for_the_partners_hours_before_it_sets_them_beside() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        var before = FormVisit.with(site, asked, "resultaat").page();
        assertThat(before.select("#samen-sectie [name=partner-uren]:not([type=hidden])"))
                .hasSize(1);
        asked.put("partner-uren", "32");
        var table = FormVisit.with(site, asked, "resultaat").page().select("#samen-sectie table");
        assertThat(table.select("tbody tr")).hasSize(6);
        assertThat(table.select("strong")).hasSize(1);
    }

    @Test
    void the_grid_marks_the_hours_of_today_and_says_of_them_what_the_table_says_of_now() {
        var asked = new HashMap<>(CompleteForm.ANSWERS);
        asked.put("partner-uren", "36");

        var outcome = FormVisit.with(site, asked, "resultaat").page();

        var today = outcome.select("#samen-sectie td:has(.grid__note:contains(nu))");
        var now =
                outcome.select(".comparison tbody tr:last-child td").eachText().get(0);
        assertThat(outcome.select("#samen-sectie thead th").eachText()).contains("partner 36");
        assertThat(today.eachText()).containsExactly(now.replaceAll(",.*", "") + " nu");
    }

    @Test
    void tells_what_there_is_alone() {
        assertThat(page.select("#alleen-sectie > p").text()).contains("Alleen heb je zonder baan €");
        assertThat(FormVisit.quick(site, "20", "17,50", "nee", "2").page().select("#alleen-sectie"))
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
        return FormVisit.with(site, answers, "resultaat")
                .page()
                .select("#alleen-sectie")
                .text();
    }

    @Test
    void sets_the_amounts_of_the_sentence_off() {
        assertThat(page.select(".sentence .amount").eachText()).hasSize(2).allMatch(text -> text.startsWith("€"));
    }

    @Test
    void puts_now_and_later_side_by_side_with_every_regeling_and_cost() {
        assertThat(page.select("#uitkomst > .comparison-room tbody th").eachText())
                .containsExactly(
                        "Jouw netto inkomen",
                        "Netto inkomen van je partner",
                        "Zorgtoeslag",
                        "Huurtoeslag",
                        "Kindgebonden budget",
                        "Kinderopvangtoeslag",
                        "Kinderbijslag",
                        "Bijstand",
                        "Kosten van kinderopvang",
                        "Reiskosten",
                        "Andere kosten van het werk",
                        "Samen te besteden");
        assertThat(page.select("#uitkomst > .comparison-room .comparison__total"))
                .hasSize(1);
    }

    @Test
    void says_in_words_whether_a_line_is_more_or_less() {
        var zorgtoeslag = page.select("#uitkomst > .comparison-room tbody tr:has(th:contains(Zorgtoeslag))");

        assertThat(zorgtoeslag.select("td:last-child").text()).startsWith("−€").endsWith(" minder");
    }

    @Test
    void draws_the_curve_with_its_finding_in_words_and_in_a_table() {
        var drawing = page.select("svg[role=img]");

        assertThat(drawing.select("title").text())
                .startsWith("Zonder baan is er")
                .contains("Jouw keuze, 20 uur: €");
        assertThat(drawing.attr("aria-labelledby"))
                .isEqualTo(drawing.select("title").attr("id"));
        assertThat(drawing.select("polyline").attr("points").split(" ")).hasSize(41);
        assertThat(page.select("details .prose table tbody tr")).hasSize(41);
    }

    @Test
    void tells_how_each_amount_came_about_with_its_sources() {
        var explanations = page.select(".explanation:has(.working, h3)").text();

        for (var regeling : Regeling.values()) {
            assertThat(page.select("summary").text()).contains(new RegelingTexts(Language.DUTCH).title(regeling));
        }
        assertThat(explanations).contains("drempelinkomen", "algemene heffingskorting", "nagekeken op");
        assertThat(page.select(".explanation a").eachAttr("href"))
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
        care.put("naar", "resultaat");
        var whole = Jsoup.parse(site.postForm("/rekenhulp", care).body());

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
        var alone = FormVisit.quick(site, "20", "17,50", "nee", "0").page();

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

    @Test
    void stays_small() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).isLessThan(20_000);
    }

    @Test
    void needs_no_style_or_script_in_the_page() {
        assertThat(page.select("[style], main script, [onclick]")).isEmpty();
    }
}
