package nl.herstart.journey;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

/** The axe rules, asked straight from the page: quicker than through a second window for each time. */
final class Axe {

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], preload: false}).then(results => done(
                results.violations.flatMap(violation => violation.nodes.map(node =>
                    violation.id + ' (' + violation.impact + '): ' + node.target.join(' ') + ' ' + node.failureSummary))));
            """;

    private final ChromeDriver driver;

    private Axe(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Brings the rules into the page that is shown now. */
    static Axe on(ChromeDriver driver) {
        driver.executeScript(source());
        return new Axe(driver);
    }

    /** One line for each place that breaks a rule, as the page looks at this moment. */
    List<String> violations() {
        return found(driver.executeAsyncScript(RUN)).toList();
    }

    private static Stream<String> found(@Nullable Object answer) {
        if (answer instanceof List<?> lines) {
            return lines.stream().map(String::valueOf);
        }
        throw new IllegalStateException("axe did not answer");
    }

    private static String source() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (Exception missing) {
            throw new IllegalStateException(missing);
        }
    }
}
