package nl.herstart.site.admin;

import java.util.List;
import java.util.Map;
import nl.herstart.platform.secret.Totp;

/**
 * Somebody who went through the first day.
 *
 * @param secret that the app on the phone read
 * @param codes those on paper
 */
record Enrolled(AdminSite site, String email, String secret, List<String> codes) {

    static Enrolled by(AdminSite site, String email, String link) {
        var browser = site.browser().open(link).send(link, Map.of());
        browser.send(
                "/beheer/begin",
                Map.of(
                        "wachtwoordzin-nieuw", AdminSite.PASSPHRASE,
                        "wachtwoordzin-nogmaals", AdminSite.PASSPHRASE));
        var secret = browser.page().select(".desk-secret").text().replace(" ", "");
        browser.send("/beheer/begin", Map.of("code", Totp.codeAt(secret, site.clock.instant())));
        var codes = browser.page().select(".desk-codes li").eachText();
        browser.send("/beheer/begin", Map.of("code", codes.get(0)));
        browser.open("/beheer/ik").send("/beheer/uitloggen", Map.of());
        site.move(java.time.Duration.ofMinutes(1));
        return new Enrolled(site, email, secret, codes);
    }

    /** The code that the app shows now. */
    String code() {
        return Totp.codeAt(secret, site.clock.instant());
    }

    /** At the second step, with the passphrase behind them. */
    DeskBrowser atCode() {
        return site.browser()
                .open("/beheer/inloggen")
                .send("/beheer/inloggen", Map.of("email", email, "wachtwoordzin", AdminSite.PASSPHRASE));
    }

    /** Logged in, by a code that no other test used: the clock goes on for it. */
    DeskBrowser in() {
        site.move(java.time.Duration.ofMinutes(1));
        return atCode().send("/beheer/inloggen/code", Map.of("code", code()));
    }
}
