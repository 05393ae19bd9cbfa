package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.platform.secret.Totp;
import org.junit.jupiter.api.Test;

/** The code of the second factor, and another passphrase, which leaves it as it is. */
class LoginCodeTest extends OnLogin {

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
            var paths =
                    pool.invokeAll(tries).stream().map(LoginCodeTest::result).toList();
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
}
