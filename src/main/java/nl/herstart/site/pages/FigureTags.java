package nl.herstart.site.pages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.value.Language;

/** Fills in the figures of a text. */
final class FigureTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}\\n]*)}}|\\{\\{");
    private static final Pattern NAME =
            Pattern.compile("(?<figure>[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+)(?: +(?<when>[0-9-]+))?( +vanaf)?");

    private final BiFunction<String, Language, Optional<String>> figures;
    private final List<Remark> mistakes;
    private final Map<Language, TypedDays> typedDays = new EnumMap<>(Language.class);

    /**
     * Figures by the name in a tag.
     *
     * @param mistakes where to tell what is wrong
     */
    FigureTags(BiFunction<String, Language, Optional<String>> figures, List<Remark> mistakes) {
        this.figures = figures;
        this.mistakes = mistakes;
    }

    /** The text with a figure for each tag, as its readers expect it; a tag without one stays, and is told. */
    String fillIn(String file, String text, Language language) {
        var filled = new StringBuilder();
        var tag = TAG.matcher(text);
        while (tag.find()) {
            tag.appendReplacement(filled, Matcher.quoteReplacement(figure(file, text, tag, language)));
        }
        return tag.appendTail(filled).toString();
    }

    private String figure(String file, String text, Matcher tag, Language language) {
        var name = NAME.matcher(tag.group(1) == null ? "" : tag.group(1).strip());
        return Optional.of(name)
                .filter(Matcher::matches)
                .flatMap(each -> figures.apply(each.group(), language))
                .map(figure -> {
                    checkDay(file, text, tag.start(), name, language);
                    return figure;
                })
                .orElseGet(() -> unknown(file, lineOf(text, tag.start()), tag.group()));
    }

    /** A tag with a year or a day of its own may not stand beside none but others, typed by hand, on which it is not that. */
    private void checkDay(String file, String text, int place, Matcher name, Language language) {
        var when = name.group("when");
        if (when == null) {
            return;
        }
        var days = typedDays.computeIfAbsent(language, TypedDays::new).around(text, place);
        var figure = figures.apply(name.group("figure") + " " + when, language);
        boolean fits = days.isEmpty()
                || days.stream()
                        .anyMatch(day -> when.startsWith(day)
                                || figures.apply(name.group("figure") + " " + day, language)
                                        .equals(figure));
        if (!fits) {
            mistakes.add(new Remark(
                    file,
                    lineOf(text, place),
                    "%s is van %s, maar in die zin staat %s"
                            .formatted(name.group("figure"), when, String.join(", ", days))));
        }
    }

    private String unknown(String file, int line, String tag) {
        mistakes.add(new Remark(file, line, "er is geen cijfer voor " + tag));
        return tag;
    }

    private static int lineOf(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
