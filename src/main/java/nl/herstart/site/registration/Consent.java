package nl.herstart.site.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Terms;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.Language;

/**
 * What people agree to when they register. Another text is another version, and so is another language: the version is
 * kept as evidence.
 */
final class Consent {

    private static final String VERSION = "2026-11-30";

    private Consent() {}

    /** Which text it was, such as {@code 2026-11-30}, or {@code 2026-11-30 en} in English. */
    static String version(Language language) {
        return language == Language.DUTCH ? VERSION : VERSION + " " + language.code();
    }

    /** The words to agree to, and what is told above them. */
    static Map<String, Object> in(Texts texts, Controller controller, Optional<Promise> promise) {
        var told = promise.map(who -> List.of(
                        texts.say("toestemming.wie", who.answeredBy(), controller.name()),
                        texts.say("toestemming.bevestigen"),
                        texts.say(
                                "toestemming.hoe-lang",
                                Terms.ASKED_AFTER.toTotalMonths(),
                                Terms.UNANSWERED_KEPT.toTotalMonths()),
                        texts.say("toestemming.stoppen")))
                .orElse(List.of());
        return Map.of("told", told, "words", words(texts, controller.name()));
    }

    static String words(Texts texts, String organisation) {
        return texts.say("toestemming", organisation);
    }
}
