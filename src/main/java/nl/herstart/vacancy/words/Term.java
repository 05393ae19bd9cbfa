package nl.herstart.vacancy.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole words to look for, such as {@code maximaal {15-99} jaar}: a number in braces lies between the two. Spaces match
 * spaces, line ends and hyphens. The pattern is one that a browser understands too.
 *
 * @param ranges the least and the most of each number, in their order
 */
record Term(String pattern, List<Range> ranges, Pattern compiled) {

    private static final Pattern NUMBER = Pattern.compile("\\{(\\d{1,3})-(\\d{1,3})}");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";
    private static final String BETWEEN = "(?:\\s|-)+";

    record Range(int least, int most) {

        boolean holds(int number) {
            return number >= least && number <= most;
        }
    }

    Term {
        ranges = List.copyOf(ranges);
    }

    static Term of(String written) {
        var ranges = new ArrayList<Range>();
        var parts = new ArrayList<String>();
        for (var word : written.split(" ", -1)) {
            var number = NUMBER.matcher(word);
            if (number.matches()) {
                ranges.add(new Range(Integer.parseInt(number.group(1)), Integer.parseInt(number.group(2))));
                parts.add("(\\d{1,3})");
            } else {
                parts.add(quoted(word));
            }
        }
        var pattern = BEFORE + String.join(BETWEEN, parts) + AFTER;
        return new Term(pattern, ranges, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** One sign at a time: {@code \Q..\E} is not for browsers. */
    private static String quoted(String word) {
        var quoted = new StringBuilder();
        word.codePoints().forEach(sign -> {
            if (sign == '\'') {
                quoted.append("['’]");
                return;
            }
            if (".*+?^$()[]{}|\\/".indexOf(sign) >= 0) {
                quoted.append('\\');
            }
            quoted.appendCodePoint(sign);
        });
        return quoted.toString();
    }

    /** Where it stands in a text. */
    List<Place> in(String text) {
        var places = new ArrayList<Place>();
        var matcher = compiled.matcher(text);
        while (matcher.find()) {
            if (isInRange(matcher)) {
                places.add(new Place(matcher.start(), matcher.end()));
            }
        }
        return places;
    }

    private boolean isInRange(Matcher found) {
        for (int each = 0; each < ranges.size(); each++) {
            if (!ranges.get(each).holds(Integer.parseInt(found.group(each + 1)))) {
                return false;
            }
        }
        return true;
    }

    /** From a sign, up to one. */
    record Place(int from, int to) {

        boolean covers(Place other) {
            return from <= other.from && other.to <= to;
        }
    }
}
