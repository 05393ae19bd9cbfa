package nl.herstart.platform.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one folder as they were at one moment: name, such as {@code geld/index.md}, to content. Read in one go,
 * because there are few and small ones.
 */
public final class Folder {

    private final SortedMap<String, byte[]> files;

    private Folder(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    static Folder of(SortedMap<String, byte[]> files) {
        return new Folder(Collections.unmodifiableSortedMap(new TreeMap<>(files)));
    }

    /** The files below a folder on disk; none when there is no such folder. */
    public static Folder onDisk(Path folder) {
        return Disk.read(folder);
    }

    /** The files below a folder that is packed with the program; none when it was packed without. */
    public static Folder packaged(String name) {
        return Packed.read(name);
    }

    /** Name to content, by name. The contents are not to be changed. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** The text of a file that is there, as UTF-8. */
    public String text(String name) {
        var bytes = files.get(name);
        if (bytes == null) {
            throw new IllegalArgumentException("No file " + name);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
