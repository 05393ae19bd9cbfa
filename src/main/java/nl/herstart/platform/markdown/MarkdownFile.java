package nl.herstart.platform.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A content file taken apart.
 *
 * @param head what it says about itself
 * @param body the Markdown
 * @param firstLine the line of the file on which the body starts, counted from one
 */
public record MarkdownFile(FrontMatter head, String body, int firstLine) {

    /** The line of a file on which the head starts, after the first {@code ---}. */
    static final int FIRST_HEAD_LINE = 2;

    private static final Pattern PARTS = Pattern.compile("\\A---\\n(.*?\\n)---\\n(.*)\\z", Pattern.DOTALL);

    /** Takes a file apart that has the common keys only. */
    public static MarkdownFile parse(String file, String text) {
        return parse(file, text, Set.of());
    }

    /**
     * Takes a file apart.
     *
     * @param ownKeys the keys that this kind of page has besides those that all have
     * @throws ContentException when the head is missing or something in it is wrong
     */
    public static MarkdownFile parse(String file, String text, Set<String> ownKeys) {
        var parts = parts(text)
                .orElseThrow(() ->
                        ContentException.in(file, 1, "het bestand begint niet met een kop tussen twee regels met ---"));
        return new MarkdownFile(FrontMatterReader.read(file, parts.head(), ownKeys), parts.body(), parts.firstLine());
    }

    /** The head and the body, if there is a head. */
    static Optional<Parts> parts(String text) {
        var parts = PARTS.matcher(text.replace("\r\n", "\n"));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int headLines = (int) parts.group(1).lines().count();
        return Optional.of(new Parts(parts.group(1), parts.group(2), headLines + FIRST_HEAD_LINE + 1));
    }

    /** A file before anything is read in it. */
    record Parts(String head, String body, int firstLine) {}
}
