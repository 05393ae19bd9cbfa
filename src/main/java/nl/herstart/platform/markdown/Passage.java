package nl.herstart.platform.markdown;

/**
 * A piece of a text as one reads it, without markup.
 *
 * @param line of the file on which it starts, counted from one
 * @param text what one reads; where the file begins a new line, so does this
 */
public record Passage(Kind kind, int line, String text) {

    /** What a passage is. */
    public enum Kind {
        /** A title or a heading. */
        HEADING,
        /** A summary, a paragraph, or a paragraph in a list or a panel. */
        PROSE,
        /** A cell of a table. */
        CELL
    }

    /** The line of the file of a position in the text. */
    public int lineAt(int position) {
        return line
                + (int) text.substring(0, position)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
