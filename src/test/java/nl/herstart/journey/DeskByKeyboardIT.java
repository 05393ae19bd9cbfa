package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.Application;
import nl.herstart.DemoSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A working day at the desk of the demonstration without a mouse; each page is looked at wide and small, in light and dark. */
class DeskByKeyboardIT extends Journey {

    private static final String COORDINATOR = "coordinator.twente@example.nl";
    private static final String PASSPHRASE = "vier paarse eenden zwemmen";
    /** The same whether a browser asks for the day or for the month first. */
    private static final String DAY = "12122026";

    private static final By NAME = By.cssSelector(".desk-row__name a");
    private static final List<Look> LOOKS =
            List.of(Look.LAPTOP, Look.PHONE_IN_THE_DARK, Look.LAPTOP_IN_THE_DARK, Look.PHONE);

    /** Where to keep a picture of each page in each look, for who wants to see them. */
    private static final String PICTURES = System.getProperty("journey.pictures", "");

    private final Keyboard keys = new Keyboard(browser);

    @SuppressWarnings("NullAway.Init")
    private DemoSite demo;

    private int pages;

    @TempDir
    private static Path downloads;

    @Override
    Application application(Path folder) {
        demo = DemoSite.start(folder);
        return demo.application();
    }

    @Override
    Set<String> cookies() {
        return Set.of("__Host-beheer-sessie");
    }

    /** A page that one came to: it fits, and the rest of the way over it is gone in a look of its own. */
    private void isAt(String heading) {
        assertThat(browser.heading()).isEqualTo(heading);
        assertThat(browser.title()).doesNotStartWith("Fout");
        pages++;
        for (int i = 0; i < LOOKS.size(); i++) {
            var look = LOOKS.get((pages + i) % LOOKS.size());
            browser.take(look);
            assertThat(browser.scrollsSideways()).as(heading + " as " + look).isFalse();
            keepPicture(heading + " " + look);
        }
    }

    private void keepPicture(String name) {
        if (!PICTURES.isEmpty()) {
            try {
                var folder = Files.createDirectories(Path.of(PICTURES));
                Files.write(
                        folder.resolve("%02d %s.png".formatted(pages, name.replace('/', '-'))), browser.screenshot());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void a_colleague_comes_in_for_the_first_time() {
        var email = "nieuw@example.nl";
        browser.open(demo.linkForBeheerder(email).getPath());
        isAt("Welkom bij het bureau");
        keys.enters("Begin");
        isAt("Kies een wachtwoordzin");
        keys.fills("wachtwoordzin-nieuw", PASSPHRASE).fills("wachtwoordzin-nogmaals", PASSPHRASE);
        keys.enters("Bewaar mijn wachtwoordzin");
        isAt("Stel je app in");
        var secret = browser.find(By.className("desk-secret")).getText();
        keys.fills("code", demo.nextCodeOf(secret)).leaves(Keys.ENTER);
        isAt("Bewaar je herstelcodes");
        keys.fills("code", browser.find(By.cssSelector(".desk-codes li")).getText());
        keys.enters("Ik heb ze bewaard");
        isAt("Wat beloven wij hier");
        keys.enters("Aan het werk");
        isAt("Collega's");
        keys.enters("Log uit");
    }

    @Test
    void from_the_login_to_a_withdrawal() throws IOException {
        logIn();
        goToWholeRegion();
        var called = firstOnTheList();
        noteACall(called);
        handOver(called);
        takeAFile();
        erase();
    }

    private void logIn() {
        browser.open("/beheer");
        isAt("Inloggen");
        keys.toWords("Naar de inhoud");
        keys.types(Keys.ENTER);
        keys.fills("email", COORDINATOR)
                .fills("wachtwoordzin", demo.passphrase())
                .leaves(Keys.ENTER);
        isAt("De tweede stap");
        keys.fills("code", demo.nextCode(COORDINATOR)).leaves(Keys.ENTER);
        isAt("Werklijst van Twente");
    }

    private void goToWholeRegion() {
        keys.to(By.cssSelector(".desk-tabs a[href*='hele-regio']"));
        keys.leaves(Keys.ENTER);
        isAt("Werklijst van Twente");
    }

    /** Opens the first one on the list, by the link past the menu. */
    private String firstOnTheList() {
        keys.toWords("Naar de inhoud");
        keys.types(Keys.ENTER);
        var name = keys.to(NAME).getText();
        keys.leaves(Keys.ENTER);
        isAt(name);
        return name;
    }

    private void noteACall(String name) {
        keys.toWords("Ik heb gebeld");
        keys.types(Keys.ENTER);
        keys.fills("afspraak", "Ze belt na het gesprek over opvang.");
        keys.toField("wie-doet");
        keys.types(Keys.SPACE, Keys.ARROW_DOWN);
        keys.fills("uiterlijk", DAY);
        keys.fills("gesprek-notitie", "Liefst voor tienen.");
        keys.enters("Bereikt");
        isAt(name);
        assertThat(browser.find(By.className("history")).getText())
                .contains("Ze belt na het gesprek over opvang.", "Liefst voor tienen.");
    }

    private void handOver(String name) {
        keys.enters("Draag over");
        isAt(name + " overdragen");
        keys.fills("naar", "Fries");
        keys.enters("Bekijk wat er gebeurt");
        isAt("Klopt dit?");
        keys.fills("overdracht-reden", "Ze verhuist in januari naar Leeuwarden.");
        keys.toWords(browser.find(By.cssSelector("main button")).getText());
        keys.leaves(Keys.ENTER);
        isAt(name);
        assertThat(browser.text()).contains("Trek de overdracht in");
    }

    private void takeAFile() throws IOException {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior",
                        Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        keys.enters("Uitvoer");
        isAt("Mensen ophalen in een bestand");
        keys.fills("reden", "Voor het overleg van de regio.");
        keys.toField("zeker");
        keys.types(Keys.SPACE);
        keys.fills("code", demo.nextCode(COORDINATOR));
        keys.enters("Maak het bestand");
        isAt("Je bestand staat klaar");
        keys.to(By.cssSelector("main a.button"));
        keys.types(Keys.ENTER);

        await().until(() -> !files().isEmpty());
        assertThat(Files.readAllLines(files().get(0))).hasSizeGreaterThan(10);
    }

    private static List<Path> files() throws IOException {
        try (var all = Files.list(downloads)) {
            return all.filter(file -> file.toString().endsWith(".csv")).toList();
        }
    }

    private void erase() {
        keys.enters("Werklijst");
        goToWholeRegion();
        var name = firstOnTheList();
        keys.enters("Wis alles van " + name.replaceAll(" .*", ""));
        isAt("Alles wissen van " + name + "?");
        keys.fills("wissen-reden", "Vroeg het zelf aan de telefoon.");
        keys.toField("zeker");
        keys.types(Keys.SPACE);
        keys.enters("Wis alles");

        isAt("Werklijst van Twente");
        assertThat(browser.text()).doesNotContain(name);
        keys.enters("Log uit");
    }
}
