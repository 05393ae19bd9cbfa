package nl.herstart.platform.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;

/**
 * The places in a sentence where a figure comes: <code>{0}</code>, <code>{1}</code>, written as the language writes
 * figures; and <code>{0|kind|kinderen}</code>, the word that goes with a number.
 */
public final class Blanks {

    private static final Pattern BLANK = Pattern.compile("\\{(\\d+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private Blanks() {}

    /** The sentence with its figures filled in. */
    public static String fillIn(Language language, String sentence, List<?> figures) {
        int brace = sentence.indexOf('{');
        if (brace < 0) {
            return sentence;
        }
        var blank = BLANK.matcher(sentence);
        var filled = new StringBuilder();
        int done = 0;
        while (brace >= 0 && blank.find(brace)) {
            var written = written(language, figures.get(Integer.parseInt(blank.group(1))));
            filled.append(sentence, done, blank.start())
                    .append(blank.group(2) == null ? written : blank.group(written.equals("1") ? 2 : 3));
            done = blank.end();
            brace = sentence.indexOf('{', done);
        }
        return filled.append(sentence, done, sentence.length()).toString();
    }

    /** Which figures a sentence has a place for, as the numbers in its braces. */
    public static List<Integer> in(String sentence) {
        return BLANK.matcher(sentence)
                .results()
                .map(place -> Integer.valueOf(place.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String written(Language language, Object figure) {
        if (figure instanceof Euro euro) {
            return language.amount(euro);
        }
        if (figure instanceof Percentage percentage) {
            return language.percentage(percentage);
        }
        if (figure instanceof Hours hours) {
            return language.hours(hours);
        }
        if (figure instanceof YearMonth month) {
            return language.month(month);
        }
        if (figure instanceof LocalDate day) {
            return language.day(day);
        }
        if (figure instanceof BigDecimal number) {
            return language.number(number);
        }
        return figure.toString();
    }
}
