package nl.herstart.platform.markdown;

import java.util.List;
import java.util.stream.Collectors;
import nl.herstart.platform.yaml.Sheet;

/** What editors have to put right; the message names for each mistake the file, the line where there is one, and what is wrong. */
public final class ContentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Remark> mistakes;

    /** About several mistakes at once, in the order of files and lines. */
    public ContentException(List<Remark> mistakes) {
        super(mistakes.stream().sorted().map(Remark::toString).collect(Collectors.joining("\n")));
        this.mistakes = mistakes.stream().sorted().toList();
    }

    /** About a file as a whole. */
    public static ContentException in(String file, String wrong) {
        return in(file, Remark.WHOLE_FILE, wrong);
    }

    /** About one line of a file, counted from one. */
    public static ContentException in(String file, int line, String wrong) {
        return new ContentException(List.of(new Remark(file, line, wrong)));
    }

    /**
     * Refuses a sheet in which something was found to be wrong.
     *
     * @throws ContentException with every mistake in it
     */
    public static void refuseMistakes(String file, Sheet sheet) {
        var mistakes = sheet.mistakes();
        if (!mistakes.isEmpty()) {
            throw new ContentException(mistakes.stream()
                    .map(mistake -> new Remark(file, mistake.line(), mistake.words()))
                    .toList());
        }
    }

    /** Each of them. */
    public List<Remark> mistakes() {
        return mistakes;
    }
}
