package nl.herstart;

import org.slf4j.LoggerFactory;

/** Starts the application, says where it is, and stops it cleanly when the system asks. */
public final class Main {

    private Main() {}

    /** Takes no arguments; see {@link Settings} for what can be set. */
    public static void main(String[] arguments) {
        try {
            var application = Application.start(Settings.fromEnvironment());
            Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop"));
            System.out.println("Herstart staat klaar op " + application.baseUrl());
        } catch (RuntimeException failure) {
            LoggerFactory.getLogger(Main.class).error("Herstart cannot start: {}", failure.getMessage(), failure);
            System.exit(1);
        }
    }
}
