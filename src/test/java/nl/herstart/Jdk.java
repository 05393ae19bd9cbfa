package nl.herstart;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java that is installed on this machine. */
record Jdk(int version, Path home) {

    private static final Path WHERE_LINUX_KEEPS_THEM = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    /** The Java that runs this test, and one of each other version we support. */
    static Stream<Jdk> present() throws IOException {
        var here = new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
        return Stream.concat(Stream.of(here), installed().stream())
                .filter(jdk -> jdk.version >= OLDEST)
                .collect(Collectors.toMap(Jdk::version, Function.identity(), (first, same) -> first, TreeMap::new))
                .values()
                .stream();
    }

    private static List<Jdk> installed() throws IOException {
        if (!Files.isDirectory(WHERE_LINUX_KEEPS_THEM)) {
            return List.of();
        }
        try (var folders = Files.list(WHERE_LINUX_KEEPS_THEM)) {
            return folders.filter(folder -> Files.isReadable(folder.resolve("release")))
                    .filter(folder -> Files.isExecutable(folder.resolve("bin/java")))
                    .map(Jdk::in)
                    .toList();
        }
    }

    private static Jdk in(Path home) {
        var release = new Properties();
        try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
            release.load(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        var version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return new Jdk(Runtime.Version.parse(version).feature(), home);
    }

    Path java() {
        return home.resolve("bin/java");
    }
}
