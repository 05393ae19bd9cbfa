package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.command.demo.Demo;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.handover.Handovers;
import nl.herstart.registry.work.WorkPage;
import nl.herstart.registry.work.WorkPlace;
import nl.herstart.registry.work.Worklist;
import nl.herstart.site.regions.Regions;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demonstration: who is in it, how it is told to log in, and that this works. */
class DemoTest {

    private static final List<String> REGIONS = List.of("friesland", "twente", "west-brabant");
    private static final Viewer EVERYWHERE = new Viewer(
            "somebody-who-looks",
            "Wie kijkt",
            REGIONS.stream().map(slug -> Right.in(slug, Role.COORDINATOR)).collect(Collectors.toSet()));

    private final Clock wednesday = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), Application.HERE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void forty_people_in_three_regions_are_in_every_group_of_the_list() {
        var demo = Main.demo(settings(), wednesday);

        assertThat(Main.fill(demo, settings())).isTrue();

        var pages = REGIONS.stream()
                .map(slug -> page(slug, WorkPlace.Tab.HELE_REGIO))
                .toList();
        assertThat(pages).allSatisfy(page -> assertThat(page.rows()).hasSizeGreaterThan(9));
        var urgencies = EnumSet.noneOf(Urgency.class);
        pages.forEach(page -> page.rows().forEach(row -> row.urgency().ifPresent(urgencies::add)));
        assertThat(urgencies).containsExactlyInAnyOrder(Urgency.values());
        var done = REGIONS.stream()
                .map(slug -> page(slug, WorkPlace.Tab.AFGEROND).rows().size())
                .toList();
        assertThat(done).containsExactly(2, 2, 2);
        assertThat(pages.stream().mapToInt(page -> page.rows().size()).sum() + 6)
                .isEqualTo(40);
        int offers = inRegistry(
                registry -> new Handovers(registry).offers(EVERYWHERE).size());
        assertThat(offers).isEqualTo(1);
    }

    @Test
    void is_filled_once_and_mails_none_of_the_invented_people() {
        var demo = Main.demo(settings(), wednesday);
        Main.fill(demo, settings());

        assertThat(Main.fill(demo, settings())).isFalse();

        assertThat(count("registration")).isEqualTo(40);
        assertThat(count("staff")).isEqualTo(7);
        assertThat(count("outbox")).isZero();
    }

    @Test
    void begins_anew_in_a_folder_that_was_half_filled() throws IOException {
        var demo = Main.demo(settings(), wednesday);
        Main.fill(demo, settings());
        Files.createFile(settings().database().resolve("voorbeeld-half"));

        assertThat(Main.fill(demo, settings())).isTrue();

        assertThat(count("registration")).isEqualTo(40);
        assertThat(settings().database().resolve("voorbeeld-half")).doesNotExist();
    }

    /** A Sunday night, a Monday morning, the first of January, and the day that summer time begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-22T22:59:00Z", "2026-11-23T06:00:00Z", "2027-01-01T11:00:00Z", "2027-03-28T01:30:00Z"})
    void can_be_filled_at_any_moment(String moment) {
        var clock = Clock.fixed(Instant.parse(moment), Application.HERE);

        assertThat(Main.fill(Main.demo(settings(), clock), settings())).isTrue();

        assertThat(count("registration")).isEqualTo(40);
    }

    @Test
    void what_is_told_lets_a_caseworker_in() {
        var demo = Main.demo(settings(), wednesday);
        Main.fill(demo, settings());
        var told = told(demo);
        try (var running = Application.start(settings(), wednesday)) {
            var visitor = new Visitor(URI.create("http://localhost:" + running.port()));
            var browser = new DeskVisitor(visitor);
            browser.logIn(
                    "consulent.friesland@example.nl",
                    found(told, "Wachtwoordzin van allemaal: (.+)"),
                    found(told, "consulent.friesland@example.nl +code nu (\\d{6})"));

            assertThat(browser.isIn()).isTrue();
        }
    }

    @Test
    void the_same_login_is_told_again() {
        var demo = Main.demo(settings(), wednesday);

        assertThat(told(demo)).isEqualTo(told(Main.demo(settings(), wednesday)));
    }

    private Settings settings() {
        return Settings.ofDemo(Map.of(
                "HERSTART_PORT", "0", "HERSTART_DATA", folder.resolve("data").toString(), "HERSTART_LIMITS", "off"));
    }

    private static String told(Demo demo) {
        var bytes = new ByteArrayOutputStream();
        demo.tellLogins(URI.create("http://localhost"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1).strip();
    }

    private long count(String table) {
        try (var database = Database.open(settings().database())) {
            return database.read(look -> look.createQuery("SELECT count(*) FROM " + table)
                    .mapTo(Long.class)
                    .one());
        }
    }

    private WorkPage page(String region, WorkPlace.Tab tab) {
        return inRegistry(registry -> new Worklist(registry)
                .page(EVERYWHERE, new WorkPlace(region, tab, Optional.empty(), Optional.empty(), 0))
                .orElseThrow());
    }

    private <T> T inRegistry(java.util.function.Function<Registry, T> look) {
        try (var database = Database.open(settings().database())) {
            var key = InstallationKey.of(settings());
            var hash = new KeyedHash(key.forPurpose("test"));
            var sources = Sources.of(settings());
            var regions = Regions.packaged();
            return look.apply(new Registry(
                    database,
                    new Outbox(database, hash, "localhost", wednesday),
                    hash,
                    regions.desks(sources.content(sources.offices(regions, sources.standing()))),
                    Audit.of(key, wednesday),
                    wednesday));
        }
    }
}
