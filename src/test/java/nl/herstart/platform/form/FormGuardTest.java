package nl.herstart.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.IntStream;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.platform.server.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FormGuardTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final FormGuard guard = new FormGuard(stampsAt(NOW), RateLimits.enforced(), TrustedProxies.NONE);
    private final FormGuard behindProxy =
            new FormGuard(stampsAt(NOW), RateLimits.enforced(), TrustedProxies.at("127.0.0.1, ::1"));
    private final TestServer server = TestServer.with(routes -> {
        routes.post("/formulier", this::submit);
        routes.post("/rekenen", ctx -> guard.count(ctx, Limit.CALCULATION));
        routes.post("/achter-proxy", ctx -> behindProxy.count(ctx, Limit.CALCULATION));
    });

    private void submit(Context ctx) {
        guard.objectionTo(ctx, Limit.REGISTRATION)
                .ifPresentOrElse(
                        objection -> {
                            objection.applyTo(ctx);
                            ctx.result(objection.message());
                        },
                        () -> ctx.result("ontvangen"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void lets_a_person_through() {
        assertThat(send(stampOfAge(Duration.ofSeconds(3)), "")).isEqualTo("200 ontvangen");
        assertThat(send(stampOfAge(Duration.ofHours(4)), " ")).isEqualTo("200 ontvangen");
    }

    @Test
    void asks_again_when_the_hidden_field_is_filled() {
        assertThat(send(stampOfAge(Duration.ofMinutes(1)), "https://spam.example"))
                .startsWith("422 Maak het veld ‘website’ leeg");
    }

    @Test
    void asks_again_when_it_went_too_fast() {
        assertThat(send(stampOfAge(Duration.ofMillis(2_999)), "")).startsWith("422 Dat ging erg snel.");
    }

    @Test
    void asks_again_when_the_page_was_open_too_long_or_the_stamp_is_not_ours() {
        assertThat(send(stampOfAge(Duration.ofHours(4).plusMillis(1)), ""))
                .startsWith("422 Deze pagina stond lang open.");
        assertThat(send(stampOfAge(Duration.ofMinutes(-1)), "")).startsWith("422 Deze pagina");
        assertThat(send("", "")).startsWith("422 Deze pagina");
        assertThat(send("verzonnen", "")).startsWith("422 Deze pagina");
        assertThat(send("***", "")).startsWith("422 Deze pagina");
        var stamp = stampOfAge(Duration.ofMinutes(1));
        var forged = (stamp.charAt(0) == 'A' ? 'B' : 'A') + stamp.substring(1);
        assertThat(send(forged, "")).startsWith("422 Deze pagina");
    }

    @Test
    void says_when_to_come_back_after_five_times() {
        for (int i = 0; i < 5; i++) {
            assertThat(send(stampOfAge(Duration.ofMinutes(1)), "")).isEqualTo("200 ontvangen");
        }
        var answer = server.visitor()
                .post("/formulier", Map.of(FormGuard.STAMP, stampOfAge(Duration.ofMinutes(1)), FormGuard.HONEYPOT, ""));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Probeer het over 2 minuten nog een keer.");
        assertThat(answer.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(60L, 121L);
    }

    @Test
    void is_not_fooled_by_a_header_about_the_address() {
        assertThat(IntStream.range(0, 250).map(i -> calculate("/rekenen", "192.0.2." + i)))
                .contains(429);
    }

    @Test
    void counts_everybody_behind_a_proxy_of_ours_apart() {
        assertThat(IntStream.range(0, 250).map(i -> calculate("/achter-proxy", "192.0.2." + i)))
                .containsOnly(200);
        assertThat(IntStream.range(0, 250).map(i -> calculate("/achter-proxy", "192.0.2." + i + ", 198.51.100.1")))
                .contains(429);
    }

    @Test
    void never_gives_the_same_stamp_twice() {
        assertThat(stampOfAge(Duration.ZERO)).isNotEqualTo(stampOfAge(Duration.ZERO));
    }

    private int calculate(String path, String claimedAddress) {
        return server.visitor()
                .post(path, Map.of(), "X-Forwarded-For", claimedAddress, "Forwarded", "for=" + claimedAddress)
                .statusCode();
    }

    private String send(String stamp, String honeypot) {
        var answer = server.visitor().post("/formulier", Map.of(FormGuard.STAMP, stamp, FormGuard.HONEYPOT, honeypot));
        return answer.statusCode() + " " + answer.body();
    }

    private static String stampOfAge(Duration age) {
        return stampsAt(NOW.minus(age)).next();
    }

    private static Stamps stampsAt(Instant moment) {
        return TestServer.stamps(Clock.fixed(moment, ZoneOffset.UTC));
    }
}
