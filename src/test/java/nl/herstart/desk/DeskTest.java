package nl.herstart.desk;

import static nl.herstart.desk.Role.BEHEERDER;
import static nl.herstart.desk.Role.CONSULENT;
import static nl.herstart.desk.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door of the desk, with one room behind it. */
class DeskTest {

    private static final String LIST = "/beheer/lijst";
    private static final Right IN_ZWOLLE = Right.in("zwolle", CONSULENT);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private TestDesk desk;

    private final AtomicInteger posts = new AtomicInteger();

    /** A list for consulenten, and a form. */
    private final class Room implements DeskRoom {

        @Override
        public List<MenuItem> menu() {
            return List.of(new MenuItem(LIST, "Lijst", Set.of(CONSULENT, COORDINATOR)));
        }

        @Override
        public void addTo(DeskDoor door) {
            door.get(LIST, Set.of(CONSULENT, COORDINATOR), (ctx, viewer) -> ctx.result("lijst van " + viewer.name()));
            door.post(LIST, Set.of(CONSULENT), (ctx, viewer) -> ctx.result("" + posts.incrementAndGet()));
        }
    }

    @BeforeEach
    void open() {
        desk = TestDesk.open(directory, parts -> List.of(new Room()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void lets_in_who_has_the_role() {
        var answer = desk.signIn(IN_ZWOLLE).get(LIST);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("lijst van Sanne de Wit");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }

    @Test
    void is_not_there_for_any_other_and_notes_that_they_came() {
        var beheerder = desk.signIn(Right.of(BEHEERDER));

        assertThat(beheerder.get(LIST).statusCode()).isEqualTo(404);
        assertThat(beheerder.post(LIST, Map.of()).statusCode()).isEqualTo(404);
        assertThat(posts).hasValue(0);
        assertThat(desk.audit()).hasSize(2).allSatisfy(line -> {
            assertThat(line.who()).isEqualTo(beheerder.viewer().id());
            assertThat(line.act()).isEqualTo("STRAYED");
            assertThat(line.place()).isEqualTo(LIST);
            assertThat(line.isDone()).isFalse();
        });
    }

    /** What is not for them looks as what is not there, and neither is the page for visitors. */
    @Test
    void shows_staff_a_page_of_the_desk_with_a_way_on_where_there_is_nothing() {
        var sanne = desk.signIn(IN_ZWOLLE);

        var nothing = sanne.get("/beheer/bestaat/niet");

        assertThat(nothing.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(nothing.body());
        assertThat(page.select("h1").text()).isEqualTo("Hier is niets te zien");
        assertThat(page.select("main a").eachAttr("href")).containsExactly(LIST);
        assertThat(desk.visitor().get("/beheer/bestaat/niet").body()).doesNotContain(LIST, "Hier is niets te zien");
    }

    @Test
    void asks_to_log_in_who_has_not() {
        assertThat(desk.visitor().get(LIST).headers().firstValue("location")).contains("/beheer/inloggen");
        assertThat(desk.visitor()
                        .get(LIST, "Cookie", "__Host-beheer-sessie=" + "A".repeat(43))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.visitor().post(LIST, Map.of()).statusCode()).isEqualTo(303);
        assertThat(posts).hasValue(0);
    }

    @Test
    void takes_a_form_of_this_session_and_address_only() {
        var sanne = desk.signIn(IN_ZWOLLE);
        var other = desk.signIn(IN_ZWOLLE);

        assertThat(sanne.post(LIST, Map.of()).body()).isEqualTo("1");
        assertThat(sanne.postWithoutToken(LIST, Map.of()).statusCode()).isEqualTo(403);
        assertThat(sanne.postWithoutToken(LIST, Map.of("csrf", other.csrf(LIST)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sanne.postWithoutToken(LIST, Map.of("csrf", sanne.csrf("/beheer/anders")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sanne.postWithoutToken(LIST, Map.of("csrf", "dit is geen base64 !"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(posts).hasValue(1);
    }

    @Test
    void writes_another_token_each_time() {
        var sanne = desk.signIn(IN_ZWOLLE);

        assertThat(sanne.csrf(LIST)).isNotEqualTo(sanne.csrf(LIST));
    }

    @Test
    void leads_from_the_front_to_the_first_thing_one_may_see() {
        assertThat(desk.signIn(IN_ZWOLLE).get("/beheer").headers().firstValue("location"))
                .contains(LIST);
        assertThat(desk.signIn(Right.of(BEHEERDER)).get("/beheer").statusCode()).isEqualTo(404);
    }

    @Test
    void ends_a_session_in_which_nothing_was_asked_for_twenty_minutes() {
        var sanne = desk.signIn(IN_ZWOLLE);
        for (int i = 0; i < 3; i++) {
            desk.parts().clock().move(Duration.ofMinutes(20).minusSeconds(1));
            assertThat(sanne.get(LIST).statusCode()).isEqualTo(200);
        }
        desk.parts().clock().move(Duration.ofMinutes(20));

        assertThat(sanne.get(LIST).statusCode()).isEqualTo(303);
    }

    @Test
    void ends_a_session_that_only_a_page_keeps_asking_in() {
        var sanne = desk.signIn(IN_ZWOLLE);
        for (int i = 0; i < 19; i++) {
            desk.parts().clock().move(Duration.ofMinutes(1));
            assertThat(sanne.get(LIST, "Sec-Fetch-Dest", "empty").statusCode()).isEqualTo(200);
        }
        desk.parts().clock().move(Duration.ofMinutes(1));

        assertThat(sanne.get(LIST, "Sec-Fetch-Dest", "document").statusCode()).isEqualTo(303);
    }

    @Test
    void ends_a_session_after_eight_hours_whatever_was_asked() {
        var sanne = desk.signIn(IN_ZWOLLE);
        for (int i = 0; i < 31; i++) {
            desk.parts().clock().move(Duration.ofMinutes(15));
            assertThat(sanne.get(LIST).statusCode()).isEqualTo(200);
        }
        desk.parts().clock().move(Duration.ofMinutes(15));

        assertThat(sanne.get(LIST).statusCode()).isEqualTo(303);
    }

    @Test
    void a_role_that_nobody_knows_opens_nothing() {
        var sanne = desk.signIn();
        desk.parts().database().write(transaction -> {
            transaction.execute("PRAGMA ignore_check_constraints = 1");
            return transaction.execute(
                    "INSERT INTO staff_right (staff_id, role, region) VALUES (?, 'opperhoofd', '')",
                    sanne.viewer().id());
        });

        assertThat(sanne.get(LIST, "X-Role", "consulent").statusCode()).isEqualTo(404);
        assertThat(sanne.get("/beheer").statusCode()).isEqualTo(404);
    }

    @Test
    void has_no_address_outside_the_desk_and_none_for_nobody() {
        DeskRoom astray = new DeskRoom() {
            @Override
            public List<MenuItem> menu() {
                return List.of();
            }

            @Override
            public void addTo(DeskDoor door) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> door.get("/beheerder", Set.of(BEHEERDER), (ctx, viewer) -> {}));
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> door.get("/beheer/x", Set.of(), (ctx, viewer) -> {}));
            }
        };
        TestDesk.open(directory.resolve("other"), parts -> List.of(astray)).close();
    }
}
