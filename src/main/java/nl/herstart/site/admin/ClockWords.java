package nl.herstart.site.admin;

import java.time.Duration;
import nl.herstart.platform.form.TooManyRequests;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** What to say when a code is right but for the clock of the phone. */
final class ClockWords {

    private ClockWords() {}

    static String of(Texts texts, Duration ahead) {
        var rounded = Duration.ofMinutes((ahead.abs().toSeconds() + 30) / 60);
        return texts.say(
                ahead.isNegative() ? "klok.achter" : "klok.voor", TooManyRequests.inWords(rounded, Language.DUTCH));
    }
}
