package nl.herstart.platform.markdown;

import java.util.Comparator;

/**
 * Something about a file that its editor should know, in Dutch.
 *
 * @param line counted from one; {@link #WHOLE_FILE} when it is about the file as a whole
 * @param words what is the matter, to be read after the file and the line
 */
public record Remark(String file, int line, String words) implements Comparable<Remark> {

    /** The line of what is about no line. */
    public static final int WHOLE_FILE = 0;

    private static final Comparator<Remark> BY_PLACE =
            Comparator.comparing(Remark::file).thenComparingInt(Remark::line).thenComparing(Remark::words);

    /** In the order in which an editor meets them. */
    @Override
    public int compareTo(Remark other) {
        return BY_PLACE.compare(this, other);
    }

    /** As an editor reads it: {@code geld/index.md, regel 12: ...}. */
    @Override
    public String toString() {
        return file + (line == WHOLE_FILE ? ": " : ", regel " + line + ": ") + words;
    }
}
