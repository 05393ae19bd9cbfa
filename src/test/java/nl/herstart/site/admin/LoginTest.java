package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.limit.RateLimits;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Coming in, and being kept out. */
class LoginTest extends OnLogin {

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
