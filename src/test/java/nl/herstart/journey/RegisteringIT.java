package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class RegisteringIT extends Journey {

    @Test
    void on_a_phone_without_script_from_the_form_to_being_forgotten() {
        browser.withoutScript();
        browser.take(Look.PHONE);
        browser.open("/aanmelden");
        fillIn("zonder-script@example.nl");
        browser.press("Meld me aan");
        assertThat(browser.heading()).isEqualTo("Kijk in je mail");

        browser.open(link("zonder-script@example.nl", "bevestigen"));
        browser.press("Ja, dit klopt");
        assertThat(browser.heading()).isEqualTo("Welkom, je aanmelding is compleet");

        browser.open(link("zonder-script@example.nl", "intrekken"));
        assertThat(browser.text()).doesNotContain("Mirjam");
        browser.press("Ja, wis mijn gegevens");
        assertThat(browser.heading()).isEqualTo("Je gegevens zijn gewist");
        assertThat(browser.address()).isEqualTo("aanmelden/ingetrokken");
    }

    @Test
    void errors_take_the_focus_lead_to_their_field_and_lose_nothing() {
        browser.open("/aanmelden");
        fillIn("geen adres");
        browser.press("Meld me aan");

        assertThat(browser.title()).startsWith("Fout: ");
        assertThat(browser.focused().getAttribute("class")).contains("error-summary");
        browser.type(Keys.TAB, Keys.ENTER);
        assertThat(browser.focused().getAttribute("name")).isEqualTo("email");
        assertThat(browser.find(By.name("naam")).getAttribute("value")).isEqualTo("Mirjam");
        assertThat(browser.find(By.cssSelector("[name=hulp][value=geld]")).isSelected())
                .isTrue();

        browser.fill("email", "hersteld@example.nl");
        browser.press("Meld me aan");
        assertThat(browser.heading()).isEqualTo("Kijk in je mail");
    }

    @Test
    void the_keyboard_alone_is_enough() {
        browser.open("/aanmelden");
        browser.find(By.name("naam")).sendKeys("Mirjam");
        browser.type(Keys.TAB, "toetsen@example.nl", Keys.TAB, Keys.TAB, "1234 ab", Keys.TAB, "24", Keys.TAB);
        browser.type(Keys.TAB, Keys.SPACE);
        browser.type(Keys.TAB, "planten", Keys.TAB, Keys.SPACE);
        browser.find(By.name("toestemming")).sendKeys(Keys.SPACE);
        browser.leaveBy(() -> browser.type(Keys.TAB, Keys.ENTER));

        assertThat(browser.heading()).isEqualTo("Kijk in je mail");
    }

    private void fillIn(String email) {
        browser.fill("naam", "Mirjam");
        browser.fill("email", email);
        browser.fill("postcode", "1234ab");
        browser.fill("uren", "24");
        browser.choose("schooltijden", "liefst");
        browser.choose("hulp", "geld");
        browser.check("toestemming");
    }

    /** The path of the first link with this word in the mails to an address, once one has come. */
    private String link(String to, String word) {
        var link = Pattern.compile("/aanmelden/" + word + "/[\\w-]{43}");
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> mails(to).stream()
                                .flatMap(mail -> link.matcher(mail).results())
                                .map(found -> found.group())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<String> mails(String to) throws IOException {
        var folder = data().resolve("mail");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(RegisteringIT::text)
                    .filter(mail -> mail.contains("To: " + to))
                    .toList();
        }
    }

    /** As it was written, with the line breaks undone that quoted-printable makes in long lines. */
    private static String text(Path mail) {
        try {
            return Files.readString(mail).replace("=\r\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
