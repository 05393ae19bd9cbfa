package nl.herstart.platform.server;

import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * What a visitor reads when something did not work: what happened and what to do.
 *
 * @param title the heading
 * @param advice one or two sentences
 */
record ErrorText(String title, String advice) {

    private static final Map<Language, Texts> TEXTS = Texts.inEveryLanguage("errors");

    /** The general text that goes with a status. */
    static ErrorText of(int status, Language language) {
        var texts = texts(language);
        var key = key(status, texts);
        return new ErrorText(texts.say(key), texts.say(key + ".advies"));
    }

    /** The advice, with the reference of a failure unless it is empty. */
    String adviceWith(String reference, Language language) {
        return reference.isEmpty() ? advice : advice + " " + texts(language).say("nummer", reference);
    }

    /** What the link to the home page says. */
    static String wayHome(Language language) {
        return texts(language).say("begin");
    }

    private static String key(int status, Texts texts) {
        var key = switch (status) {
            case 410 -> "404";
            case 431 -> "414";
            default -> String.valueOf(status);
        };
        if (texts.find(key).isPresent()) {
            return key;
        }
        return status < 500 ? "anders" : "500";
    }

    private static Texts texts(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }
}
