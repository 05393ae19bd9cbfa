package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.herstart.Application;
import nl.herstart.MovableClock;
import nl.herstart.Settings;
import nl.herstart.platform.database.Database;
import nl.herstart.visit.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * At each form that takes an address: nobody learns who is known, a second press is no second one, and a program that opens the
 * links in a mail does nothing (promises S7, P5 and S8).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicDoorsIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+/[\\w-]{43})");
    private static final Pattern ITS_OWN =
            Pattern.compile("name=\"(stempel|sleutel)\" value=\"[^\"]*\"|nonce-[\\w+/=-]+");
    private static final Set<String> OF_ITSELF = Set.of("readiness", "timekeeping");

    private static final Set<String> MAIL = Set.of("outbox", "personal");

    private final MovableClock clock = new MovableClock();
    private final Set<String> pressed = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    private Path data;

    @SuppressWarnings("NullAway.Init")
    private Application site;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        site = Application.start(
                Settings.of(Map.of("HERSTART_PORT", "0", "HERSTART_DATA", folder.toString(), "HERSTART_LIMITS", "off")),
                clock);
        visitor = new Visitor(site.baseUrl());
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private HttpResponse<String> send(PublicDoors door, String email) {
        var answer = visitor.post(door.address, door.form(visitor, email));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    /** All that a visitor gets, but for what differs between any two answers. */
    private static String seen(HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return answer.statusCode() + " " + headers + " "
                + ITS_OWN.matcher(answer.body()).replaceAll("");
    }

    /** Presses the button behind each link that this address was mailed. */
    private void confirm(String email) {
        for (var link : links(email)) {
            if (link.contains("bevestig") && pressed.add(link)) {
                assertThat(visitor.post(link, Map.of()).statusCode()).as(link).isEqualTo(303);
            }
        }
    }

    private Set<String> links(String email) {
        return MailFiles.linksTo(data.resolve("mail"), email, LINK);
    }

    @ParameterizedTest
    @EnumSource
    void a_known_address_gets_the_same_answer_as_an_unknown_one(PublicDoors door) {
        var known = door.email("known");
        send(PublicDoors.AANMELDEN, known);
        settled();
        confirm(known);
        clock.move(Duration.ofHours(1));
        send(door, known);
        settled();
        confirm(known);
        clock.move(Duration.ofHours(1));

        var answer = seen(send(door, known));

        assertThat(answer).isEqualTo(seen(send(door, door.email("unknown"))));
        assertThat(seen(send(door, known)))
                .as("when no more may be mailed for now")
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void a_second_press_adds_nothing(PublicDoors door) {
        var form = door.form(visitor, door.email("double"));
        var first = visitor.post(door.address, form);
        settled();
        var kept = content();

        var second = visitor.post(door.address, form);
        settled();

        assertThat(seen(second)).isEqualTo(seen(first));
        assertThat(withoutMail(content())).isEqualTo(withoutMail(kept));
    }

    @ParameterizedTest
    @EnumSource
    void a_program_that_opens_every_link_does_nothing(PublicDoors door) {
        var email = door.email("scanned");
        if (door == PublicDoors.EIGEN_PAGINA) {
            send(PublicDoors.AANMELDEN, email);
            settled();
            confirm(email);
            clock.move(Duration.ofHours(1));
        }
        send(door, email);
        settled();
        var links = links(email);
        assertThat(links).isNotEmpty();
        var before = content();

        for (var link : links) {
            assertThat(visitor.get(link, "User-Agent", "Mozilla/5.0 (compatible; MailScanner)")
                            .statusCode())
                    .as(link)
                    .isLessThan(500);
            visitor.head(link);
            visitor.ask("OPTIONS", link);
        }

        assertThat(content()).isEqualTo(before);
    }

    /** Until every mail has left. */
    private void settled() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Database.<Long>visit(
                                data.resolve("database"),
                                look -> look.createQuery(
                                                "SELECT count(*) FROM outbox WHERE state IN ('waits', 'claimed')")
                                        .mapTo(Long.class)
                                        .one())
                        == 0);
    }

    /** A press on an old form may write a mail to nobody, as one on a new form does. */
    private static Map<String, List<String>> withoutMail(Map<String, List<String>> content) {
        var rest = new TreeMap<>(content);
        rest.keySet().removeAll(MAIL);
        return rest;
    }

    /** Every table with what is in it, but for those that the site keeps for itself. */
    private Map<String, List<String>> content() {
        return Database.visit(data.resolve("database"), look -> {
            var all = new TreeMap<String, List<String>>();
            look
                    .createQuery("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
                    .mapTo(String.class)
                    .list()
                    .stream()
                    .filter(table -> !OF_ITSELF.contains(table))
                    .forEach(table -> all.put(
                            table,
                            look.createQuery("SELECT * FROM " + table).mapToMap().list().stream()
                                    .map(PublicDoorsIT::text)
                                    .sorted()
                                    .toList()));
            return all;
        });
    }

    private static String text(Map<String, Object> row) {
        var text = new TreeMap<String, String>();
        row.forEach((name, value) -> text.put(
                name, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
        return text.toString();
    }
}
