package nl.herstart.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this program was loaded from: a jar, or a folder of classes while it is being built. */
public final class Packed {

    private Packed() {}

    /** Whether the program runs from a jar. */
    public static boolean inAJar() {
        return Files.isRegularFile(origin());
    }

    static Folder read(String name) {
        var origin = origin();
        if (!Files.isRegularFile(origin)) {
            return Disk.read(origin.resolve(name));
        }
        try (var jar = FileSystems.newFileSystem(origin)) {
            return Disk.read(jar.getPath("/" + name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path origin() {
        try {
            return Path.of(Packed.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
