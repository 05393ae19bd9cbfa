package nl.herstart.site.caseload;

import static nl.herstart.site.caseload.TestCaseload.LIST;
import static nl.herstart.site.caseload.TestCaseload.address;
import static nl.herstart.site.caseload.TestCaseload.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done with a person on her page, from the first call to the end. */
class PersonPageTest extends OnPersonPage {

    /** All whom this test invents have the same telephone. */
    @Test
    void points_to_who_may_be_the_same_and_elsewhere_only_tells_who_coordinates() {
        assertThat(noor().select(".desk-hint")).isEmpty();
        var other = desk.add("Eleonora de Vries");

        assertThat(noor().select(".desk-hint a").eachAttr("href")).containsExactly(address(other));

        desk.add("Bo Visser", desk.robin, "zuid", "4321 BA");
        assertThat(noor().select(".desk-hint").text()).doesNotContain("andere regio");
        assertThat(page(desk.kim, address(noor)).select(".desk-hint").text())
                .contains("ook bekend in een andere regio");
    }

    /** Five working days from Monday 23 November at ten is Monday 30 November at five. */
    @Test
    void says_above_the_fold_why_it_is_late_and_how_to_call() {
        desk.at("2026-12-01T10:00");

        var call = noor().select(".call");

        assertThat(call.select(".call__due").text()).isEqualTo("1 werkdag te laat");
        assertThat(call.select(".call__why").text())
                .isEqualTo(
                        "Bij jullie sinds ma 23 nov 2026 10.00 uur. Beloofd: iemand belt of mailt binnen 5 werkdagen, dus vóór ma 30 nov 17.00 uur.");
        assertThat(call.select("a[href^=tel]").attr("href")).isEqualTo("tel:+31612345678");
        assertThat(call.select("dd").eachText())
                .contains("bellen of mailen", "dinsdag middag, vrijdag ochtend", "Tigrinya");
        assertThat(call.select("summary").get(0).text()).isEqualTo("Ik heb gebeld");
    }

    @Test
    void nobody_reached_counts_an_attempt_and_goes_back_to_the_list_with_the_row_marked() {
        var proposed = noor().select("form[action$=niet-bereikt]");
        assertThat(proposed.select("[name=poging-dag]").val()).isEqualTo("2026-11-24");
        assertThat(proposed.select("[name=poging-deel] [selected]").val()).isEqualTo("middag");

        var answer = press("niet-bereikt", Map.of());

        assertThat(where(answer)).startsWith(LIST).endsWith("#r-" + noor.text());
        assertThat(noor().select(".call__why").text())
                .contains("Opnieuw bellen op dinsdag 24 november. De poging van 23 nov telt nog niet als contact.");
        assertThat(noor().select(".history__entry").get(0).text())
                .contains("Gebeld, niet bereikt", "Sam de Boer, Noord", "in de middag", "dinsdag 24 november");
    }

    @Test
    void somebody_reached_keeps_the_promise() {
        var answer =
                press("bereikt", Map.of("afspraak", "Intake op kantoor", "wie-doet", "wij", "uiterlijk", "2026-12-03"));

        assertThat(where(answer)).startsWith(address(noor)).endsWith("#kop");
        assertThat(noor().select(".call").text())
                .contains("Gehaald: er was contact op ma 23 nov 10.00 uur.", "Uiterlijk op donderdag 3 december.");
        assertThat(noor().select(".history__entry").get(0).text())
                .contains(
                        "Gebeld en gesproken",
                        "Intake op kantoor",
                        "De volgende stap is aan ons",
                        "donderdag 3 december");
    }

