package nl.herstart.command.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One act in a story, written as {@code 7 10:15 gesloten:aan-het-werk Ze begint maandag.}
 *
 * @param daysAgo on how many working days before today; 0 is today
 * @param detail what kind, such as the outcome of a closing
 * @param inDays for what is agreed for a day: how many days after today that is
 */
record Step(int daysAgo, LocalTime time, Act act, String detail, Optional<Integer> inDays, String words) {

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d+) (\\d\\d:\\d\\d) ([a-z-]+)(?::([a-z-]+))?(?:@(-?\\d+))?(?: (.*))?", Pattern.DOTALL);
    private static final Duration JUST_NOW = Duration.ofMinutes(3);

    enum Act {
        AANGEMELD,
        BALIE,
        OPGEPAKT,
        TOEGEWEZEN,
        NIET_BEREIKT,
        GEBELD,
        GESPREK,
        INTERN,
        WACHT,
        OVERDRACHT,
        BEVROREN,
        GESLOTEN
    }

    static Optional<Step> parse(String text) {
        var found = WRITTEN.matcher(text);
        return found.matches()
                ? choice(Act.class, found.group(3))
                        .map(act -> new Step(
                                Integer.parseInt(found.group(1)),
                                LocalTime.parse(found.group(2)),
                                act,
                                group(found.group(4)),
                                Optional.ofNullable(found.group(5)).map(Integer::valueOf),
                                group(found.group(6))))
                : Optional.empty();
    }

    private static String group(@Nullable String found) {
        return Optional.ofNullable(found).orElse("");
    }

    /** The one of these that is written so. */
    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String written) {
        var name = written.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    /** When it was; what would be later today, was just now. */
    Instant moment(ZonedDateTime now) {
        var day = now.toLocalDate();
        for (int left = daysAgo; left > 0; left--) {
            day = before(day);
        }
        var planned = day.atTime(time).atZone(now.getZone()).toInstant();
        var latest = now.toInstant().minus(JUST_NOW);
        return planned.isAfter(latest) ? latest : planned;
    }

    private static LocalDate before(LocalDate day) {
        var earlier = day.minusDays(1);
        while (earlier.getDayOfWeek() == DayOfWeek.SATURDAY || earlier.getDayOfWeek() == DayOfWeek.SUNDAY) {
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }
}
