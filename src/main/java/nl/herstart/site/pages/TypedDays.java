package nl.herstart.site.pages;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.value.Language;

/** The days, months and years that an editor typed in a sentence, as a tag writes them: {@code 2026-07-01} or {@code 2026}. */
final class TypedDays {

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?]\\s|[\\n|]");
    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}");

    private final List<String> names;
    private final Pattern typed;

    TypedDays(Language language) {
        names = Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, language.locale()))
                .toList();
        typed = Pattern.compile(
                "(?:(?:\\b(?<day>[1-3]?\\d) )?(?<month>" + String.join("|", names) + ") )?\\b(?<year>20\\d\\d)\\b");
    }

    /** Those in the sentence, or the cell of a table, of which some place is a part. */
    List<String> around(String text, int place) {
        int from = 0;
        int to = text.length();
        var end = END_OF_SENTENCE.matcher(text);
        while (to == text.length() && end.find()) {
            if (end.end() <= place) {
                from = end.end();
            } else {
                to = end.start();
            }
        }
        var days = new ArrayList<String>();
        var found = typed.matcher(TAG.matcher(text.substring(from, to)).replaceAll(""));
        while (found.find()) {
            days.add(written(found));
        }
        return days;
    }

    private String written(Matcher found) {
        var month = found.group("month");
        if (month == null) {
            return found.group("year");
        }
        var day = Objects.requireNonNullElse(found.group("day"), "1");
        return "%s-%02d-%02d".formatted(found.group("year"), names.indexOf(month) + 1, Integer.parseInt(day));
    }
}
