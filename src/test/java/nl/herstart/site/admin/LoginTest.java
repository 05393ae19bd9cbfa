package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.secret.Totp;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming in, and being kept out. */
class LoginTest {

    private static final String LOGIN = "/beheer/inloggen";
    private static final String CODE = LOGIN + "/code";
    private static final String FORGOT = "/beheer/wachtwoordzin-vergeten";
    private static final String EMAIL = "ineke@voorbeeld.nl";
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);
    private static final Right IN_TWENTE = Right.in("twente", Role.CONSULENT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private AdminSite site;

    @SuppressWarnings("NullAway.Init")
    private Enrolled ineke;

    @BeforeEach
    void open() {
        site = AdminSite.open(directory);
        ineke = site.enrolled(EMAIL, IN_TWENTE);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private DeskBrowser tryPassphrase(String email, String passphrase) {
        return site.browser().open(LOGIN).send(LOGIN, Map.of("email", email, "wachtwoordzin", passphrase));
    }

    @Test
    void takes_a_passphrase_and_then_a_code() {
        var browser = ineke.atCode();
        assertThat(browser.heading()).isEqualTo("De tweede stap");
        browser.send(CODE, Map.of("code", ineke.code()));

        assertThat(browser.path()).isEqualTo(AdminSite.NOTES);
        assertThat(site.acts()).endsWith("LOGGED_IN done");
    }

    @Test
    void sets_a_cookie_that_only_this_site_sees_and_that_goes_with_the_browser() {
        var answer = site.visitor().post(LOGIN, Map.of("email", EMAIL, "wachtwoordzin", AdminSite.PASSPHRASE));

        assertThat(answer.headers().allValues("set-cookie"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .matches("__Host-beheer-sessie=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict"));
    }

    @Test
    void opens_nothing_between_the_passphrase_and_the_code() {
        var half = ineke.atCode().cookie();

        assertThat(site.door.addresses()).hasSizeGreaterThan(15).allSatisfy(each -> {
            var path = each.replaceFirst("\\w+ ", "").replace("{id}", "x");
            var answer = each.startsWith("GET")
                    ? site.visitor().get(path, "Cookie", half)
                    : site.visitor().post(path, Map.of(), "Cookie", half);
            assertThat(answer.statusCode()).as(each).isIn(303, 403);
            assertThat(answer.headers().firstValue("location").orElse(LOGIN)).startsWith(LOGIN);
        });
        assertThat(site.visitor().get("/beheer/begin", "Cookie", half).statusCode())
                .isEqualTo(303);
    }

    @Test
    void gives_a_new_secret_at_each_step_and_adopts_none() {
        var browser = site.browser();
        browser.take("__Host-beheer-sessie=" + "A".repeat(43));
        browser.open(LOGIN).send(LOGIN, Map.of("email", EMAIL, "wachtwoordzin", AdminSite.PASSPHRASE));
        var half = browser.cookie();
        assertThat(half).doesNotContain("AAAA");
        browser.send(CODE, Map.of("code", ineke.code()));

        assertThat(browser.cookie()).isNotEqualTo(half);
        assertThat(site.visitor().get(AdminSite.NOTES, "Cookie", half).statusCode())
                .isEqualTo(303);
        assertThat(site.visitor().get(CODE, "Cookie", half).statusCode()).isEqualTo(303);
    }

    @Test
    void answers_an_unknown_address_as_it_does_a_wrong_passphrase() {
        var known = tryPassphrase(EMAIL, "vier groene eenden zwemmen");
        var unknown = tryPassphrase("niemand@voorbeeld.nl", "vier groene eenden zwemmen");

        assertThat(known.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().html().replace("niemand@", "ineke@"))
                .isEqualTo(known.page().html());
        assertThat(known.errors()).contains("horen niet bij elkaar");
        assertThat(known.page().select("#email").val()).isEqualTo(EMAIL);
    }

    @Test
    void lets_an_unknown_address_wait_as_one_that_is_known() {
        for (var email : List.of(EMAIL, "niemand@voorbeeld.nl")) {
            for (int i = 0; i < 10; i++) {
                assertThat(tryPassphrase(email, "vier groene eenden zwemmen").status())
                        .isEqualTo(422);
            }
            var eleventh = tryPassphrase(email, AdminSite.PASSPHRASE);
            assertThat(eleventh.status()).as(email).isEqualTo(429);
            assertThat(eleventh.errors()).contains("Probeer het over 1 minuut");
        }
    }

    @Test
    void waits_longer_each_time_up_to_a_quarter_and_locks_nobody_out() {
        for (int i = 0; i < 10; i++) {
            tryPassphrase(EMAIL, "vier groene eenden zwemmen");
        }
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            site.move(Duration.ofSeconds(seconds - 1));
            assertThat(tryPassphrase(EMAIL, "vier groene eenden zwemmen").status())
                    .isEqualTo(429);
            site.move(Duration.ofSeconds(1));
            assertThat(tryPassphrase(EMAIL, "vier groene eenden zwemmen").status())
                    .isEqualTo(422);
        }
        site.move(Duration.ofMinutes(15));

        assertThat(ineke.atCode().heading()).isEqualTo("De tweede stap");
    }

    @Test
    void counts_wrong_codes_with_wrong_passphrases_also_over_new_logins() {
        for (int i = 0; i < 5; i++) {
            assertThat(ineke.atCode().send(CODE, Map.of("code", "000000")).status())
                    .isEqualTo(422);
        }
        assertThat(tryPassphrase(EMAIL, AdminSite.PASSPHRASE).status()).isEqualTo(429);

        site.move(Duration.ofMinutes(1));
        var browser = ineke.atCode();
        assertThat(browser.send(CODE, Map.of("code", ineke.code())).status()).isEqualTo(429);
        site.move(Duration.ofMinutes(2));
        browser.send(CODE, Map.of("code", ineke.code()));
        assertThat(browser.path()).isEqualTo(AdminSite.NOTES);
        assertThat(tryPassphrase(EMAIL, "vier groene eenden zwemmen").status()).isEqualTo(422);
    }

    @Test
    void lets_one_address_of_the_internet_ask_thirty_times_for_whomever() {
        site.close();
        site = new AdminSite(directory.resolve("limited"), RateLimits.enforced());
        for (int i = 0; i < 30; i++) {
            assertThat(site.visitor()
                            .post(FORGOT, Map.of("email", "iemand" + i + "@voorbeeld.nl"))
                            .statusCode())
                    .isEqualTo(200);
        }
        var last = tryPassphrase("iemand@voorbeeld.nl", "x");

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.page().select("#email").val()).isEqualTo("iemand@voorbeeld.nl");
    }

    @Test
    void takes_each_code_once_also_of_many_at_once() throws Exception {
        var code = ineke.code();
        var browsers = List.of(ineke.atCode(), ineke.atCode(), ineke.atCode());
        var pool = Executors.newFixedThreadPool(3);
        try {
            var tries = browsers.stream()
                    .map(browser -> (Callable<String>)
                            () -> browser.send(CODE, Map.of("code", code)).path())
                    .toList();
            var paths = pool.invokeAll(tries).stream().map(LoginTest::result).toList();
            assertThat(paths).containsOnlyOnce(AdminSite.NOTES);
        } finally {
            pool.shutdown();
        }
        assertThat(ineke.atCode().send(CODE, Map.of("code", code)).errors()).contains("al gebruikt");
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void takes_the_code_before_and_after_and_none_further_off() {
        site.move(Duration.ofMinutes(10));
        var now = site.clock.instant();
        var before = Totp.codeAt(ineke.secret(), now.minusSeconds(30));
        var after = Totp.codeAt(ineke.secret(), now.plusSeconds(30));

        assertThat(ineke.atCode().send(CODE, Map.of("code", before)).path()).isEqualTo(AdminSite.NOTES);
        assertThat(ineke.atCode().send(CODE, Map.of("code", after)).path()).isEqualTo(AdminSite.NOTES);
        var late = Totp.codeAt(ineke.secret(), now.minus(Duration.ofMinutes(3)));
        assertThat(ineke.atCode().send(CODE, Map.of("code", late)).errors())
                .contains("loopt ongeveer 3 minuten achter");
    }

    @Test
    void a_code_is_text_with_its_noughts() {
        while (!ineke.code().startsWith("0")) {
            site.move(Duration.ofSeconds(30));
        }
        var code = ineke.code();

        assertThat(ineke.atCode().send(CODE, Map.of("code", code.substring(1))).status())
                .isEqualTo(422);
        assertThat(ineke.atCode()
                        .send(CODE, Map.of("code", code.substring(0, 3) + " " + code.substring(3)))
                        .path())
                .isEqualTo(AdminSite.NOTES);
    }

    @Test
    void a_code_on_paper_replaces_the_app_once_and_not_the_passphrase() {
        assertThat(ineke.atCode()
                        .send(CODE, Map.of("code", ineke.codes().get(5)))
                        .path())
                .isEqualTo(AdminSite.NOTES);
        assertThat(ineke.atCode()
                        .send(CODE, Map.of("code", ineke.codes().get(5)))
                        .status())
                .isEqualTo(422);
        assertThat(tryPassphrase(EMAIL, ineke.codes().get(6)).status()).isEqualTo(422);
    }

    @Test
    void refuses_the_code_in_a_form_of_another_session() {
        var browser = ineke.atCode();
        var answer = site.visitor().post(CODE, Map.of("code", ineke.code()), "Cookie", browser.cookie());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.send(CODE, Map.of("code", ineke.code())).path()).isEqualTo(AdminSite.NOTES);
    }

    @Test
    void leads_back_to_the_page_that_was_asked_for_and_nowhere_else() {
        var browser = site.browser().open("/beheer/ik");
        assertThat(browser.path()).isEqualTo(LOGIN + "?verder=/beheer/ik");
        browser.send(LOGIN, Map.of("email", EMAIL, "wachtwoordzin", AdminSite.PASSPHRASE));
        browser.send(CODE, Map.of("code", ineke.code()));
        assertThat(browser.path()).isEqualTo("/beheer/ik");

        for (var elsewhere :
                List.of("https://example.com/", "//example.com", "/beheer/../geld", "/beheer//x", "/geld")) {
            var page = Jsoup.parse(site.visitor()
                    .get(LOGIN + "?verder=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8))
                    .body());
            assertThat(page.select("[name=verder]")).as(elsewhere).isEmpty();
        }
    }

    @Test
    void what_was_typed_when_the_session_ended_goes_along_and_is_sent_after_all() {
        var browser = ineke.in();
        var typed = "Belt <liever> \"na\" negen uur.\nEn niet op woensdag.";
        site.move(Duration.ofMinutes(21));
        var fields = new HashMap<>(Map.of("notitie", typed, "csrf", "van vroeger", "code", "123456"));

        var login = Jsoup.parse(site.visitor()
                .post(AdminSite.NOTES, fields, "Cookie", browser.cookie())
                .body());
        assertThat(login.text()).contains("Je was te lang weg");
        assertThat(login.select("input[type=hidden]").eachAttr("name"))
                .containsExactlyInAnyOrder("verder", "b.notitie");

        var again = new HashMap<String, String>();
        login.select("form input[type=hidden]").forEach(field -> again.put(field.attr("name"), field.val()));
        again.put("email", EMAIL);
        again.put("wachtwoordzin", AdminSite.PASSPHRASE);
        var atCode = site.visitor().post(LOGIN, again);
        var cookie = atCode.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
        again.clear();
        Jsoup.parse(atCode.body())
                .select("form input[type=hidden]")
                .forEach(field -> again.put(field.attr("name"), field.val()));
        again.put("code", ineke.code());
        var kept = site.visitor().post(CODE, again, "Cookie", cookie);
        var page = Jsoup.parse(kept.body());
        assertThat(page.select("h1").text()).isEqualTo("Je bent weer ingelogd");
        assertThat(page.select(".desk-kept dd").get(0).wholeText()).isEqualTo(typed);
        again.clear();
        page.select("form[action=" + AdminSite.NOTES + "] input[type=hidden]")
                .forEach(field -> again.put(field.attr("name"), field.val()));
        var in = kept.headers().firstValue("set-cookie").orElseThrow().replaceFirst(";.*", "");
        assertThat(site.visitor().post(AdminSite.NOTES, again, "Cookie", in).body())
                .isEqualTo("bewaard: " + typed);
    }

    @Test
    void another_passphrase_comes_by_mail_and_leaves_the_second_factor() {
        site.move(BETWEEN_MAILS);
        var other = ineke.in();
        var asked = site.browser().open(FORGOT);
        asked.send(FORGOT, Map.of("email", EMAIL));
        var link = site.lastLink();
        int mails = site.mails().size();
        var forNobody = site.browser().open(FORGOT);
        forNobody.send(FORGOT, Map.of("email", "niemand@voorbeeld.nl"));
        assertThat(forNobody.page().html()).isEqualTo(asked.page().html());
        assertThat(site.mails()).hasSize(mails);

        site.move(Duration.ofMinutes(15).minusSeconds(1));
        var browser = site.browser().open(link).send(link, Map.of());
        var chosen = "acht rode katten slapen";
        browser.send("/beheer/begin", Map.of("wachtwoordzin-nieuw", chosen, "wachtwoordzin-nogmaals", chosen));
        assertThat(browser.path()).isEqualTo(LOGIN + "?klaar=wachtwoordzin");
        assertThat(site.visitor().get("/beheer/ik", "Cookie", other.cookie()).statusCode())
                .isEqualTo(303);
        assertThat(tryPassphrase(EMAIL, AdminSite.PASSPHRASE).status()).isEqualTo(422);
        assertThat(browser.send(LOGIN, Map.of("email", EMAIL, "wachtwoordzin", chosen))
                        .heading())
                .isEqualTo("De tweede stap");
        assertThat(site.visitor().get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void a_link_for_another_passphrase_works_for_a_quarter_and_not_for_who_is_suspended() {
        site.move(BETWEEN_MAILS);
        site.visitor().post(FORGOT, Map.of("email", EMAIL));
        var link = site.lastLink();
        site.move(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(site.visitor().get(link).statusCode()).isEqualTo(200);
        site.move(Duration.ofSeconds(1));
        assertThat(site.visitor().get(link).statusCode()).isEqualTo(404);

        site.visitor().post(FORGOT, Map.of("email", EMAIL));
        var newer = site.lastLink();
        assertThat(site.visitor().get(newer).statusCode()).isEqualTo(200);
        site.signIn("Bea", Right.of(Role.BEHEERDER))
                .post("/beheer/collegas/" + site.idOf("ineke") + "/blokkeren", Map.of());
        assertThat(site.visitor().get(newer).statusCode()).isEqualTo(404);
        assertThat(tryPassphrase(EMAIL, AdminSite.PASSPHRASE).errors()).contains("horen niet bij elkaar");
    }

    @Test
    void is_closed_where_nobody_stands_behind_the_site() {
        var link = site.linkForBeheerder("bea@voorbeeld.nl");
        var in = ineke.atCode();
        site.takesLogins = false;

        assertThat(site.visitor().get(LOGIN).statusCode()).isEqualTo(503);
        assertThat(site.visitor()
                        .post(LOGIN, Map.of("email", EMAIL, "wachtwoordzin", AdminSite.PASSPHRASE))
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
        assertThat(site.visitor().get(link).statusCode()).isEqualTo(404);
        assertThat(site.visitor()
                        .post(CODE, Map.of("code", ineke.code()), "Cookie", in.cookie())
                        .statusCode())
                .isEqualTo(303);
    }
}
