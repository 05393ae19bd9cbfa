package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.platform.schedule.Leave;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is done with accounts, and by whom it is not. */
class AccountsTest extends OnAdminSite {

    private static final String INVITE = LIST + "/uitnodigen";
    private static final String LOGIN = "/beheer/inloggen";

    private Map<String, String> invitation(SignedIn by, String email, String role, String region) {
        return Map.of("naam", "Nieuw", "email", email, "rol", role, "regio", region, "code", site.code(by));
    }

    private static Document page(SignedIn viewer, String path) {
        return Jsoup.parse(viewer.get(path).body());
    }

    @Test
    void a_coordinator_invites_consulenten_of_the_own_region_only() {
        assertThat(inTwente.post(INVITE, invitation(inTwente, "een@voorbeeld.nl", "consulent", "twente"))
                        .statusCode())
                .isEqualTo(303);
        for (var wrong : List.of(
                invitation(inTwente, "twee@voorbeeld.nl", "consulent", "zwolle"),
                invitation(inTwente, "twee@voorbeeld.nl", "coordinator", "twente"),
                invitation(inTwente, "twee@voorbeeld.nl", "beheerder", ""),
                invitation(inTwente, "twee@voorbeeld.nl", "opperhoofd", "twente"))) {
            var answer = inTwente.post(INVITE, wrong);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("#email").val()).isEqualTo("twee@voorbeeld.nl");
        }
        assertThat(site.mails())
                .filteredOn(mail -> mail.contains("nodigt je uit"))
                .hasSize(1);
    }

    @Test
    void says_what_is_wrong_with_an_invitation_and_loses_nothing() {
        beheerder.post(INVITE, invitation(beheerder, "een@voorbeeld.nl", "redacteur", ""));

        var again = beheerder.post(INVITE, invitation(beheerder, "EEN@voorbeeld.nl", "redacteur", ""));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.body()).select(".error-summary").text()).contains("heeft hier al een account");
        var empty = beheerder.post(INVITE, Map.of("naam", "Nieuw"));
        assertThat(Jsoup.parse(empty.body()).select(".error-summary li").eachText())
                .hasSize(2);
        assertThat(Jsoup.parse(beheerder
                                .post(INVITE, invitation(beheerder, "twee@voorbeeld.nl", "consulent", ""))
                                .body())
                        .select(".error-summary")
                        .text())
                .contains("Kies een regio");
    }

    @Test
    void a_coordinator_sees_the_colleagues_of_the_own_region_only() {
        var sanne = site.signIn("Sanne Twente", Right.in("twente", Role.CONSULENT));
        var zoe = site.signIn("Zoë Zwolle", Right.in("zwolle", Role.CONSULENT));

        assertThat(page(inTwente, LIST).select("tbody th a").eachText()).containsExactly("Coen Twente", "Sanne Twente");
        assertThat(page(beheerder, LIST).select("tbody th a").eachText()).hasSize(4);
        assertThat(inTwente.get(of(sanne, "")).statusCode()).isEqualTo(200);
        assertThat(inTwente.get(of(zoe, "")).statusCode()).isEqualTo(404);
        assertThat(withoutStamp(inTwente.get(of(zoe, "")).body()))
                .isEqualTo(withoutStamp(inTwente.get(LIST + "/bestaat-niet").body()));
        assertThat(inTwente.post(of(zoe, "/tweede-stap-vragen"), Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void who_is_suspended_is_out_at_once_and_comes_in_as_before_when_let_in_again() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        var in = ineke.in();
        var address = LIST + "/" + site.idOf("ineke");

        beheerder.post(address + "/blokkeren", Map.of());
        assertThat(site.visitor().get(AdminSite.NOTES, "Cookie", in.cookie()).statusCode())
                .isEqualTo(303);
        assertThat(ineke.atCode().errors()).contains("horen niet bij elkaar");
        assertThat(beheerder.post(address + "/blokkeren", Map.of()).statusCode())
                .isEqualTo(409);

        beheerder.post(address + "/toelaten", Map.of());
        assertThat(ineke.in().path()).isEqualTo(AdminSite.NOTES);
    }

    /** What they did stays on record, by a number that is the same each time. */
    @Test
    void erases_the_account_of_who_left_half_a_year_after_it_was_suspended() {
        var id = site.idOf("Coen Twente");
        beheerder.post(LIST + "/" + id + "/blokkeren", Map.of());
        site.clock.move(Duration.ofDays(170));
        site.admin.tidy(Leave.SOME);
        assertThat(site.idOf("Coen Twente")).isEqualTo(id);

        site.clock.move(Duration.ofDays(20));
        site.admin.tidy(Leave.SOME);

        assertThat(count("staff WHERE id = ?", id)).isZero();
        assertThat(count("audit WHERE object = ?", "medewerker " + id)).isGreaterThan(1);
    }

    private long count(String from, String bound) {
        return site.database.read(look -> look.createQuery("SELECT count(*) FROM " + from)
                .bind(0, bound)
                .mapTo(Long.class)
                .one());
    }

    @Test
    void suspends_who_did_not_log_in_for_45_days_unless_the_clock_is_not_believed() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        ineke.in();
        site.move(Duration.ofDays(45).minusSeconds(1));
        site.admin.tidy(Leave.SOME);
        assertThat(ineke.atCode().heading()).isEqualTo("De tweede stap");

        site.move(Duration.ofSeconds(1));
        site.admin.tidy(Leave.NONE);
        assertThat(ineke.atCode().heading()).isEqualTo("De tweede stap");
        site.admin.tidy(Leave.SOME);
        assertThat(ineke.atCode().errors()).contains("horen niet bij elkaar");
    }

    @Test
    void shows_the_own_sessions_and_ends_them_with_three_at_most() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        var first = ineke.in();
        var second = ineke.in();
        assertThat(second.open("/beheer/ik").page().select("tbody tr")).hasSize(2);

        second.send("/beheer/ik/sessie-beeindigen", Map.of());
        assertThat(first.open("/beheer/ik").path()).startsWith(LOGIN);
        assertThat(second.open("/beheer/ik").page().select("tbody tr")).hasSize(1);

        var others = List.of(ineke.in(), ineke.in(), ineke.in());
        assertThat(second.open("/beheer/ik").path()).startsWith(LOGIN);
        assertThat(others)
                .allSatisfy(each -> assertThat(each.open("/beheer/ik").path()).isEqualTo("/beheer/ik"));
    }

    @Test
    void ends_nobody_elses_session() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT))
                .in();
        var id = site.database.read(look -> look.createQuery("SELECT id FROM staff_session WHERE staff_id = ?")
                .bind(0, site.idOf("ineke"))
                .mapTo(String.class)
                .one());

        beheerder.post("/beheer/ik/sessie-beeindigen", Map.of("sessie", id));
        assertThat(ineke.open("/beheer/ik").path()).isEqualTo("/beheer/ik");
    }

    @Test
    void a_new_passphrase_ends_all_other_sessions() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        var other = ineke.in();
        var own = ineke.in().open("/beheer/ik");
        var chosen = "acht rode katten slapen";

        var wrong = own.send(
                "/beheer/ik/wachtwoordzin",
                Map.of(
                        "wachtwoordzin-oud", "vier groene eenden zwemmen",
                        "wachtwoordzin-nieuw", chosen,
                        "wachtwoordzin-nogmaals", chosen));
        assertThat(wrong.errors()).contains("niet je wachtwoordzin");
        own.send(
                "/beheer/ik/wachtwoordzin",
                Map.of(
                        "wachtwoordzin-oud", AdminSite.PASSPHRASE,
                        "wachtwoordzin-nieuw", chosen,
                        "wachtwoordzin-nogmaals", chosen));
        assertThat(own.text()).contains("Je wachtwoordzin is veranderd");
        assertThat(other.open("/beheer/ik").path()).startsWith(LOGIN);
        assertThat(site.mails().get(site.mails().size() - 1)).contains("Je wachtwoordzin");
    }

    @Test
    void logging_out_clears_the_browser_and_ends_the_session() {
        var sanne = site.signIn("Sanne", Right.in("twente", Role.CONSULENT));
        var answer = sanne.post("/beheer/uitloggen", Map.of());

        assertThat(answer.headers().firstValue("clear-site-data")).contains("\"cache\", \"cookies\", \"storage\"");
        assertThat(answer.headers().firstValue("set-cookie").orElse(""))
                .startsWith("__Host-beheer-sessie=; Max-Age=0;");
        assertThat(sanne.get("/beheer/ik").statusCode()).isEqualTo(303);
    }

    /** A page but for the stamp of its forms, which is another each time. */
    private static String withoutStamp(String page) {
        return page.replaceAll("name=\"csrf\" value=\"[^\"]*\"", "");
    }
}
