package nl.herstart.command.plain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.platform.markdown.Passage;
import nl.herstart.platform.markdown.Prose;
import nl.herstart.platform.markdown.Remark;

/**
 * A file as its reader sees it.
 *
 * @param isPage whether it is one story from beginning to end; the sentences of a message file stand alone
 */
public record ReadText(String file, List<Passage> passages, boolean isPage) {

    private static final Pattern FIGURE_TAG = Pattern.compile("\\{\\{[^{}\\n]*}}");

    public ReadText {
        passages = List.copyOf(passages);
    }

    /** A page of content; a number stands where a figure will be filled in. */
    static ReadText ofPage(String file, String text) {
        return new ReadText(file, Prose.in(FIGURE_TAG.matcher(text).replaceAll("100")), true);
    }

    /** Every sentence, of headings and cells too. */
    Stream<Sentence> sentences() {
        return passages.stream().flatMap(Sentence::in);
    }

    Finding finding(Measure measure, int line, String words) {
        return new Finding(measure, new Remark(file, line, words));
    }
}
