package nl.herstart.platform.markdown;

/** Something an editor has to put right; the message names the file, the line where there is one, and what is wrong. */
public final class ContentException extends RuntimeException {

    private ContentException(String message) {
        super(message);
    }

    /** About a file as a whole. */
    public static ContentException in(String file, String wrong) {
        return new ContentException(file + ": " + wrong);
    }

    /** About one line of a file, counted from one. */
    public static ContentException in(String file, int line, String wrong) {
        return new ContentException(file + ", line " + line + ": " + wrong);
    }
}