    /** Bea gave no telephone: everything that happens with her goes by mail. */
    @Test
    void who_gave_no_telephone_is_served_by_mail_from_the_first_mail_to_the_answer() {
        var bea = desk.add(TestCaseload.byMailOnly("Bea Visser"));
        assertThat(page(desk.sam, address(bea)).select("#gebeld, form[action$=bereikt]"))
                .isEmpty();
        assertThat(page(desk.sam, address(bea)).select(".call__why").text())
                .contains("Beloofd: iemand mailt binnen 5 werkdagen")
                .doesNotContain("belt");
        var first = page(desk.sam, address(bea)).select(".call a.button").attr("href");

        var preview = page(desk.sam, first);
        assertThat(preview.select(".desk-mail").text())
                .contains("las je aanmelding")
                .doesNotContain("belde", "gebeld");
        TestCaseload.press(desk.sam, preview, address(bea) + "/mail", Map.of());

        var mailed = page(desk.sam, address(bea));
        assertThat(mailed.select(".call__why").text()).contains("Gehaald: er was contact op ma 23 nov 10.00 uur.");
        assertThat(mailed.select(".desk-tag").text()).isEqualTo("contact gezocht");
        assertThat(mailed.select(".due__day, .call__due").text()).isEqualTo("nog 5 werkdagen");
        assertThat(page(desk.sam, address(bea) + "/mail")
                        .select("[name=sjabloon]")
                        .eachAttr("value"))
                .containsExactly("kennismaken", "geen-antwoord");

        TestCaseload.press(
                desk.sam,
                bea,
                "contact",
                Map.of("contact-hoe", "antwoord", "contact-tekst", "Ze wil een cursus.", "contact-wie", "zij"));

        var answered = page(desk.sam, address(bea));
        assertThat(answered.select(".desk-tag").text()).isEqualTo("in gesprek");
        assertThat(answered.select(".history__entry").get(0).text())
                .contains("Mail teruggekregen", "Ze wil een cursus.");
        assertThat(desk.sam
                        .get(address(bea) + "/mail/voorbeeld?sjabloon=geen-antwoord")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void no_mail_tells_of_a_call_that_there_was_not() {
        assertThat(page(desk.sam, address(noor) + "/mail")
                        .select("[name=sjabloon]")
                        .eachAttr("value"))
                .containsExactly("kennismaken");
        assertThat(desk.sam
                        .get(address(noor) + "/mail/voorbeeld?sjabloon=niet-bereikt")
                        .statusCode())
                .isEqualTo(422);
    }

    /** The day until which may be waited is four months from now, for staff as for the person. */
    @Test
    void waiting_has_a_named_end_that_can_be_moved_and_lifted() {
        press("bereikt", Map.of("afspraak", "Ze denkt na", "wie-doet", "zij"));
        assertThat(noor().select("form[action$=wachten]").text()).contains("Uiterlijk tot dinsdag 23 maart");
        assertThat(again(press("wachten", Map.of("wacht-tot", "2027-03-24", "wacht-reden", "Cursus")))
                        .select("#wacht-tot-fout, .error-summary")
                        .text())
                .contains("23 maart 2027");
        press("wachten", Map.of("wacht-tot", "2026-12-05", "wacht-reden", "Ze overlegt thuis"));
        assertThat(noor().select(".call__why").text()).contains("Dit wacht tot zaterdag 5 december: Ze overlegt thuis");

        press("wachten", Map.of("wacht-tot", "2026-12-10", "wacht-reden", "Ze vroeg om een week"));
        assertThat(noor().select(".call__due").text()).isEqualTo("wacht tot donderdag 10 december");
        press("verder", Map.of());

        assertThat(noor().select(".desk-tag").text()).isEqualTo("in gesprek");
        assertThat(noor().select(".call__due").text()).startsWith("vandaag");
        assertThat(noor().select(".history").text()).contains("Wacht niet langer");
    }

    @Test
    void nobody_has_to_do_anything_closes_it_at_once() {
        assertThat(again(press("bereikt", Map.of("afspraak", "Ze heeft werk", "wie-doet", "niemand")))
                        .select(".error-summary")
                        .text())
                .contains("Kies wat eruit kwam");

        press("bereikt", Map.of("afspraak", "Ze heeft werk", "wie-doet", "niemand", "klaar-uitkomst", "aan-het-werk"));

        assertThat(noor().select(".desk-tag").text()).isEqualTo("afgesloten");
        assertThat(noor().select(".history").text()).contains("Ze heeft werk", "Afgesloten: aan het werk");
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_nothing_typed_is_lost() {
        var page =
                again(press("bereikt", Map.of("afspraak", "Haar bsn is 123456782", "gesprek-notitie", "<b>lang</b>")));

        assertThat(page.select(".error-summary").text())
                .contains("burgerservicenummer", "Kies wie de volgende stap doet");
        assertThat(page.select("[name=afspraak]").text()).isEqualTo("Haar bsn is 123456782");
        assertThat(page.select("[name=gesprek-notitie]").text()).isEqualTo("<b>lang</b>");
        assertThat(page.select("#gebeld").hasAttr("open")).isTrue();
    }

    @Test
    void a_note_is_corrected_by_a_later_one_and_stays() {
        press("notitie", Map.of("notitie", "Ze woont in Almere."));
        press("notitie", Map.of("notitie", "Ze woont in Almelo.", "verbetert", "1"));

        var entries = noor().select(".history__entry");

        assertThat(entries.get(0).text()).contains("Ze woont in Almelo.", "verbetert notitie 1");
        assertThat(entries.get(1).select("s").text()).isEqualTo("Ze woont in Almere.");
    }

    @Test
    void wipes_the_words_of_one_note_and_nothing_of_another_person() {
        press("notitie", Map.of("notitie", "Iets over haar gezondheid."));
        var link = noor().select(".history__wipe a").attr("href").replaceFirst("\\?.*", "");
        assertThat(link).isEqualTo(address(noor) + "/notitie/1/wissen");
        var ask = page(desk.sam, link);
        assertThat(ask.select("blockquote").text()).isEqualTo("Iets over haar gezondheid.");
        var nobodys = desk.sam.get(address(noor) + "/notitie/2/wissen");
        assertThat(nobodys.statusCode()).isEqualTo(404);
        var other = desk.add("Bo Visser", desk.robin, "zuid", "4321 BA");
        assertThat(desk.sam.get(address(other) + "/notitie/1/wissen").statusCode())
                .isEqualTo(404);
        assertThat(desk.sam
                        .post(address(noor) + "/notitie/2/wissen", Map.of("versie", "2"))
                        .statusCode())
                .isEqualTo(404);

        TestCaseload.press(desk.sam, ask, link, Map.of());

        assertThat(noor().select(".history__entry").text())
                .contains("(De tekst is gewist.)")
                .doesNotContain("gezondheid");
        assertThat(desk.sam.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void notes_that_somebody_said_by_telephone_that_the_registration_stays() {
        assertThat(noor().select("#blijven")).isEmpty();
        desk.desk
                .parts()
                .database()
                .write(transaction -> transaction.execute("UPDATE registration SET asked_at = agreed_at"));
        assertThat(noor().select("#blijven").text()).contains("Sinds maandag 23 november vragen we per mail");

        press("blijft", Map.of());

        assertThat(noor().select("#blijven")).isEmpty();
        assertThat(noor().select(".history__entry").get(0).text()).contains("Wil aangemeld blijven", "Sam de Boer");
    }

    @Test
    void closes_with_an_outcome_and_opens_again_with_a_reason() {
        press("afsluiten", Map.of("uitkomst", "aan-het-werk", "afsluiten-toelichting", "Begint bij de kweker"));
        assertThat(noor().select(".call__due").text()).isEqualTo("aan het werk");
        assertThat(noor().select("form[action$=bereikt]")).isEmpty();

        press("heropenen", Map.of("heropenen-reden", "Het ging niet door"));

        assertThat(noor().select(".desk-tag").text()).isEqualTo("in gesprek");
    }

    @Test
    void after_three_days_without_an_answer_the_mail_is_proposed_shown_and_sent_as_shown() {
        for (var day : List.of("2026-11-23T11:00", "2026-11-24T11:00", "2026-11-25T11:00")) {
            desk.at(day);
            assertThat(noor().select(".call").text()).doesNotContain("We konden je niet bereiken");
            press("niet-bereikt", Map.of());
        }
        assertThat(noor().select(".call a").eachText()).contains("Stuur de mail ‘We konden je niet bereiken’");

        var choose = page(desk.sam, address(noor) + "/mail");
        assertThat(choose.select("[name=sjabloon]").eachAttr("value"))
                .containsExactly("kennismaken", "terugbellen", "niet-bereikt");
        var preview = page(desk.sam, address(noor) + "/mail/voorbeeld?sjabloon=niet-bereikt");
        var shown = preview.select(".desk-mail").get(0).wholeText();
        var sent = TestCaseload.press(desk.sam, preview, address(noor) + "/mail", Map.of());

        assertThat(where(sent)).endsWith("#kop");
        assertThat(shown)
                .contains("het Werkcentrum Noord", "/aanmelden/intrekken/…")
                .doesNotContain("Vries", "{");
        assertThat(noor().select(".history__mail .desk-mail").get(0).wholeText().strip())
                .isEqualTo(shown.strip());
        assertThat(body("We konden je niet bereiken").replaceAll("intrekken/[\\w-]{43}", "intrekken/…"))
                .isEqualTo(shown);
        assertThat(desk.desk.acts()).contains("PREVIEWED", "MAILED");
    }

    private String body(String subject) {
        return desk.desk
                .parts()
                .database()
                .read(look -> look.createQuery("SELECT body FROM outbox WHERE subject = ?")
                        .bind(0, subject)
                        .mapTo(String.class)
                        .one());
    }
}
