package nl.herstart.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.value.Language;

/**
 * The sentences about one subject in one language, from {@code messages/<language>/<subject>.properties}; see {@link
 * Blanks} for the figures in them. An apostrophe is just an apostrophe.
 */
public final class Texts {

    private final Language language;
    private final String subject;
    private final Map<String, String> sentences;

    private Texts(Language language, String subject, Map<String, String> sentences) {
        this.language = language;
        this.subject = subject;
        this.sentences = sentences;
    }

    /** Reads the sentences about a subject, such as {@code calculation/zorgtoeslag}. */
    public static Texts about(Language language, String subject) {
        var path = "/messages/" + language.code() + "/" + subject + ".properties";
        try (var stream = Texts.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("No sentences at " + path);
            }
            var sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var byKey = sentences.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, sentences::getProperty));
            return new Texts(language, subject, byKey);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The same sentences in every language the site speaks, for a class that speaks to all. */
    public static Map<Language, Texts> inEveryLanguage(String subject) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> about(language, subject)));
    }

    /** The language of these sentences, which also writes the figures beside them. */
    public Language language() {
        return language;
    }

    /** The sentence of this key with its figures filled in; a key without a sentence is a mistake in the code. */
    public String say(String key, Object... figures) {
        return say(key, List.of(figures));
    }

    /** The same, for figures that are a list already. */
    public String say(String key, List<?> figures) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence '" + key + "' about " + subject);
        }
        return Blanks.fillIn(language, sentence, figures);
    }

    /** The text of this key as it stands; empty when there is none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /** The keys that have a sentence. */
    public Set<String> keys() {
        return sentences.keySet();
    }
}
