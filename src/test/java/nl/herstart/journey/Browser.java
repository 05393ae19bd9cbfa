package nl.herstart.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A visitor's browser, in the words of a journey: open, fill in, press, read. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver = Chromium.start();
    private URI site = URI.create("about:blank");

    /** The driver itself, for what has no word here. */
    ChromeDriver driver() {
        return driver;
    }

    /** Makes everything as on a new laptop: wide, light, with script, and nothing in the logs. */
    void beginAt(URI newSite) {
        site = newSite;
        allowScript(true);
        driver.get("about:blank");
        take(Look.LAPTOP);
        requestedHosts();
        complaints();
    }

    /** Looks at the page that is shown, and all that follow, in this way; large letters hold for this page only. */
    void take(Look look) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width", look.width(),
                        "height", look.height(),
                        "deviceScaleFactor", 1,
                        "mobile", look.isPhone()));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look.scheme()),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeScript("document.documentElement.style.fontSize = arguments[0]", look.letters() + "%");
    }

    void withoutScript() {
        allowScript(false);
    }

    void open(String path) {
        driver.get(site.resolve(path).toString());
    }

    /** The path of the page shown now, with its query and fragment if any. */
    String address() {
        return site.relativize(URI.create(driver.getCurrentUrl())).toString();
    }

    String title() {
        return driver.getTitle();
    }

    String heading() {
        return find(By.tagName("h1")).getText();
    }

    /** All words in the main part of the page, as shown. */
    String text() {
        return find(By.tagName("main")).getText();
    }

    WebElement find(By what) {
        return patiently().until(ExpectedConditions.presenceOfElementLocated(what));
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    boolean shows(By what) {
        return all(what).stream().anyMatch(WebElement::isDisplayed);
    }

    void fill(String field, String value) {
        var input = find(By.name(field));
        input.clear();
        input.sendKeys(value);
    }

    void choose(String field, String value) {
        var choice = find(By.cssSelector("[name='%s']".formatted(field)));
        if (choice.getTagName().equals("select")) {
            new Select(choice).selectByValue(value);
        } else {
            toggle(find(By.cssSelector("input[name='%s'][value='%s']".formatted(field, value))));
        }
    }

    void check(String field) {
        toggle(find(By.cssSelector("input[type='checkbox'][name='%s']".formatted(field))));
    }

    private void toggle(WebElement box) {
        if (!box.isSelected()) {
            box.sendKeys(Keys.SPACE);
        }
    }

    /** Presses the button with these words and waits for the page that follows. */
    void press(String words) {
        leave(find(By.xpath("//main//button[normalize-space()='%s']".formatted(words))));
    }

    /** Goes to the same page in the other language, by the button for pages with a form. */
    void switchLanguage() {
        leave(find(By.className("site-nav__switch")));
    }

    /** The language the page says it is in. */
    String language() {
        return String.valueOf(find(By.tagName("html")).getAttribute("lang"));
    }

    /** Follows the first link in the main part with these words. */
    void follow(String words) {
        leave(find(By.xpath("//main//a[normalize-space()='%s']".formatted(words))));
    }

    /** Clicks and waits until another page has come. */
    void leave(WebElement door) {
        leave(door::click);
    }

    /** Does what leads to another page and waits until that has come. */
    void leave(Runnable step) {
        driver.executeScript("window.isLeft = true");
        step.run();
        patiently()
                .ignoring(WebDriverException.class)
                .until(page -> driver.executeScript("return !window.isLeft && document.readyState === 'complete'"));
    }

    private WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE, BETWEEN_LOOKS);
    }

    /** Keys for whatever has the focus. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Whether anything sticks out of the page to the right. */
    boolean scrollsSideways() {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.documentElement.scrollWidth > document.documentElement.clientWidth"));
    }

    /** How many things the page keeps in this browser, but for cookies. */
    long storedItems() {
        return (Long)
                Objects.requireNonNull(driver.executeScript("return localStorage.length + sessionStorage.length"));
    }

    /** The hosts that pages asked for anything since this was last called. */
    Set<String> requestedHosts() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(Browser::message)
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> URI.create(message.at("/params/request/url").asText()))
                .filter(url -> url.getHost() != null)
                .map(URI::getAuthority)
                .collect(Collectors.toSet());
    }

    /** What the browser found wrong since this was last called, but for refusals the site meant to give and what it cleared. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("the server responded with a status of 4")
                        && !message.contains("Clear-Site-Data header on"))
                .toList();
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }

    private void allowScript(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    private static JsonNode message(LogEntry entry) {
        try {
            return JSON.readTree(entry.getMessage()).path("message");
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
