package nl.herstart.site.messages;

import static java.util.stream.Collectors.toMap;
import static nl.herstart.desk.Role.BEHEERDER;
import static nl.herstart.desk.Role.CONSULENT;
import static nl.herstart.desk.Role.COORDINATOR;
import static nl.herstart.desk.Role.REDACTEUR;
import static nl.herstart.site.messages.TestSite.INBOX;
import static nl.herstart.site.messages.TestSite.parsed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.herstart.desk.Right;
import nl.herstart.desk.SignedIn;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff see of messages and do with them. */
class InboxTest {

    private static final String TEXT = "Het bedrag is <b>oud</b>.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private TestSite site;

    @SuppressWarnings("NullAway.Init")
    private SignedIn redacteur;

    @BeforeEach
    void open() {
        site = TestSite.withoutLimits(directory);
        redacteur = site.signIn(Right.of(REDACTEUR));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void lists_who_waits_longest_first_and_counts_them_in_the_menu() {
        site.send("Eerste", "");
        site.clock.move(Duration.ofDays(1));
        site.send("Tweede", "anna@example.nl");

        var page = parsed(site.signIn(Right.of(REDACTEUR)).get(INBOX));

        assertThat(page.select(".desk-messages__text").eachText()).containsExactly("Eerste", "Tweede");
        assertThat(page.select(".desk-messages a").eachText()).containsExactly("Loont werken?", "Loont werken?");
        assertThat(page.select("nav a[href=" + INBOX + "]").text()).isEqualTo("Berichten (2)");
        assertThat(site.acts()).containsExactly("LOOKED berichten done");
    }

    @Test
    void gives_the_words_alone_of_what_waits_about_a_page() {
        site.send("Eerste", "anna@example.nl");
        site.clock.move(Duration.ofDays(1));
        site.send("Tweede", "");

        assertThat(site.routes.openAbout("/geld/loont-werken")).containsExactly("Eerste", "Tweede");
        assertThat(site.routes.openAbout("/geld")).isEmpty();
    }

    @Test
    void shows_what_was_written_as_text_with_a_link_to_the_page() {
        var message = site.send(TEXT, "anna@example.nl");

        var page = parsed(redacteur.get(message));

        assertThat(page.select("main b, main script")).isEmpty();
        assertThat(page.select("main").text()).contains(TEXT, "anna@example.nl");
        assertThat(page.select("main a[href=/geld/loont-werken]").text()).isEqualTo("Loont werken?");
        assertThat(site.acts()).containsExactly("LOOKED " + object(message) + " done");
    }

    @Test
    void is_not_there_for_who_has_no_business_with_it() {
        var message = site.send(TEXT, "");

        for (var right : new Right[] {Right.in("zwolle", CONSULENT), Right.of(BEHEERDER)}) {
            var colleague = site.signIn(right);
            assertThat(colleague.get(INBOX).statusCode()).isEqualTo(404);
            assertThat(colleague.get(message).statusCode()).isEqualTo(404);
            assertThat(colleague.get(message + "/wissen").statusCode()).isEqualTo(404);
            assertThat(colleague.post(message, filing("aangepast", "", "")).statusCode())
                    .isEqualTo(404);
        }
        assertThat(site.visitor.get(message).statusCode()).isEqualTo(303);
    }

    @Test
    void lets_a_coordinator_look_and_do_nothing() {
        var message = site.send(TEXT, "anna@example.nl");
        var coordinator = site.signIn(Right.in("zwolle", COORDINATOR));

        assertThat(coordinator.get(INBOX).statusCode()).isEqualTo(200);
        assertThat(parsed(coordinator.get(message)).select("main form")).isEmpty();
        assertThat(coordinator.post(message, filing("aangepast", "", "")).statusCode())
                .isEqualTo(404);
        assertThat(coordinator.post(message + "/wissen", Map.of("versie", "1")).statusCode())
                .isEqualTo(404);
        assertThat(site.rows("message"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("version", 1));
    }

    @Test
    void is_not_there_when_it_never_was() {
        assertThat(redacteur.get(INBOX + "/x").statusCode()).isEqualTo(404);
        assertThat(redacteur.post(INBOX + "/x", filing("aangepast", "", "")).statusCode())
                .isEqualTo(404);
        assertThat(redacteur.post(INBOX + "/x/wissen", Map.of("versie", "1")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void deals_with_it_and_opens_it_again() {
        var message = site.send(TEXT, "");

        var answer = redacteur.post(message, filing("klopte-wel", "Gebeld met <i>Dienst Toeslagen</i>", ""));

        assertThat(answer.headers().firstValue("location")).contains(INBOX + "?gedaan=bewaard");
        var list = parsed(redacteur.get(INBOX + "?gedaan=bewaard"));
        assertThat(list.text()).contains("Er wacht geen bericht.", "De pagina klopte wel", "Het bericht is bewaard.");
        assertThat(list.select("nav a[href=" + INBOX + "]").text()).isEqualTo("Berichten");
        var page = parsed(redacteur.get(message));
        assertThat(page.select("main i")).isEmpty();
        assertThat(page.select("#notitie").val()).isEqualTo("Gebeld met <i>Dienst Toeslagen</i>");
        assertThat(site.acts()).contains("CHANGED " + object(message) + " done");

        redacteur.post(message, with(filing("open", "", ""), "versie", "2"));
        assertThat(parsed(redacteur.get(INBOX)).text()).doesNotContain("Er wacht geen bericht.");
    }

    @Test
    void mails_exactly_what_was_previewed_and_none_of_what_the_visitor_wrote() {
        var message = site.send(TEXT, "anna@example.nl");
        var fields =
                filing("aangepast", "Van \"mij\" & jou", "Dank je wel. <b>Het</b> is veranderd.\n\nHet is nu € 5.");

        var preview = parsed(redacteur.post(message, with(fields, "naar", "bekijken")));
        assertThat(site.rows("outbox")).isEmpty();
        assertThat(preview.select("main b")).isEmpty();
        var form = preview.select("main form input[type=hidden]:not([name=csrf])").stream()
                .collect(toMap(field -> field.attr("name"), Element::val));
        assertThat(form).isEqualTo(without(fields, "naar"));
        var sent = redacteur.post(message, with(form, "naar", "versturen"));

        assertThat(sent.headers().firstValue("location")).contains(INBOX + "?gedaan=verstuurd");
        assertThat(site.rows("outbox")).singleElement().satisfies(mail -> {
            assertThat(text(mail, "body"))
                    .isEqualTo(preview.expectFirst("#mail").wholeText())
                    .startsWith("Hallo,\n\nJe schreef ons dat er iets niet klopt op de pagina ‘Loont werken?’.")
                    .contains(
                            "Dank je wel. <b>Het</b> is veranderd.\n\nHet is nu € 5.", "Groet,\nHerstart", "6 maanden")
                    .doesNotContain("oud");
            assertThat(text(mail, "html")).contains("&lt;b&gt;Het&lt;/b&gt;").doesNotContain("oud");
            assertThat(text(mail, "subject")).isEqualTo("Antwoord op je bericht aan Herstart");
        });
        assertThat(preview.select("main dd").eachText())
                .containsExactly("anna@example.nl", "Antwoord op je bericht aan Herstart");
        assertThat(site.acts())
                .contains(
                        "PREVIEWED " + object(message) + " done",
                        "CHANGED " + object(message) + " done",
                        "MAILED " + object(message) + " done");
        assertThat(parsed(redacteur.get(message)).select("#antwoord")).isEmpty();
    }

    @Test
    void mails_once_when_pressed_twice() {
        var message = site.send(TEXT, "anna@example.nl");
        var fields = with(filing("aangepast", "", "Dank je wel."), "naar", "versturen");

        redacteur.post(message, fields);
        assertThat(redacteur.post(message, fields).statusCode()).isEqualTo(303);

        assertThat(site.rows("outbox")).hasSize(1);
    }

    @Test
    void answers_in_the_language_of_who_wrote() {
        site.visitor.post("/en/klopt-niet", site.filledIn("/en/klopt-niet?pagina=/en/geld", "Old", "anna@example.nl"));
        var message = INBOX + "/" + site.rows("message").get(0).get("outward");

        redacteur.post(message, with(filing("aangepast", "", "We changed it."), "naar", "versturen"));

        assertThat(site.rows("outbox"))
                .singleElement()
                .satisfies(mail -> assertThat(text(mail, "body"))
                        .startsWith("Hello,\n\nYou wrote to us that something is not right on the page ‘Money & more’.")
                        .contains("We changed it.", "Kind regards"));
    }

    @Test
    void keeps_an_answer_on_the_page_until_it_is_mailed() {
        var message = site.send(TEXT, "anna@example.nl");
        var fields = filing("aangepast", "Nog bellen", "Dank je wel.");

        var kept = redacteur.post(message, fields);
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(parsed(kept).select("#antwoord-fout").text()).contains("nog niet verstuurd");

        var back = parsed(redacteur.post(message, with(fields, "naar", "veranderen")));
        assertThat(back.select("#antwoord").val()).isEqualTo("Dank je wel.");
        assertThat(back.select("#notitie").val()).isEqualTo("Nog bellen");
        assertThat(back.select("input[name=uitkomst][checked]").val()).isEqualTo("aangepast");
        assertThat(site.rows("outbox")).isEmpty();
    }

    @Test
    void mails_nobody_who_gave_no_address_and_nothing_that_is_empty_or_a_bsn() {
        var without = site.send(TEXT, "");
        var with = site.send(TEXT, "anna@example.nl");

        assertThat(redacteur
                        .post(without, with(filing("open", "", "Hoi"), "naar", "versturen"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(redacteur
                        .post(with, with(filing("open", "", ""), "naar", "versturen"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(redacteur
                        .post(with, with(filing("open", "", "111222333"), "naar", "versturen"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(redacteur.post(with, filing("weet-niet", "", "")).statusCode())
                .isEqualTo(422);
        assertThat(site.rows("outbox")).isEmpty();
    }

    @Test
    void shows_both_when_a_colleague_was_first() {
        var message = site.send(TEXT, "anna@example.nl");
        redacteur.post(message, filing("klopte-wel", "Van mij", ""));
        var colleague = site.signIn(Right.of(REDACTEUR));

        var answer = colleague.post(message, with(filing("aangepast", "Van jou", "Hoi"), "naar", "versturen"));

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = parsed(answer);
        assertThat(page.select(".desk-facts").text()).contains("De pagina klopte wel", "Van mij");
        assertThat(page.select("#notitie").val()).isEqualTo("Van jou");
        assertThat(page.select("#antwoord").val()).isEqualTo("Hoi");
        assertThat(page.select("input[name=versie]").val()).isEqualTo("2");
        assertThat(site.rows("outbox")).isEmpty();
        assertThat(site.acts()).contains("CHANGED " + object(message) + " refused");
        assertThat(colleague.post(message + "/wissen", Map.of("versie", "1")).statusCode())
                .isEqualTo(409);
        assertThat(site.rows("message")).hasSize(1);
    }

    private static Map<String, String> filing(String ending, String note, String answer) {
        return Map.of("versie", "1", "uitkomst", ending, "notitie", note, "antwoord", answer, "naar", "bewaren");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static Map<String, String> without(Map<String, String> fields, String name) {
        var fewer = new HashMap<>(fields);
        fewer.remove(name);
        return fewer;
    }

    private static String object(String message) {
        return "bericht " + message.substring(INBOX.length() + 1);
    }

    private static String text(Map<String, Object> row, String column) {
        return (String) Objects.requireNonNull(row.get(column));
    }
}
