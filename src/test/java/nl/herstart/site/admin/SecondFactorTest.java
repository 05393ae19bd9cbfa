package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.platform.secret.Totp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Another phone, for who has the old one and for who lost it. */
class SecondFactorTest extends OnAdminSite {

    private static final String BEGIN = "/beheer/begin";
    private static final String CODE = "/beheer/inloggen/code";

    private static Document page(SignedIn viewer, String path) {
        return Jsoup.parse(viewer.get(path).body());
    }

    @Test
    void a_second_factor_goes_only_by_two_and_never_by_oneself() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        var in = ineke.in();
        var address = LIST + "/" + site.idOf("ineke");

        assertThat(inTwente.post(address + "/tweede-stap-goedkeuren", Map.of()).statusCode())
                .isEqualTo(409);
        inTwente.post(address + "/tweede-stap-vragen", Map.of());
        assertThat(inTwente.post(address + "/tweede-stap-goedkeuren", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(inTwente.post(of(inTwente, "/tweede-stap-vragen"), Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(site.visitor().get(AdminSite.NOTES, "Cookie", in.cookie()).statusCode())
                .isEqualTo(200);
        assertThat(page(beheerder, address).text()).contains("Coen Twente vroeg om de tweede stap van ineke");

        assertThat(beheerder.post(address + "/tweede-stap-goedkeuren", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(site.visitor().get(AdminSite.NOTES, "Cookie", in.cookie()).statusCode())
                .isEqualTo(303);
        assertThat(ineke.atCode().errors()).contains("Je tweede stap is weggehaald");
        var link = site.lastLink();
        var browser = site.browser().open(link).send(link, Map.of());
        assertThat(browser.heading()).isEqualTo("Je wachtwoordzin");
        assertThat(browser.send(BEGIN, Map.of("wachtwoordzin", "vier groene eenden zwemmen"))
                        .errors())
                .contains("niet je wachtwoordzin");
        assertThat(browser.send(BEGIN, Map.of("wachtwoordzin", AdminSite.PASSPHRASE))
                        .heading())
                .isEqualTo("Stel je app in");
        assertThat(browser.page().select(".desk-secret").text().replace(" ", ""))
                .isNotEqualTo(ineke.secret());

        var again = goOn(ineke, browser);
        site.move(Duration.ofMinutes(1));
        assertThat(ineke.atCode().send(CODE, Map.of("code", ineke.code())).errors())
                .contains("klopt niet");
        assertThat(ineke.atCode()
                        .send(CODE, Map.of("code", ineke.codes().get(5)))
                        .errors())
                .as("nor those on the old paper")
                .contains("klopt niet");
        assertThat(again.in().path()).isEqualTo(AdminSite.NOTES);
    }

    /** From the page that shows the secret of a new app to the desk. */
    private Enrolled goOn(Enrolled before, DeskBrowser browser) {
        var secret = browser.page().select(".desk-secret").text().replace(" ", "");
        browser.send(BEGIN, Map.of("code", Totp.codeAt(secret, site.clock.instant())));
        var codes = browser.page().select(".desk-codes li").eachText();
        assertThat(browser.send(BEGIN, Map.of("code", codes.get(0))).heading()).isEqualTo("Wat beloven wij hier");
        return new Enrolled(site, before.email(), secret, codes);
    }

    @Test
    void the_codes_on_paper_work_until_new_ones_are_on_paper_and_the_one_that_was_typed_over_works_too() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        var own = ineke.in().open("/beheer/ik");
        site.move(Duration.ofMinutes(1));
        own.send(
                "/beheer/ik/telefoon",
                Map.of("wachtwoordzin-telefoon", AdminSite.PASSPHRASE, "code-telefoon", ineke.code()));
        var secret = own.page().select(".desk-secret").text().replace(" ", "");
        own.send(BEGIN, Map.of("code", Totp.codeAt(secret, site.clock.instant())));
        assertThat(own.heading()).isEqualTo("Bewaar je herstelcodes");

        assertThat(ineke.atCode()
                        .send(CODE, Map.of("code", ineke.codes().get(1)))
                        .path())
                .as("she went away without saving the new ones")
                .isEqualTo(AdminSite.NOTES);

        var codes = own.page().select(".desk-codes li").eachText();
        own.send(BEGIN, Map.of("code", codes.get(0)));
        assertThat(ineke.atCode()
                        .send(CODE, Map.of("code", ineke.codes().get(2)))
                        .errors())
                .contains("klopt niet");
        assertThat(ineke.atCode().send(CODE, Map.of("code", codes.get(0))).path())
                .isEqualTo(AdminSite.NOTES);
    }

    @Test
    void somebody_whose_reset_is_asked_cannot_approve_it() {
        var other = site.signIn("Cora", Right.in("twente", Role.COORDINATOR));
        inTwente.post(of(other, "/tweede-stap-vragen"), Map.of());

        assertThat(other.post(of(other, "/tweede-stap-goedkeuren"), Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(other.post(of(other, "/tweede-stap-afwijzen"), Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(inTwente.post(of(other, "/tweede-stap-afwijzen"), Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(beheerder
                        .post(of(other, "/tweede-stap-goedkeuren"), Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void another_phone_takes_the_passphrase_and_a_code_and_the_old_one_works_until_then() {
        var ineke = site.enrolled("ineke@voorbeeld.nl", Right.in("twente", Role.CONSULENT));
        var own = ineke.in().open("/beheer/ik");
        site.move(Duration.ofMinutes(1));
        assertThat(own.send(
                                "/beheer/ik/telefoon",
                                Map.of("wachtwoordzin-telefoon", AdminSite.PASSPHRASE, "code-telefoon", "000000"))
                        .errors())
                .contains("klopt niet");
        own.send(
                "/beheer/ik/telefoon",
                Map.of("wachtwoordzin-telefoon", AdminSite.PASSPHRASE, "code-telefoon", ineke.code()));
        assertThat(own.heading()).isEqualTo("Stel je app in");

        assertThat(ineke.in().path()).isEqualTo(AdminSite.NOTES);
    }
}
