package nl.herstart.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.server.TestServer;
import nl.herstart.value.Language;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** How often one may search; what is found is tested on the whole site. */
class SearchRoutesTest {

    private static final int SEARCHES_A_MINUTE = 60;
    private static final int SUGGESTIONS_A_MINUTE = 300;

    private static final Signpost PAGE = Signpost.to("/geld", "Geld", "Over geld.");

    @Test
    void asks_to_wait_after_many_searches_and_keeps_what_was_typed() {
        try (var server = server()) {
            var refused = refusedAfter(SEARCHES_A_MINUTE, server.visitor(), "/zoeken?q=veel+geld");

            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            var page = Jsoup.parse(refused.body());
            assertThat(page.select("#zoek").val()).isEqualTo("veel geld");
            assertThat(page.select("[role=alert]").text()).contains("vaak", "Probeer het over 1 minuut nog een keer");
            var english = Jsoup.parse(server.visitor().get("/en/zoeken?q=money").body());
            assertThat(english.select("[role=alert]").text()).contains("Try again in 1 minute");
        }
    }

    @Test
    void stops_suggesting_after_many_letters_but_still_searches() {
        try (var server = server()) {
            var visitor = server.visitor();
            assertThat(visitor.get("/zoeken/suggesties?q=gel").body()).isEqualTo("[\"Geld\"]");

            refusedAfter(SUGGESTIONS_A_MINUTE - 1, visitor, "/zoeken/suggesties?q=gel");

            assertThat(visitor.get("/zoeken?q=geld").statusCode()).isEqualTo(200);
        }
    }

    /** The first answer that is a refusal: not before that many were given, and not long after, for time goes on meanwhile. */
    private static HttpResponse<String> refusedAfter(int allowed, Visitor visitor, String address) {
        for (int asked = 1; asked <= 3 * allowed; asked++) {
            var answer = visitor.get(address);
            if (answer.statusCode() == 429) {
                assertThat(asked).isGreaterThan(allowed);
                return answer;
            }
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        throw new AssertionError("Never refused");
    }

    private static TestServer server() {
        var guard = new FormGuard(TestServer.stamps(Clock.systemUTC()), RateLimits.enforced(), TrustedProxies.NONE);
        var pages = Map.of(Language.DUTCH, List.of(PAGE), Language.ENGLISH, List.<Signpost>of());
        return TestServer.with(SearchRoutes.using(TestServer.views(), guard, () -> pages));
    }
}
