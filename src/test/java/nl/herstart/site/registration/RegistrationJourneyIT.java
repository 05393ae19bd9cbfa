package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.herstart.Application;
import nl.herstart.Settings;
import nl.herstart.trouble.Repeats;
import nl.herstart.visit.Visitor;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.simplejavamail.converter.EmailConverter;

/** The whole way on the application as it runs: register, read the mail, confirm, withdraw, and be gone. */
class RegistrationJourneyIT {

    private static final int PAIRS = Repeats.of("pairs", 60);
    private static final String CANARY = "kanarie-8c1f";
    private static final String CANARY_PHONE = "698712345";

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private Application application;

    @SuppressWarnings("NullAway.Init")
    private Visitor visitor;

    @BeforeEach
    void start() {
        application = Application.start(
                Settings.of(Map.of("HERSTART_PORT", "0", "HERSTART_DATA", data.toString(), "HERSTART_LIMITS", "off")));
        visitor = new Visitor(application.baseUrl());
    }

    @AfterEach
    void stop() {
        application.close();
    }

    /** A form in which every word of the visitor's own holds this mark. */
    private Map<String, String> form(String mark, String phone) {
        var page = Jsoup.parse(visitor.get("/aanmelden").body());
        var fields = new LinkedHashMap<String, String>();
        fields.put("stempel", page.select("[name=stempel]").val());
        fields.put("naar", "versturen");
        fields.put("naam", "Naam " + mark);
        fields.put("email", mark + "@example.nl");
        fields.put("telefoon", phone);
        fields.put("postcode", "8765 QZ");
        fields.put("uren", "16");
        fields.put("schooltijden", "alleen");
        fields.put("kunnen", "Kan " + mark);
        fields.put("soortwerk", "Werk " + mark);
        fields.put("hulp", "meedenken");
        fields.put("toelichting", "Verhaal " + mark + "\n".repeat(3) + "lang ".repeat(100) + mark);
        fields.put("toestemming", "ja");
        return fields;
    }

    private void register(String mark) {
        assertThat(visitor.post("/aanmelden", form(mark, "")).statusCode()).isEqualTo(303);
    }

    private List<Path> mailFiles() throws IOException {
        if (Files.notExists(data.resolve("mail"))) {
            return List.of();
        }
        try (var files = Files.list(data.resolve("mail"))) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    /** The mail to this address about this, once it has left. */
    private String mail(String to, String subject) {
        var found = new ArrayList<String>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            for (var file : mailFiles()) {
                var mail = read(file);
                if (mail.getAllRecipients()[0].toString().equals(to)
                        && mail.getSubject().contains(subject)) {
                    found.add(String.valueOf(
                            EmailConverter.mimeMessageToEmail(mail).getPlainText()));
                }
            }
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static MimeMessage read(Path file) throws IOException, MessagingException {
        try (var bytes = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), bytes);
        }
    }

    /** The path of the link with this word in a mail. */
    private String link(String mail, String word) {
        var address = Pattern.quote(application.baseUrl().toString());
        var link = Pattern.compile(address + "(/aanmelden/" + word + "/[\\w-]{43})\\s")
                .matcher(mail);
        assertThat(link.find()).as("link %s in%n%s", word, mail).isTrue();
        return link.group(1);
    }

    /** Every byte of the database's files, read by another process: if this one did, SQLite would lose its locks. */
    private String filesOfDatabase() {
        try {
            var process = new ProcessBuilder(
                            "sh", "-c", "cat \"$0\"/*", data.resolve("database").toString())
                    .start();
            var bytes = process.getInputStream().readAllBytes();
            return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void goes_from_registering_to_being_forgotten_to_the_last_byte() {
        for (int i = 0; i < 15; i++) {
            register("other" + i);
        }
        assertThat(visitor.post("/aanmelden", form(CANARY, "06-" + CANARY_PHONE.substring(1)))
                        .statusCode())
                .isEqualTo(303);
        for (int i = 15; i < 30; i++) {
            register("other" + i);
        }
        var asked = mail(CANARY + "@example.nl", "Bevestig je aanmelding");
        assertThat(visitor.get(link(asked, "bevestigen")).statusCode()).isEqualTo(200);
        assertThat(visitor.post(link(asked, "bevestigen"), Map.of()).statusCode())
                .isEqualTo(303);
        var welcome = mail(CANARY + "@example.nl", "is compleet");
        assertThat(filesOfDatabase()).contains(CANARY, CANARY_PHONE, "other29");

        assertThat(visitor.get(link(welcome, "intrekken")).statusCode()).isEqualTo(200);
        assertThat(visitor.post(link(welcome, "intrekken"), Map.of()).statusCode())
                .isEqualTo(303);

        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> !filesOfDatabase().contains(CANARY));
        var left = filesOfDatabase();
        assertThat(left.contains(CANARY_PHONE)).as("the canary's phone is left").isFalse();
        assertThat(left).contains("other0", "other29");
        assertThat(visitor.get(link(asked, "intrekken")).statusCode()).isEqualTo(404);
    }

    @Test
    void answers_as_quickly_to_a_known_address_as_to_an_unknown_one() {
        register("known");
        visitor.post(link(mail("known@example.nl", "Bevestig"), "bevestigen"), Map.of());
        for (int i = 0; i < 20; i++) {
            register("warm" + i);
        }
        var known = new ArrayList<Duration>();
        var unknown = new ArrayList<Duration>();
        for (int i = 0; i < PAIRS; i++) {
            known.add(timed(form("known", "")));
            unknown.add(timed(form("unknown" + i, "")));
        }

        Repeats.note("S7 pairs=%d known median=%dms unknown median=%dms"
                .formatted(PAIRS, median(known).toMillis(), median(unknown).toMillis()));
        assertThat(median(known).minus(median(unknown)).abs()).isLessThan(Duration.ofMillis(10));
    }

    private Duration timed(Map<String, String> form) {
        long start = System.nanoTime();
        assertThat(visitor.post("/aanmelden", form).statusCode()).isEqualTo(303);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    @Test
    void is_ready_once_it_has_started_and_starts_again_on_the_same_data() {
        register("stays");
        assertThat(visitor.get("/klaar").statusCode()).isEqualTo(200);
        var mail = mail("stays@example.nl", "Bevestig");
        var path = link(mail, "bevestigen");
        stop();
        start();

        assertThat(visitor.post(path, Map.of()).statusCode()).isEqualTo(303);
    }
}
