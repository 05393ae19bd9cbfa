package nl.herstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.herstart.calculator.parameter.ParameterException;
import nl.herstart.command.AuditCheck;
import nl.herstart.command.BackupCommand;
import nl.herstart.command.BeheerderCommand;
import nl.herstart.command.ContentCheck;
import nl.herstart.command.Export;
import nl.herstart.command.HealthCheck;
import nl.herstart.command.RestoreCommand;
import nl.herstart.command.RetentionTable;
import nl.herstart.command.TidyCommand;
import nl.herstart.command.demo.Demo;
import nl.herstart.platform.database.DatabaseException;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.site.regions.Regions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the application, says where it is, and stops it cleanly when the system asks. */
public final class Main {

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final long PAUSE_MILLIS = 2_000;

    private Main() {}

    /**
     * Starts the site; with {@code --demo}, one of invented people in a folder of its own, and with {@code --demo codes} only tells how to log in there; with {@code health}, only asks whether it lives; with {@code controleer}, checks the texts;
     * with {@code export} and a folder, writes a copy that needs no server; with {@code opruimen}, tells what is past its
     * term, or has it erased; with {@code bewaartermijnen}, tells how long everything is kept; with {@code backup} and a
     * folder, copies the database there; with {@code herstel} and such a copy, puts it back; with {@code beheerder} and an
     * address, makes the first account of the staff desk; with {@code controleer-logboek}, checks the record of what staff did.
     * See {@link Settings} for what can be set.
     */
    public static void main(String[] arguments) {
        var command = arguments.length == 0 ? "" : arguments[0];
        switch (command) {
            case "health" ->
                System.exit(HealthCheck.passes(Settings.fromEnvironment().port()) ? 0 : 1);
            case "controleer" -> System.exit(check(List.of(arguments).subList(1, arguments.length)));
            case "export" -> System.exit(export(List.of(arguments).subList(1, arguments.length)));
            case "bewaartermijnen" -> out().print(RetentionTable.page());
            case "beheerder" -> System.exit(beheerder(List.of(arguments).subList(1, arguments.length)));
            case "controleer-logboek" ->
                System.exit(checkAudit(List.of(arguments).subList(1, arguments.length)));
            case "opruimen" -> System.exit(tidy(List.of(arguments).subList(1, arguments.length)));
            case "backup" ->
                System.exit(keep(BackupCommand::run, List.of(arguments).subList(1, arguments.length)));
            case "herstel" ->
                System.exit(keep(RestoreCommand::run, List.of(arguments).subList(1, arguments.length)));
            case "--demo" -> demo(List.of(arguments).subList(1, arguments.length));
            default -> start(Settings.fromEnvironment());
        }
    }

    private static int check(List<String> arguments) {
        try {
            return ContentCheck.run(
                    arguments, Sources.of(Settings.fromEnvironment()), LocalDate.now(Application.HERE), out());
        } catch (IllegalArgumentException | ContentException | ParameterException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    private static int export(List<String> arguments) {
        try {
            if (arguments.size() != 1) {
                throw new IllegalArgumentException("Say in which folder: export <folder>");
            }
            var folder = Path.of(arguments.get(0));
            System.out.println(Export.run(System.getenv(), folder) + " files in " + folder);
            return 0;
        } catch (IllegalArgumentException | ContentException | ParameterException | IOException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    private static int beheerder(List<String> arguments) {
        try {
            var settings = Settings.fromEnvironment();
            return BeheerderCommand.run(
                    arguments,
                    settings.database(),
                    InstallationKey.of(settings, settings.ownAddress()),
                    settings.ownAddress(),
                    Sources.of(settings).standing().takesRegistrations(),
                    Clock.system(Application.HERE),
                    out());
        } catch (IllegalArgumentException | ContentException | DatabaseException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    private static int checkAudit(List<String> arguments) {
        try {
            var settings = Settings.fromEnvironment();
            return AuditCheck.run(
                    arguments,
                    settings.database(),
                    InstallationKey.of(settings, settings.ownAddress()),
                    Clock.system(Application.HERE),
                    out());
        } catch (IllegalArgumentException | DatabaseException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    private static int tidy(List<String> arguments) {
        try {
            return TidyCommand.run(
                    arguments, Settings.fromEnvironment().database(), Clock.system(Application.HERE), out());
        } catch (IllegalArgumentException | DatabaseException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    private static PrintStream out() {
        return new PrintStream(System.out, true, StandardCharsets.UTF_8);
    }

    /** A command about copies of the database. */
    @FunctionalInterface
    private interface Keeping {
        int run(List<String> arguments, Path database, String key, Clock clock, PrintStream out);
    }

    private static int keep(Keeping command, List<String> arguments) {
        try {
            var settings = Settings.fromEnvironment();
            return command.run(
                    arguments,
                    settings.database(),
                    InstallationKey.of(settings).mark(),
                    Clock.system(Application.HERE),
                    out());
        } catch (IllegalArgumentException | DatabaseException wrong) {
            System.err.println(wrong.getMessage());
            return 1;
        }
    }

    private static void demo(List<String> arguments) {
        if (!arguments.isEmpty() && !arguments.equals(List.of("codes"))) {
            refuse(new IllegalArgumentException("Zo gaat het: --demo, of voor nieuwe codes --demo codes"));
        }
        try {
            var settings = Settings.ofDemo(System.getenv());
            var demo = demo(settings, Clock.system(Application.HERE));
            if (arguments.isEmpty()) {
                out().println(demo.told(fill(demo, settings)));
                start(settings);
            }
            demo.tellLogins(settings.ownAddress(), out());
        } catch (IllegalArgumentException | ContentException | DatabaseException wrong) {
            refuse(wrong);
        }
    }

    static Demo demo(Settings settings, Clock clock) {
        return new Demo(settings.database(), InstallationKey.of(settings, settings.ownAddress()), clock);
    }

    /** Fills the folder of a demonstration, unless that was done before; false when so. */
    static boolean fill(Demo demo, Settings settings) {
        var sources = Sources.of(settings);
        var regions = Regions.packaged();
        var standing = sources.standing();
        var desks = regions.desks(sources.content(sources.offices(regions, standing)));
        return demo.fill(
                desks, regions::place, standing.organisation().orElseThrow().name());
    }

    private static void start(Settings settings) {
        try {
            var application = Application.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(application), "stop"));
            System.out.println("Herstart staat klaar op " + application.baseUrl());
        } catch (IllegalArgumentException | ContentException | DatabaseException | ParameterException wrong) {
            refuse(wrong);
        } catch (RuntimeException failure) {
            LOG.error("Herstart cannot start: {}", failure.getMessage(), failure);
            System.exit(1);
        }
    }

    /** Not ready first, so that a proxy sends visitors elsewhere before the door closes. */
    private static void stop(Application application) {
        application.announceStop();
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        application.close();
    }

    private static void refuse(RuntimeException wrong) {
        LOG.error("Herstart cannot start: {}", wrong.getMessage());
        System.exit(1);
    }
}
