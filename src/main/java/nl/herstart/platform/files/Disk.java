package nl.herstart.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Reading all files below a folder of any file system. Hidden files, such as an editor's own, do not count. */
final class Disk {

    private Disk() {}

    static Folder read(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var file : filesBelow(folder)) {
                files.put(name(folder, file), Files.readAllBytes(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Folder.of(files);
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !name(folder, file).matches("(.*/)?\\..*"))
                    .toList();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
