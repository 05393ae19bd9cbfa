package nl.herstart.site.calculation.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.value.DutchFormat;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * The sentences about one subject, from {@code messages/nl/calculation/<subject>.properties}. A sentence names its figures
 * as <code>{0}</code>, <code>{1}</code>; they are written the Dutch way. <code>{0|kind|kinderen}</code> is the word that
 * goes with a number. An apostrophe is just an apostrophe.
 */
public final class Texts {

    private static final Pattern FIGURE = Pattern.compile("\\{(\\d+)(?:\\|([^|}]*)\\|([^|}]*))?}");

    private final String subject;
    private final Properties sentences;

    private Texts(String subject, Properties sentences) {
        this.subject = subject;
        this.sentences = sentences;
    }

    /** Reads the sentences of a subject, such as {@code zorgtoeslag}. */
    public static Texts about(String subject) {
        var path = "/messages/nl/calculation/" + subject + ".properties";
        try (var stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No sentences at " + path);
            }
            var sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Texts(subject, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The sentence of this key with its figures filled in; a key without a sentence is a mistake in the code. */
    public String say(String key, Object... figures) {
        return say(key, List.of(figures));
    }

    /** The same, for figures that are a list already. */
    public String say(String key, List<?> figures) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence '" + key + "' about " + subject);
        }
        return FIGURE.matcher(sentence).replaceAll(place -> {
            var figure = figures.get(Integer.parseInt(place.group(1)));
            var words = place.group(2) == null ? written(figure) : place.group(figure.equals(1) ? 2 : 3);
            return Matcher.quoteReplacement(words);
        });
    }

    /** The text of this key as it stands; empty when there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.getProperty(key));
    }

    /** {@code 2025 of 2026}, {@code 1, 2 of 3}. */
    public static String enumeration(Collection<?> things) {
        var words = things.stream().map(Object::toString).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " of " + words.get(last);
    }

    /** The keys that have a sentence. */
    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    private static String written(Object figure) {
        if (figure instanceof Euro euro) {
            return DutchFormat.amount(euro);
        }
        if (figure instanceof Percentage percentage) {
            return DutchFormat.percentage(percentage);
        }
        if (figure instanceof Hours hours) {
            return DutchFormat.hours(hours);
        }
        if (figure instanceof YearMonth month) {
            return DutchFormat.month(month);
        }
        if (figure instanceof BigDecimal number) {
            return DutchFormat.number(number);
        }
        return figure.toString();
    }
}
