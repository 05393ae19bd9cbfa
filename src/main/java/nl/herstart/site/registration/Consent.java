package nl.herstart.site.registration;

import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * What people agree to when they register. Another text is another version, and so is another language: the version is
 * kept as evidence.
 */
final class Consent {

    private static final String VERSION = "2026-11-21";

    private Consent() {}

    /** Which text it was, such as {@code 2026-11-21}, or {@code 2026-11-21 en} in English. */
    static String version(Language language) {
        return language == Language.DUTCH ? VERSION : VERSION + " " + language.code();
    }

    static String in(Texts texts) {
        return texts.say("toestemming");
    }
}
