package nl.herstart.site.admin;

import java.time.Duration;
import nl.herstart.platform.words.Texts;

/** What to say when a code is right but for the clock of the phone. */
final class ClockWords {

    private ClockWords() {}

    static String of(Texts texts, Duration ahead) {
        long minutes = Math.max(1, (ahead.abs().toSeconds() + 30) / 60);
        return texts.say(ahead.isNegative() ? "klok.achter" : "klok.voor", minutes);
    }
}
