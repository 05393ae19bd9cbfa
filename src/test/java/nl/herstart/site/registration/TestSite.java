package nl.herstart.site.registration;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.MovableClock;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Addresses;
import nl.herstart.registry.Registry;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;

/** The real server with this room alone, a real database, a clock that the test moves, and mail that stays in the outbox. */
final class TestSite implements AutoCloseable {

    /** A mail as it waits in the outbox. */
    record WaitingMail(String to, String subject, String text, String html) {

        private static final Pattern CONFIRM = Pattern.compile("/aanmelden/bevestigen/[\\w-]{43}\\b");
        private static final Pattern WITHDRAW = Pattern.compile("/aanmelden/intrekken/[\\w-]{43}\\b");

        String confirmLink() {
            return only(CONFIRM);
        }

        String withdrawLink() {
            return only(WITHDRAW);
        }

        String link(String word) {
            return only(Pattern.compile("/aanmelden/" + word + "/[\\w-]{43}\\b"));
        }

        private String only(Pattern link) {
            var found = link.matcher(text).results().map(match -> match.group()).toList();
            if (found.size() != 1) {
                throw new AssertionError("%d links like %s in:%n%s".formatted(found.size(), link, text));
            }
            return found.get(0);
        }
    }

    private static final Controller CONTROLLER = new Controller("Stichting Terug", true);
    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    private static final List<String> TABLES = List.of(
            "registration_help",
            "registration_link",
            "registration",
            "consent_evidence",
            "outbox",
            "submission",
            "draft");

    final MovableClock clock = new MovableClock();

    /** What happens each time that a page or a mail is written. */
    volatile Runnable whileWriting = () -> {};

    final Database database;
    final RegistrationRoutes routes;
    final Visitor visitor;
    private final RunningSite running;
    private final Supplier<RegistrationRoutes> restart;

    private TestSite(Path directory, RateLimits limits, Controller controller) {
        database = Database.open(directory);
        var parts = RunningSite.parts(
                clock, limits, Addresses.of(RegistrationRoutes.signposts()::isInEnglish), () -> whileWriting.run());
        var outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        var regions = new TestRegions();
        var registry = new Registry(
                database,
                outbox,
                new KeyedHash(KEY.forPurpose("agreed")),
                regions,
                new Audit(new KeyedHash(KEY.forPurpose("audit")), clock),
                clock);
        var passes = new KeyedHash(KEY.forPurpose("passes"));
        restart = () -> RegistrationRoutes.using(
                registry, regions, controller, parts.views(), parts.guard(), passes, parts.address(), clock);
        routes = restart.get();
        running = parts.open(routes);
        visitor = running.visitor();
    }

    /** The room as it is after another start, with nothing left of it but the database. */
    RegistrationRoutes restarted() {
        return restart.get();
    }

    static TestSite withoutLimits(Path directory) {
        return new TestSite(directory, RateLimits.lifted(), CONTROLLER);
    }

    static TestSite withLimits(Path directory) {
        return new TestSite(directory, RateLimits.enforced(), CONTROLLER);
    }

    /** A site that nobody stands behind yet. */
    static TestSite onTrial(Path directory) {
        return new TestSite(directory, RateLimits.lifted(), new Controller("Herstart", false));
    }

    /** Empties every table, as if the site were new. */
    void clear() {
        database.write(transaction -> TABLES.stream()
                .mapToInt(table -> transaction.execute("DELETE FROM " + table))
                .sum());
    }

    /** The form as Mirjam filled it in, ready to be sent, on a page that was loaded ten seconds ago. */
    Map<String, String> filledIn() {
        var page = Jsoup.parse(visitor.get("/aanmelden").body());
        clock.move(Duration.ofSeconds(10));
        var fields = new LinkedHashMap<String, String>();
        fields.put("stempel", page.select("input[name=stempel]").val());
        fields.put("website", "");
        fields.put("naar", "versturen");
        fields.put("nagekeken", "ja");
        fields.put("postcode", "1234ab");
        fields.put("naam", "Mirjam Ööstenwindt");
        fields.put("bereik", "bellen");
        fields.put("email", "Mirjam.Oostenwindt@example.nl");
        fields.put("telefoon", "06-98 76 54 32");
        fields.put("tijden", "maandag-ochtend,vrijdag-avond");
        fields.put("spreekt", "ti");
        fields.put("uren", "24");
        fields.put("dagen", "maandag,donderdag");
        fields.put("schooltijden", "liefst");
        fields.put("kunnen", "Een huis vol mensen regelen");
        fields.put("soortwerk", "Iets met planten");
        fields.put("hulp", "meedenken");
        fields.put("toelichting", "Ik zorgde elf jaar voor mijn vader.\nNu zoek ik werk.");
        fields.put("toestemming", "ja");
        return fields;
    }

    /** The same form for another address. */
    Map<String, String> filledIn(String email) {
        var fields = filledIn();
        fields.put("email", email);
        return fields;
    }

    HttpResponse<String> submit(Map<String, String> fields) {
        return visitor.post("/aanmelden", fields);
    }

    /** The same with another answer to one question. */
    HttpResponse<String> submit(Map<String, String> fields, String field, String answer) {
        fields.put(field, answer);
        return submit(fields);
    }

    /** Registers Mirjam and gives the mail she got. */
    WaitingMail register() {
        submit(filledIn());
        return lastMail();
    }

    /** Registers and confirms Mirjam and gives the mail she got last. */
    WaitingMail registerAndConfirm() {
        visitor.post(register().confirmLink(), Map.of());
        return lastMail();
    }

    /** The mails, without those that go to nobody. */
    List<WaitingMail> mails() {
        return database.read(look -> look.createQuery(
                        "SELECT words, subject, body, html FROM outbox LEFT JOIN personal ON personal.id = recipient "
                                + "WHERE owner <> 'nobody' ORDER BY outbox.id")
                .map((row, context) ->
                        new WaitingMail(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    WaitingMail lastMail() {
        var mails = mails();
        return mails.get(mails.size() - 1);
    }

    List<Map<String, Object>> rows(String table) {
        return database.read(look -> look.createQuery("SELECT * FROM " + table + " ORDER BY 1, 2")
                .mapToMap()
                .list());
    }

    int count(String table) {
        return rows(table).size();
    }

    /** Everything in the tables, as text, to see whether anything changed. */
    String everything() {
        return Stream.concat(TABLES.stream(), Stream.of("registrant"))
                .map(table -> table + ": " + legible(rows(table)))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> legible(List<Map<String, Object>> rows) {
        return rows.stream()
                .map(row -> row.values().stream()
                        .map(value ->
                                value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : "" + value)
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    @Override
    public void close() {
        running.close();
        database.close();
    }
}
