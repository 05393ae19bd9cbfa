package nl.herstart.platform.form;

import java.time.Duration;
import nl.herstart.value.Language;

/** Somebody did something too often; the answer says when it is welcome again. */
public final class TooManyRequests extends RuntimeException {

    private final Duration wait;

    /** To be welcome again after this long. */
    public TooManyRequests(Duration wait) {
        super("too many requests", null, false, false);
        this.wait = wait;
    }

    /** How long to wait before trying again. */
    public Duration retryAfter() {
        return wait;
    }

    /** {@code 1 minuut}, {@code 12 minuten} or {@code 3 uur}, rounded up. */
    public static String inWords(Duration wait, Language language) {
        var texts = FormTexts.in(language);
        long minutes = Math.max(1, (wait.toSeconds() + 59) / 60);
        return minutes < 120 ? texts.say("minuten", minutes) : texts.say("uur", (minutes + 59) / 60);
    }
}
