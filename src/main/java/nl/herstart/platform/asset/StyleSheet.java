package nl.herstart.platform.asset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.platform.files.Folder;

/**
 * A style sheet joined with those it imports by {@code @import "parts/forms.css" layer(components);}, each as a block of
 * its layer, so that a browser asks once for all of them. What is there for who reads the source, comments and
 * indentation, is left out.
 */
final class StyleSheet {

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\" layer\\((\\w+)\\);");

    private static final Pattern FOR_READERS = Pattern.compile("\\s*/\\*[\\s\\S]*?\\*/|(?<=\\n)\\s+");

    private final Folder folder;

    StyleSheet(Folder folder) {
        this.folder = folder;
    }

    /** The content of the sheet; an import of a file that is not there is an {@link IllegalArgumentException}. */
    byte[] joined(String name) {
        var joined = IMPORT.matcher(folder.text(name))
                .replaceAll(imported -> Matcher.quoteReplacement(block(name, imported.group(1), imported.group(2))));
        return FOR_READERS.matcher(joined).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private String block(String importer, String imported, String layer) {
        var name = Path.of(importer).resolveSibling(imported).toString();
        return "@layer " + layer + " {\n" + folder.text(name) + "}";
    }
}
