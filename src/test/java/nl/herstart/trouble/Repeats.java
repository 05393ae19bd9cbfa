package nl.herstart.trouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** How often things are broken: a few times in each build, and as often as {@code bench/reliability/run} says in a long run. */
public final class Repeats {

    private static final Path FIGURES = Path.of(System.getProperty("reliability.figures", "target/reliability.txt"));

    private Repeats() {}

    /** The number to keep to, in a build unless {@code -Dreliability.name} gives another. */
    public static int of(String name, int inBuild) {
        return Integer.getInteger("reliability." + name, inBuild);
    }

    /** Writes down what came out, for who reads it after a long run. */
    public static void note(String figures) {
        try {
            Files.createDirectories(FIGURES.getParent());
            Files.write(
                    FIGURES,
                    List.of(figures),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
