package nl.herstart.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what the browser showed when a journey failed, under target/screenshots. */
final class Screenshots implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()
                && context.getRequiredTestInstance() instanceof Journey journey) {
            Files.createDirectories(FOLDER);
            var name = journey.getClass().getSimpleName() + "."
                    + context.getDisplayName().replace("()", "");
            Files.write(FOLDER.resolve(name.replaceAll("[^\\w.-]+", "_") + ".png"), journey.browser.screenshot());
        }
    }
}
