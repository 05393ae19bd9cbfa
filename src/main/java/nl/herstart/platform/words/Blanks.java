package nl.herstart.platform.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;

/**
 * The places in a sentence where a figure comes: <code>{0}</code>, <code>{1}</code>, written as the language writes
 * figures; and <code>{0|kind|kinderen}</code>, the word that goes with a number.
 */
public final class Blanks {

    /**
     * One place.
     *
     * @param from where its brace stands, and {@code to} where the sentence goes on
     * @param words none, or the one for 1 and the one for any other number
     */
    private record Blank(int from, int to, int figure, List<String> words) {}

    private Blanks() {}

    /** The sentence with its figures filled in. */
    public static String fillIn(Language language, String sentence, List<?> figures) {
        if (sentence.indexOf('{') < 0) {
            return sentence;
        }
        var filled = new StringBuilder();
        int done = 0;
        for (var blank : blanks(sentence)) {
            var written = written(language, figures.get(blank.figure()));
            filled.append(sentence, done, blank.from());
            filled.append(blank.words().isEmpty() ? written : blank.words().get(written.equals("1") ? 0 : 1));
            done = blank.to();
        }
        return filled.append(sentence, done, sentence.length()).toString();
    }

    /** Which figures a sentence has a place for, as the numbers in its braces. */
    public static List<Integer> in(String sentence) {
        return blanks(sentence).stream().map(Blank::figure).distinct().sorted().toList();
    }

    /** By hand: a page fills in hundreds of sentences, and a regular expression took a twentieth of its time. */
    private static List<Blank> blanks(String sentence) {
        var blanks = new ArrayList<Blank>();
        for (int from = sentence.indexOf('{'); from >= 0; from = sentence.indexOf('{', from + 1)) {
            int to = sentence.indexOf('}', from) + 1;
            if (to > 0 && Character.isDigit(sentence.charAt(from + 1))) {
                var parts = List.of(sentence.substring(from + 1, to - 1).split("\\|", -1));
                blanks.add(new Blank(from, to, Integer.parseInt(parts.get(0)), parts.subList(1, parts.size())));
            }
        }
        return blanks;
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
