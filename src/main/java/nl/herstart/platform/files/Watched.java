package nl.herstart.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something made from a folder, made again when a file in it has changed, so that a writer sees a change by reloading
 * the page. For a checkout; a packaged site makes everything once.
 *
 * @param <T> what is made
 */
public final class Watched<T> implements Supplier<T> {

    private final Path folder;
    private final Function<Folder, T> making;
    private long seen;
    private T made;

    private Watched(Path folder, Function<Folder, T> making) {
        this.folder = folder;
        this.making = making;
        this.seen = fingerprint(folder);
        this.made = making.apply(Folder.onDisk(folder));
    }

    /** Makes it now, and again when it is asked for after a change. */
    public static <T> Supplier<T> of(Path folder, Function<Folder, T> making) {
        return new Watched<>(folder, making);
    }

    @Override
    public synchronized T get() {
        long now = fingerprint(folder);
        if (now != seen) {
            made = making.apply(Folder.onDisk(folder));
            seen = now;
        }
        return made;
    }

    private static long fingerprint(Path folder) {
        try {
            long fingerprint = 0;
            for (var file : Disk.filesBelow(folder)) {
                fingerprint = 31 * fingerprint + file.hashCode();
                fingerprint = 31 * fingerprint + Files.getLastModifiedTime(file).hashCode();
                fingerprint = 31 * fingerprint + Files.size(file);
            }
            return fingerprint;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
