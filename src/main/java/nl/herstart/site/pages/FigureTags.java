package nl.herstart.site.pages;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.platform.markdown.ContentException;

/** Fills in the figures of a text. */
final class FigureTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}\\n]*)}}|\\{\\{");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+");

    private final Function<String, Optional<String>> figures;

    FigureTags(Function<String, Optional<String>> figures) {
        this.figures = figures;
    }

    /** The text with a figure for each tag; a tag without one stops the start, with its file and line. */
    String fillIn(String file, String text) {
        var filled = new StringBuilder();
        var tag = TAG.matcher(text);
        while (tag.find()) {
            tag.appendReplacement(filled, Matcher.quoteReplacement(figure(file, text, tag)));
        }
        return tag.appendTail(filled).toString();
    }

    private String figure(String file, String text, Matcher tag) {
        var name = tag.group(1) == null ? "" : tag.group(1).strip();
        return Optional.of(name)
                .filter(NAME.asMatchPredicate())
                .flatMap(figures)
                .orElseThrow(() -> ContentException.in(
                        file, lineOf(text, tag.start()), "there is no figure for the tag " + tag.group()));
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
