package nl.herstart.site.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.platform.limit.RateLimits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an employer can type and press, and what becomes of it at the desk. */
class ReportPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @BeforeEach
    void start() {
        site = new TestSite(directory, RateLimits.lifted());
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            titel       | Bel 06 12 34 56 78      | titel      | In de titel hoort geen telefoonnummer
            titel       | Mail jan@voorbeeld.nl   | titel      | In de titel hoort geen telefoonnummer
            titel       | Kijk op www.voorbeeld   | titel      | In de titel hoort geen telefoonnummer
            titel       | Verdien € 20 per uur    | titel      | In de titel hoort geen telefoonnummer
            loon-van    | 14,98                   | loon-van   | Dit is minder dan het minimumloon. Op 1 december 2026 is dat € 14,99 per uur
            loon-tot    | 15                      | loon-tot   | Dit is minder dan het loon per uur dat je erboven invulde
            tot-di      | 8.00                    | tot-di     | Het einde van het werk op dinsdag is vroeger dan het begin
            tot-di      | 23.30                   | tot-di     | De tijden op dinsdag zijn samen meer dan 12 uur
            tot-di      | 14.02                   | tot-di     | Schrijf de tijd zoals 9.00 of 14.45
            uren-van    | 26                      | uren-van   | De dagen en tijden zijn samen 20 uur, op 4 dagen
            uren-tot    | 18                      | uren-tot   | Dit zijn minder uren dan je erboven invulde
            contract    | oproep                  | contract   | Een oproepcontract plaatsen we niet
            contract    | tijdelijk               | maanden    | Vul in hoeveel maanden
            postcode    | 9999 ZZ                 | postcode   | In de regio West kijkt nog niemand
            einddatum   | 2-12-2026               | einddatum  | van 8 december 2026
            kvk         | 1234                    | kvk        | Een KvK-nummer heeft acht cijfers
            website-werkgever | http://10.0.0.1   | website-werkgever | Dit is geen adres van een website
            werk        | Te kort                 | werk       | Schrijf iets meer: minstens 80 tekens
            start       | 1-10-2027               | loon-van   | Het minimum stijgt op 1 januari
            """)
    void says_what_is_wrong_beside_the_field_and_keeps_all_that_was_typed(
            String field, String typed, String wrong, String sentence) {
        var fields = site.filledIn(
                field, typed, "loon-van", field.equals("start") ? "14" : field.equals("loon-van") ? typed : "16,50");
        var answer = site.visitor.post(TestSite.FORM, fields);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#" + wrong + "-fout").text()).contains(sentence);
        assertThat(page.select("[name=" + field + "][type=text], textarea[name=" + field + "]")
                        .val())
                .isIn(typed, "");
        assertThat(page.select("[name=telt]").val()).isEqualTo("Je rekent af");
        assertThat(page.select("[name=van-vr]").val()).isEqualTo("9.00");
        assertThat(site.rows("vacancy")).isZero();
    }

    @Test
    void twenty_six_hours_do_not_fit_on_two_days() {
        var fields = site.filledIn("uren-van", "26", "van-do", "", "tot-do", "", "van-vr", "", "tot-vr", "");
        var page = Jsoup.parse(site.visitor.post(TestSite.FORM, fields).body());
        assertThat(page.select("#uren-van-fout").text())
                .contains("Je vulde in: 26 uur per week. De dagen en tijden zijn samen 10 uur, op 2 dagen.");
    }

    @Test
    void html_in_every_field_stays_text_to_the_end() {
        var evil = "<b onclick=alert(1)>Brood</b>";
        var fields = site.filledIn(
                "titel",
                evil,
                "werk",
                (evil + "\n").repeat(4),
                "telt",
                evil,
                "cao",
                evil,
                "leren",
                evil,
                "evc",
                evil,
                "proefdag",
                evil,
                "bereikbaar",
                evil,
                "tillen",
                evil,
                "thuis",
                evil,
                "organisatie",
                evil,
                "naam",
                evil);
        var check = site.visitor.post(TestSite.FORM, fields);
        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(check.body()).select("main b")).isEmpty();
        assertThat(check.body())
                .contains("&lt;b onclick=alert(1)&gt;Brood&lt;/b&gt;")
                .doesNotContain("<b onclick");

        var address = site.reported("titel", evil, "organisatie", evil);
        var sam = site.signIn("Sam", Right.in("noord", Role.CONSULENT));
        assertThat(sam.get(address).body()).doesNotContain("<b onclick").contains("&lt;b onclick");
        assertThat(site.visitor.get(site.link("vacature")).body()).doesNotContain("<b onclick");
    }

    @Test
    void nothing_shows_before_a_caseworker_approved_it() {
        var address = site.reported();
        assertThat(site.shown()).isEmpty();
        var sam = site.signIn("Sam", Right.in("noord", Role.CONSULENT));
        var page = Jsoup.parse(sam.get(address).body());
        var version = page.select("input[name=versie]").val();
        assertThat(page.select(".desk-nav").text()).contains("Vacatures (1)");
        var elsewhere = site.signIn("Robin", Right.in("west", Role.CONSULENT));
        assertThat(Jsoup.parse(elsewhere.get("/beheer/vacatures").body())
                        .select(".desk-nav")
                        .text())
                .contains("Vacatures")
                .doesNotContain("(");
        assertThat(sam.post(address + "/goedkeuren", Map.of("versie", version)).statusCode())
                .isEqualTo(303);
        assertThat(Jsoup.parse(sam.get("/beheer/vacatures").body())
                        .select(".desk-nav")
                        .text())
                .doesNotContain("(");
        assertThat(site.shown()).containsExactly("Brood verkopen");

        var alex = site.signIn("Alex", Right.in("noord", Role.CONSULENT));
        var late = alex.post(
                address + "/weigeren",
                Map.of("versie", version, "tekst", "Deze tekst heb ik net getypt.", "naar", "versturen"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Een ander was je voor", "Deze tekst heb ik net getypt.");
        assertThat(site.shown()).containsExactly("Brood verkopen");
    }

    @Test
    void what_visitors_write_about_a_vacancy_reaches_who_works_in_its_region() {
        var address = site.reported();
        var sam = site.signIn("Sam", Right.in("noord", Role.CONSULENT));
        var version = Jsoup.parse(sam.get(address).body())
                .select("input[name=versie]")
                .val();
        sam.post(address + "/goedkeuren", Map.of("versie", version));
        assertThat(sam.get(address).body()).doesNotContain("Bezoekers schrijven");

        site.remarks.put(
                address.replace("/beheer", ""), List.of("Het loon <b>klopt</b> niet.", "Deze baan bestaat niet."));
        var seen = Jsoup.parse(sam.get(address).body());
        assertThat(seen.select("main li.desk-messages__text").eachText())
                .containsExactly("Het loon <b>klopt</b> niet.", "Deze baan bestaat niet.");
        assertThat(sam.get("/beheer/vacatures").body()).contains("Bezoekers schreven er 2 keer iets over.");
        var elsewhere = site.signIn("Robin", Right.in("west", Role.CONSULENT));
        assertThat(elsewhere.get(address).statusCode()).isEqualTo(404);
        assertThat(elsewhere.get("/beheer/vacatures").body()).doesNotContain("schreven");
    }

    @Test
    void a_word_that_the_law_forbids_must_be_answered_before_it_shows() {
        var address = site.reported(
                "werk", "Je werkt in een jong team.\nJe helpt klanten aan de toonbank en vult de schappen bij.");
        var sam = site.signIn("Sam", Right.in("noord", Role.CONSULENT));
        var page = Jsoup.parse(sam.get(address).body());
        var version = page.select("input[name=versie]").val();
        var refused = sam.post(address + "/goedkeuren", Map.of("versie", version));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Schrijf op waarom het woord hier mag");
        assertThat(site.shown()).isEmpty();
        assertThat(sam.post(
                                address + "/goedkeuren",
                                Map.of("versie", version, "antwoord", "Het gaat over het team, niet over haar."))
                        .statusCode())
                .isEqualTo(303);
        assertThat(site.shown()).hasSize(1);
    }

    @Test
    void a_link_that_was_used_or_never_was_says_the_same() {
        site.reported();
        var used = site.link("bevestigen");
        var never = used.substring(0, used.lastIndexOf('/') + 1) + "A".repeat(43);
        assertThat(site.visitor.get(used).statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(site.visitor.get(used).body()).select("main").text())
                .isEqualTo(Jsoup.parse(site.visitor.get(never).body())
                        .select("main")
                        .text());
    }

    @Test
    void an_employer_changes_one_answer_and_finds_the_others_as_they_were() {
        site.reported("vakantieregio", "zuid", "van-vr", "10.00", "tot-vr", "15.00");
        var change = site.link("vacature") + "/wijzigen";
        var form = site.page(change);
        assertThat(form.select("[name=dag][checked]").eachAttr("value")).containsExactly("ma", "di", "do");
        assertThat(form.select("[name=van]").val()).isEqualTo("9.00");
        assertThat(form.select("[name=van-vr]").val()).isEqualTo("10.00");
        assertThat(form.select("[name=vakantieregio] [selected]").val()).isEqualTo("zuid");

        var fields = new StringBuilder("loon-van=17,00&naar=bewaren");
        form.select("main form [name]:not([name=loon-van], [name=naar])").forEach(field -> {
            boolean isSent = !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
            if (isSent) {
                fields.append('&')
                        .append(field.attr("name"))
                        .append('=')
                        .append(URLEncoder.encode(
                                field.is("select") ? field.select("[selected]").val() : field.val(),
                                StandardCharsets.UTF_8));
            }
        });
        var changed = site.visitor.post(change, "application/x-www-form-urlencoded", fields.toString());
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(site.page(site.link("vacature")).select("main dl").text().replace('\u00a0', ' '))
                .contains("€ 17,00 per uur", "vrijdag van 10.00 tot 15.00", "Regio Zuid");
    }

    @Test
    void opening_the_link_confirms_nothing() {
        var fields = site.filledIn("naar", "versturen");
        site.visitor.post(TestSite.FORM, fields);
        var link = site.link("bevestigen");
        site.visitor.get(link);
        site.visitor.head(link);
        var sam = site.signIn("Sam", Right.in("noord", Role.CONSULENT));
        assertThat(sam.get("/beheer/vacatures").body()).contains("Er wacht geen vacature.");
    }

    @Test
    void takes_five_in_ten_minutes_and_keeps_what_was_typed_in_the_sixth() throws Exception {
        site.close();
        try (var limited = new TestSite(directory, RateLimits.enforced())) {
            for (int i = 0; i < 5; i++) {
                var fields = limited.filledIn("naar", "versturen", "titel", "Brood verkopen " + i);
                assertThat(limited.visitor.post(TestSite.FORM, fields).statusCode())
                        .isEqualTo(303);
            }
            var sixth = limited.visitor.post(TestSite.FORM, limited.filledIn("naar", "versturen"));
            assertThat(sixth.statusCode()).isEqualTo(429);
            assertThat(sixth.body()).contains("vaak verstuurd", "Brood verkopen");
        }
        site = new TestSite(directory.resolve("other"), RateLimits.lifted());
    }

    @Test
    void leaves_no_byte_when_an_employer_erases_it_all() throws Exception {
        site.reported(
                "titel",
                "Zwartebessenjam koken",
                "organisatie",
                "Bosbessenhof",
                "naam",
                "Wilhelmina Braamstruik",
                "email",
                "braamstruik@example.nl");
        var own = site.link("vacature");
        assertThat(bytes()).contains("Zwartebessenjam", "Bosbessenhof", "Braamstruik", "braamstruik@example.nl");

        assertThat(site.visitor.post(own + "/wissen", Map.of()).statusCode()).isEqualTo(303);
        var old = site.visitor.get(own);
        assertThat(old.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(old.body()).select("main").text()).contains("Deze vacature is gewist", "vroeg daarom");
        assertThat(site.visitor.post(own, Map.of("doe", "verlengd")).statusCode())
                .isEqualTo(410);
        site.clock.move(Duration.ofSeconds(1));
        assertThat(site.rows("vacancy") + site.rows("employer") + site.rows("outbox"))
                .isZero();
        site.close();
        assertThat(bytes()).doesNotContain("Zwartebessenjam", "Bosbessenhof", "Braamstruik", "braamstruik@example.nl");
        site = new TestSite(directory.resolve("other"), RateLimits.lifted());
    }

    private String bytes() throws Exception {
        site.close();
        var all = new StringBuilder();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        site = new TestSite(directory, RateLimits.lifted());
        return all.toString();
    }

    @Test
    void ticked_days_get_the_usual_times_unless_they_have_their_own() {
        var told = Map.of(
                "dag=ma&dag=wo&dag=vr&van=9&tot=13.00",
                "maandag van 9.00 tot 13.00 woensdag van 9.00 tot 13.00 vrijdag van 9.00 tot 13.00",
                "dag=ma&dag=di&van=9&tot=13.00&van-di=10.00&tot-di=14.00",
                "maandag van 9.00 tot 13.00 dinsdag van 10.00 tot 14.00",
                "dag=ma&van=9&tot=13.00&van-za=10.00&tot-za=14.00",
                "maandag van 9.00 tot 13.00 zaterdag van 10.00 tot 14.00");
        told.forEach((week, words) -> {
            var check = Jsoup.parse(posted(week + "&uren-van=8&uren-tot=12").body());
            assertThat(check.select("main dl").text()).contains(words);

            var again = Jsoup.parse(
                    posted(week + "&uren-van=8&uren-tot=12&naar=veranderen").body());
            assertThat(again.select("[name=dag][checked]").eachAttr("value"))
                    .containsExactlyElementsOf(Pattern.compile("dag=(..)")
                            .matcher(week)
                            .results()
                            .map(found -> found.group(1))
                            .toList())
                    .isEqualTo(check.select("input[type=hidden][name=dag]").eachAttr("value"));
        });
    }

    @Test
    void says_what_is_missing_of_the_week() {
        var missing = Map.of(
                "dag=ma", "#van-fout Vul in van hoe laat tot hoe laat iemand werkt.",
                "van=9&tot=13", "#dag-fout Kruis aan op welke dagen iemand werkt.",
                "van=9&tot=13&van-di=9&tot-di=14", "#dag-fout Kruis aan op welke dagen iemand werkt.",
                "dag=ma&van=9", "#tot-fout Vul in tot hoe laat iemand werkt.",
                "dag=ma&van=13&tot=9", "#tot-fout Het einde van het werk is vroeger dan het begin",
                "dag=ma&van=0.00&tot=23.00", "#tot-fout De tijden zijn samen meer dan 12 uur.",
                "dag=ma&van=9&tot=13&van-di=9", "#tot-di-fout Vul in tot hoe laat iemand op dinsdag werkt.",
                "dag=maandag&van=9&tot=13", "#dag-fout Kies",
                "uren-van=8", "#dag-fout Kruis aan op welke dagen iemand werkt, en vul in");
        missing.forEach((week, told) -> {
            var answer = posted(week);
            var place = told.substring(0, told.indexOf(' '));
            assertThat(answer.statusCode()).as(week).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select(place).text())
                    .as(week)
                    .contains(told.substring(place.length() + 1));
        });
    }

    /** The form with this week instead of its own. */
    private HttpResponse<String> posted(String week) {
        var fields = site.filledIn();
        fields.keySet()
                .removeIf(name -> name.startsWith("van-") || name.startsWith("tot-") || week.contains(name + "="));
        var others = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return site.visitor.post(TestSite.FORM, "application/x-www-form-urlencoded", others + "&" + week);
    }

    @Test
    void an_empty_form_is_told_all_that_is_missing_at_once_in_the_order_of_the_page() {
        var empty = Jsoup.parse(
                site.visitor.post(TestSite.FORM, Map.of("naar", "nakijken")).body());
        assertThat(empty.select(".error-summary a").eachAttr("href"))
                .containsExactly(
                        "#titel",
                        "#sector",
                        "#werk",
                        "#telt",
                        "#uren-van",
                        "#dag",
                        "#postcode",
                        "#loon-van",
                        "#einddatum",
                        "#organisatie",
                        "#naam",
                        "#email");
    }

    @Test
    void only_what_is_other_than_usual_or_wrong_is_unfolded() {
        assertThat(site.page(TestSite.FORM).select("main details[open]")).isEmpty();
        var wrong = Jsoup.parse(site.visitor
                .post(TestSite.FORM, site.filledIn("kvk", "12", "titel", "", "soort", "leerplek", "van-ma", ""))
                .body());
        assertThat(wrong.select("main details[open] [name]").eachAttr("name"))
                .contains("kvk", "soort", "tot-ma")
                .doesNotContain("einddatum", "vakantie", "leren");
    }

    /**
     * 20 hours at 16,50 by a small employer with a contract without an end cost 1.808,95 a month, by hand in the notes to
     * {@code EmployerCostsTest}; with one that ends 77,22 more. Up to 24 hours at 18,00 it is 20% more hours, and
     * 1.872,00 x 1,08 = 2.021,76 with premiums of 2,74, 6,27, 0,50, 1,52 and 6,10%: with 346,33 of them 2.368,09.
     */
    @Test
    void what_the_job_costs_follows_what_is_typed() {
        var none = "Vul de uren en het loon in.";
        var told = Map.of(
                "uren-van=20&loon-van=16,50", "€ 1.809 per maand",
                "uren-van=20&loon-van=16,50&contract=tijdelijk",
                        "€ 1.886 per maand, met premies en vakantiegeld erbij. Met een vast contract is dat € 77 minder.",
                "uren-van=20&loon-van=16,50&uren-tot=24&loon-tot=18,00", "€ 1.809 tot € 2.368 per maand",
                "uren-van=20&loon-van=16,50&jaar=schoolweken", none,
                "uren-van=20&loon-van=16,50&contract=uitzend", none,
                "uren-van=20", none,
                "uren-van=veel&loon-van=16,50", none,
                "uren-van=20&loon-van=16,50&uren-tot=10", none);
        told.forEach((typed, words) -> {
            var beside = site.visitor.post(TestSite.FORM + "/kosten", "application/x-www-form-urlencoded", typed);
            assertThat(beside.statusCode()).as(typed).isEqualTo(200);
            assertThat(Jsoup.parse(beside.body()).select("#kosten").text().replace('\u00a0', ' '))
                    .as(typed)
                    .contains(words);
        });
    }

    @Test
    void the_check_page_tells_what_the_job_costs_without_a_script() {
        var check =
                Jsoup.parse(site.visitor.post(TestSite.FORM, site.filledIn()).body());
        assertThat(check.select("#kosten").text().replace('\u00a0', ' ')).contains("€ 1.809 per maand", "€ 1.808,95");
    }

    @Test
    void the_holidays_are_those_of_the_gemeente_and_who_is_in_two_regions_is_asked() {
        var free = site.visitor.post(TestSite.FORM, site.filledIn("vakantie", "alle"));
        assertThat(free.body())
                .contains("In alle schoolvakanties (Regio Noord)")
                .doesNotContain("niet alle scholen");

        var between = site.visitor.post(TestSite.FORM, site.filledIn("vakantie", "alle", "postcode", "2011 AA"));
        assertThat(between.body()).contains("In alle schoolvakanties (Regio Midden)", "niet alle scholen");

        var chosen = site.visitor.post(
                TestSite.FORM, site.filledIn("vakantie", "alle", "postcode", "2011 AA", "vakantieregio", "zuid"));
        assertThat(chosen.body()).contains("In alle schoolvakanties (Regio Zuid)");
    }
}
