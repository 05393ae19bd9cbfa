package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.WorkDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk through the form: page after page, back again, over the check page to the end. */
class FormPagesTest {

    @TempDir
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TestSite site;

    @BeforeAll
    static void start() {
        site = TestSite.withoutLimits(folder.resolve("database"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void clear() {
        site.clear();
    }

    private static FormPage open() {
        return FormPage.of(site.visitor.get("/aanmelden"));
    }

    /** Fills in these fields of the page and presses the button. */
    private static FormPage press(FormPage page, String to, String... fields) {
        var sent = page.pressing(to);
        for (int i = 0; i < fields.length; i += 2) {
            sent.put(fields[i], fields[i + 1]);
        }
        return FormPage.of(site.submit(sent));
    }

    /** To the page with all answers. */
    private static FormPage toTheCheck() {
        var page = press(open(), "verder", "postcode", "1234 ab");
        page = press(
                page,
                "verder",
                "naam",
                "Mirjam",
                "bereik",
                "bellen",
                "telefoon",
                "0698765432",
                "email",
                "m@example.nl");
        page = press(page, "verder", "tijden", "maandag-ochtend", "spreekt", "ti");
        page = press(page, "verder", "uren", "24", "schooltijden", "alleen");
        page = press(page, "verder", "kunnen", "Regelen\nen plannen", "soortwerk", "Iets met planten");
        page = press(page, "verder", "hulp", "geld", "toelichting", "Tot straks");
        return press(page, "verder", "toestemming", "ja");
    }

    @Test
    void asks_the_postcode_and_nothing_else_first() {
        var answer = site.visitor.get("/aanmelden");
        var shown = FormPage.of(answer).shown();
        shown.remove("stempel");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(shown)
                .containsExactlyInAnyOrderEntriesOf(Map.of("postcode", "", "website", "", "pagina", "postcode"));
    }

    /** It is a Saturday; the office is closed on Thursday 26 November. */
    @Test
    void says_at_once_who_calls_and_by_when() {
        var page = press(open(), "verder", "postcode", "1234AB");

        assertThat(page.heading()).isEqualTo("Wie ben je en hoe bereiken we je?");
        assertThat(page.document().select(".panel").text())
                .contains("Jouw regio: Oost")
                .contains("Werkcentrum Oost belt of mailt je binnen 5 werkdagen.")
                .contains("Meld je je vandaag aan, dan is dat uiterlijk dinsdag 1 december.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2345 AB | West | Woon je hier, dan kun je met je vragen terecht bij Werkcentrum Midden.
            3456 AB | Zuid | Hier leest nog niemand de aanmeldingen.
            """)
    void says_who_helps_now_where_nobody_promised_anything_and_asks_no_more(
            String postcode, String name, String nothing) {
        var page = press(open(), "verder", "postcode", postcode);

        assertThat(page.heading()).isEqualTo("In de regio " + name + " kun je je hier nog niet aanmelden");
        assertThat(page.document().select("main").text())
                .contains(nothing, "We vragen je dus verder niets", "Werkcentrum");
        assertThat(page.document().select("main form, main input")).isEmpty();
        assertThat(page.document().select("main a").eachAttr("href")).contains("/regio", "/aanmelden");
    }

    @Test
    void takes_nothing_from_a_region_without_a_promise_whatever_is_sent() {
        var fields = site.filledIn();
        fields.put("postcode", "3456 AB");

        assertThat(FormPage.of(site.submit(fields)).heading()).contains("nog niet aanmelden");
        assertThat(site.count("registration") + site.count("outbox")).isZero();
    }

    @Test
    void refuses_a_postcode_that_is_nowhere_with_a_way_on() {
        var answer = site.submit(open().pressing("verder"), "postcode", "9999 ZZ");

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = FormPage.of(answer);
        assertThat(page.document().select("#postcode-fout").text()).contains("Deze postcode kennen we niet");
        assertThat(page.document().select("#postcode-fout a").attr("href")).isEqualTo("/regio");
        assertThat(page.shown()).containsEntry("postcode", "9999 ZZ");
    }

    @Test
    void leads_over_seven_pages_to_all_answers_told_back() {
        var page = toTheCheck();

        assertThat(page.heading()).isEqualTo("Kijk je antwoorden na");
        var told = new LinkedHashMap<String, String>();
        page.document()
                .select(".answers__item")
                .forEach(item -> told.put(
                        item.select("dt").text(),
                        item.select("dd.answers__value").get(0).wholeText()));
        assertThat(told)
                .containsEntry("Postcode", "1234 AB")
                .containsEntry("Naam", "Mirjam")
                .containsEntry("Telefoonnummer", "06 98 76 54 32")
                .containsEntry("E-mailadres", "m@example.nl")
                .containsEntry("Wanneer we kunnen bellen", "maandagochtend")
                .containsEntry("Taal van het gesprek", "Tigrinya (ትግርኛ)")
                .containsEntry("Uren per week", "24 uur per week")
                .containsEntry("Onder schooltijd", "Alleen onder schooltijd")
                .containsEntry("Wat je goed kunt", "Regelen\nen plannen")
                .containsEntry("Werk dat je leuk lijkt", "Iets met planten")
                .containsEntry("Hulp die je zoekt", "uitleg over geld en toeslagen")
                .containsEntry("Wat je nog vertelde", "Tot straks");
    }

    @Test
    void keeps_nothing_before_the_last_press_and_all_of_it_after() {
        var page = toTheCheck();
        assertThat(site.everything()).doesNotContain("Mirjam", "planten", "example.nl");
        site.clock.move(Duration.ofSeconds(10));

        var answer = site.submit(page.pressing("versturen"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/aanmelden/gelukt/oost");
        assertThat(site.everything()).contains("Mirjam", "planten", "m@example.nl", "+31698765432");
    }

    @Test
    void changes_one_part_and_comes_back_to_all_of_them() {
        var page = press(toTheCheck(), "week");
        assertThat(page.heading()).isEqualTo("Welk werk past in je week?");
        assertThat(page.shown()).containsEntry("uren", "24").containsEntry("schooltijden", "alleen");

        page = press(page, "verder", "uren", "16");

        assertThat(page.heading()).isEqualTo("Kijk je antwoorden na");
        assertThat(page.shown())
                .containsEntry("uren", "16")
                .containsEntry("naam", "Mirjam")
                .containsEntry("hulp", "geld");
    }

    /** The back button shows the page before as it was; what a link in a mail leads to is kept nowhere. */
    @Test
    void lets_a_browser_keep_for_its_back_button_alone_what_was_filled_in() {
        for (var to : List.of("controle", "bewaren", "kunnen", "bewaar")) {
            var answer = site.submit(site.filledIn(), "naar", to);
            assertThat(answer.headers().allValues("Cache-Control")).as(to).noneMatch(value -> value.contains("public"));
        }
        var kept = site.visitor.post(site.lastMail().link("verder"), Map.of("naar", "verder"));

        assertThat(kept.body()).contains("Mirjam");
        assertThat(kept.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void goes_back_without_losing_what_was_typed_however_wrong() {
        var page = press(open(), "verder", "postcode", "1234 AB");
        page = press(page, "terug", "naam", "12", "email", "mirjam");
        assertThat(page.shown()).containsEntry("postcode", "1234 AB");

        page = press(page, "verder");
        assertThat(page.shown()).containsEntry("naam", "12").containsEntry("email", "mirjam");
    }

    @Test
    void has_one_stamp_from_the_first_page_to_the_last() {
        var first = open();
        var next = press(first, "verder", "postcode", "1234 AB");

        assertThat(next.stamp()).isEqualTo(first.stamp());
    }

    @Test
    void asks_no_times_of_who_wants_no_call() {
        var page = press(open(), "verder", "postcode", "1234 AB");
        page = press(page, "verder", "naam", "Mirjam", "bereik", "mailen", "email", "m@example.nl");

        assertThat(page.document().select("[name=tijden]")).isEmpty();
        assertThat(page.document().select("[name=spreekt]")).hasSize(1);
    }

    @Test
    void leads_who_comes_from_the_form_of_before_to_what_is_missing() {
        var fields = site.filledIn();
        fields.keySet().removeAll(List.of("naar", "nagekeken", "email"));

        var answer = site.submit(fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = FormPage.of(answer);
        assertThat(page.errors()).contains("Vul je e-mailadres in");
        assertThat(page.shown()).containsEntry("naam", "Mirjam Ööstenwindt").containsEntry("uren", "24");
    }

    @ParameterizedTest
    @CsvSource({
        "bereiken, bereik",
        "gesprek, tijden",
        "gesprek, spreekt",
        "week, dagen",
        "week, schooltijden",
        "hulp, hulp",
    })
    void offers_every_answer_that_the_form_can_read(String page, String field) {
        var choices = FormPage.of(site.submit(site.filledIn(), "naar", page))
                .document()
                .select("[name=" + field + "], select[name=" + field + "] option")
                .eachAttr("value");
        choices.removeIf(String::isEmpty);
        int expected = switch (field) {
            case "dagen" -> WorkDay.values().length;
            case "tijden" -> DayPart.values().length;
            case "spreekt" -> Spoken.values().length;
            case "hulp" -> Help.values().length;
            default -> SchoolHours.values().length - 1;
        };

        assertThat(choices).hasSize(expected).doesNotHaveDuplicates();
        for (var choice : choices) {
            var sent = site.submit(site.filledIn("visitor-" + choice + "@example.nl"), field, choice);
            assertThat(sent.statusCode()).as(choice).isEqualTo(303);
        }
    }

    @Test
    void says_who_sees_it_and_for_how_long_before_it_asks_consent() {
        var page = FormPage.of(site.submit(site.filledIn(), "naar", "toestemming"));

        assertThat(page.document().select("main").text())
                .contains("Alleen Werkcentrum Oost ziet wat je invulde.")
                .contains("We vragen je na 5 maanden of je nog zoekt.", "dan wissen we alles na 6 maanden.")
                .contains("Stichting Terug beheert deze site")
                .contains("Ik vind het goed dat Stichting Terug en wie mij in mijn regio helpt");
    }

    @Test
    void takes_nothing_where_nobody_stands_behind_the_site() {
        try (var trial = TestSite.onTrial(folder.resolve("trial"))) {
            for (var answer : List.of(trial.visitor.get("/aanmelden"), trial.submit(Map.of("postcode", "1234 AB")))) {
                assertThat(answer.statusCode()).isEqualTo(200);
                var page = FormPage.of(answer);
                assertThat(page.heading()).isEqualTo("Aanmelden kan nog niet");
                assertThat(page.document().select("main form")).isEmpty();
                assertThat(page.document().select("main a").eachAttr("href")).contains("/regio");
            }
        }
    }
}
