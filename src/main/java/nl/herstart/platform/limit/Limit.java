package nl.herstart.platform.limit;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;
import java.util.List;

/** What is limited per address. */
public enum Limit {
    /** Sending a registration. */
    REGISTRATION,
    /** Sending a message about a page. */
    MESSAGE,
    /** Sending a report or an interest of an employer. */
    REPORT,
    /** Opening or using a link from a mail, so that links cannot be guessed. */
    LINK,
    /** Trying to log in at the desk, or asking for a new passphrase there. */
    LOGIN,
    /** A calculation. */
    CALCULATION,
    /** Asking which region a place is in. */
    REGION,
    /** A search. */
    SEARCH,
    /** Titles that fit what is being typed. */
    SUGGESTION;

    List<Bandwidth> bandwidths() {
        return switch (this) {
            case REGISTRATION -> List.of(times(5, Duration.ofMinutes(10)), times(20, Duration.ofDays(1)));
            case LOGIN -> List.of(times(30, Duration.ofMinutes(15)));
            case MESSAGE, REPORT -> List.of(times(5, Duration.ofMinutes(10)));
            case LINK -> List.of(times(20, Duration.ofMinutes(10)));
            case CALCULATION, REGION, SEARCH -> List.of(times(60, Duration.ofMinutes(1)));
            case SUGGESTION -> List.of(times(300, Duration.ofMinutes(1)));
        };
    }

    private static Bandwidth times(long capacity, Duration period) {
        return Bandwidth.builder()
                .capacity(capacity)
                .refillGreedy(capacity, period)
                .build();
    }
}
