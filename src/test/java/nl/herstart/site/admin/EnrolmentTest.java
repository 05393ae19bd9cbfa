package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.platform.secret.Totp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of a colleague, from the link to the page that says what we promise. */
class EnrolmentTest {

    private static final String BEGIN = "/beheer/begin";
    private static final String EMAIL = "ineke@voorbeeld.nl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private AdminSite site;

    @BeforeEach
    void open() {
        site = AdminSite.open(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void leads_from_an_invitation_to_the_desk() {
        var bea = site.signIn("Bea Beheer", Right.of(Role.BEHEERDER));
        bea.post(
                "/beheer/collegas/uitnodigen",
                Map.of("naam", "Ineke", "email", EMAIL, "rol", "consulent", "regio", "twente", "code", site.code(bea)));
        assertThat(site.mails())
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .contains("Bea Beheer nodigt je uit", "72 uur")
                        .doesNotContain("Ineke"));

        var link = site.lastLink();
        var ineke = site.browser().open(link);
        assertThat(ineke.heading()).isEqualTo("Welkom bij het bureau");
        ineke.send(link, Map.of());
        assertThat(ineke.heading()).isEqualTo("Kies een wachtwoordzin");
        ineke.send(BEGIN, passphrase(AdminSite.PASSPHRASE));
        assertThat(ineke.heading()).isEqualTo("Stel je app in");
        assertThat(ineke.page().select(".desk-qr svg path")).hasSize(1);
        assertThat(ineke.page().select(".desk-secret").text()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        ineke.send(BEGIN, Map.of("code", Totp.codeAt(secret(ineke), site.clock.instant())));
        assertThat(ineke.heading()).isEqualTo("Bewaar je herstelcodes");
        var codes = ineke.page().select(".desk-codes li").eachText();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        ineke.send(
                BEGIN,
                Map.of("code", codes.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " ")));
        assertThat(ineke.heading()).isEqualTo("Wat beloven wij hier");
        assertThat(ineke.text()).contains("Consulent in Twente");
        assertThat(ineke.open(AdminSite.NOTES).text()).isEqualTo("notities van Ineke");
    }

    private static Map<String, String> passphrase(String chosen) {
        return Map.of("wachtwoordzin-nieuw", chosen, "wachtwoordzin-nogmaals", chosen);
    }

    private static String secret(DeskBrowser browser) {
        return browser.page().select(".desk-secret").text().replace(" ", "");
    }

    @Test
    void a_link_that_a_scanner_opened_still_works_and_works_once() {
        var link = site.linkForBeheerder(EMAIL);
        for (int i = 0; i < 3; i++) {
            assertThat(site.visitor().get(link).statusCode()).isEqualTo(200);
            assertThat(site.visitor().head(link).statusCode()).isEqualTo(200);
        }
        assertThat(site.browser().open(link).send(link, Map.of()).heading()).isEqualTo("Kies een wachtwoordzin");

        assertThat(site.visitor().get(link).statusCode()).isEqualTo(404);
        assertThat(site.visitor().post(link, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void a_link_works_for_72_hours_and_a_newer_one_voids_it() {
        var first = site.linkForBeheerder(EMAIL);
        var second = site.linkForBeheerder(EMAIL);
        assertThat(site.visitor().get(first).statusCode()).isEqualTo(404);

        site.move(Duration.ofDays(3).minusSeconds(1));
        assertThat(site.visitor().get(second).statusCode()).isEqualTo(200);
        site.move(Duration.ofSeconds(1));
        assertThat(site.visitor().get(second).statusCode()).isEqualTo(404);
        assertThat(site.visitor().get(second).body())
                .isEqualTo(site.visitor()
                        .get("/beheer/uitnodiging/" + "A".repeat(43))
                        .body());
    }

    @Test
    void a_link_is_worth_nothing_once_the_account_is_another() {
        var bea = site.signIn("Bea", Right.of(Role.BEHEERDER));
        bea.post(
                "/beheer/collegas/uitnodigen",
                Map.of("naam", "Ineke", "email", EMAIL, "rol", "redacteur", "regio", "", "code", site.code(bea)));
        bea.post("/beheer/collegas/" + site.idOf("Ineke") + "/blokkeren", Map.of());

        assertThat(site.visitor().get(site.lastLink()).statusCode()).isEqualTo(404);
    }

    @Test
    void no_step_can_be_skipped_by_an_address() {
        var link = site.linkForBeheerder(EMAIL);
        var ineke = site.browser().open(link).send(link, Map.of());

        assertThat(site.door.addresses())
                .filteredOn(each -> each.startsWith("GET "))
                .hasSizeGreaterThan(5)
                .allSatisfy(each -> assertThat(site.visitor()
                                .get(each.substring(4).replace("{id}", "x"), "Cookie", ineke.cookie())
                                .headers()
                                .firstValue("location")
                                .orElse(""))
                        .startsWith("/beheer/inloggen"));
        assertThat(ineke.open(BEGIN).heading()).isEqualTo("Kies een wachtwoordzin");
        assertThat(ineke.send(BEGIN, Map.of("code", "123456")).errors()).contains("Vul je wachtwoordzin in");
    }

    @Test
    void refuses_a_passphrase_that_others_try_first() {
        var link = site.linkForBeheerder(EMAIL);
        var ineke = site.browser().open(link).send(link, Map.of());

        assertThat(ineke.send(BEGIN, passphrase("kort")).errors()).contains("te kort");
        assertThat(ineke.send(BEGIN, passphrase("wachtwoord123")).errors()).isNotEmpty();
        assertThat(ineke.send(BEGIN, passphrase("ineke@voorbeeld.nl")).errors()).contains("lijkt te veel op");
        assertThat(ineke.send(
                                BEGIN,
                                Map.of(
                                        "wachtwoordzin-nieuw",
                                        AdminSite.PASSPHRASE,
                                        "wachtwoordzin-nogmaals",
                                        AdminSite.PASSPHRASE + "x"))
                        .errors())
                .contains("niet dezelfde");
        assertThat(ineke.page().select("input[type=password][value]")).isEmpty();
    }

    @Test
    void keeps_the_secret_of_the_app_only_once_its_code_is_right_and_shows_it_nowhere_after() {
        var link = site.linkForBeheerder(EMAIL);
        var ineke = site.browser().open(link).send(link, Map.of());
        ineke.send(BEGIN, passphrase(AdminSite.PASSPHRASE));
        var secret = secret(ineke);
        assertThat(ineke.page().select("input").eachAttr("value")).noneMatch(value -> value.contains(secret));

        assertThat(ineke.send(BEGIN, Map.of("code", "000000")).errors()).contains("klopt niet");
        assertThat(factors()).isZero();
        assertThat(secret(ineke)).isEqualTo(secret);
        var late = Totp.codeAt(secret, site.clock.instant().minus(Duration.ofMinutes(5)));
        assertThat(ineke.send(BEGIN, Map.of("code", late)).errors()).contains("ongeveer 5 minuten achter");
        var early = Totp.codeAt(secret, site.clock.instant().plus(Duration.ofMinutes(4)));
        assertThat(ineke.send(BEGIN, Map.of("code", early)).errors()).contains("ongeveer 4 minuten voor");
        assertThat(factors()).isZero();

        ineke.send(BEGIN, Map.of("code", Totp.codeAt(secret, site.clock.instant())));
        assertThat(factors()).isOne();
        assertThat(ineke.page().html()).doesNotContain(secret, Totp.inGroups(secret));
        assertThat(ineke.open(BEGIN).page().html()).doesNotContain(secret, Totp.inGroups(secret));
    }

    private int factors() {
        return site.database.read(look -> look.createQuery("SELECT count(*) FROM second_factor")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void shows_the_codes_on_paper_once_and_gives_others_to_who_lost_them() {
        var link = site.linkForBeheerder(EMAIL);
        var ineke = site.browser().open(link).send(link, Map.of());
        ineke.send(BEGIN, passphrase(AdminSite.PASSPHRASE));
        ineke.send(BEGIN, Map.of("code", Totp.codeAt(secret(ineke), site.clock.instant())));
        var first = ineke.page().select(".desk-codes li").eachText();

        assertThat(ineke.open(BEGIN).page().select(".desk-codes li")).isEmpty();
        ineke.send(BEGIN, Map.of("nieuwe-codes", "ja"));
        var second = ineke.page().select(".desk-codes li").eachText();
        assertThat(second).hasSize(10).doesNotContainAnyElementsOf(first);
        assertThat(ineke.send(BEGIN, Map.of("code", first.get(0))).errors()).contains("niet een van je herstelcodes");
        assertThat(ineke.send(BEGIN, Map.of("code", second.get(9))).heading()).isEqualTo("Wat beloven wij hier");
    }

    @Test
    void goes_on_another_time_where_it_stopped() {
        var link = site.linkForBeheerder(EMAIL);
        site.browser().open(link).send(link, Map.of()).send(BEGIN, passphrase(AdminSite.PASSPHRASE));
        site.move(Duration.ofHours(2));

        var ineke = site.browser()
                .open("/beheer/inloggen")
                .send("/beheer/inloggen", Map.of("email", EMAIL, "wachtwoordzin", AdminSite.PASSPHRASE));
        assertThat(ineke.heading()).isEqualTo("Stel je app in");

        site.move(Duration.ofHours(71));
        assertThat(site.browser()
                        .open("/beheer/inloggen")
                        .send("/beheer/inloggen", Map.of("email", EMAIL, "wachtwoordzin", AdminSite.PASSPHRASE))
                        .errors())
                .contains("horen niet bij elkaar");
    }
}
