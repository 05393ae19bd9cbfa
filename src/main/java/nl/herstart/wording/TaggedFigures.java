package nl.herstart.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import org.jspecify.annotations.Nullable;

/**
 * The figures that texts name in a tag. {@code awir.drempelinkomen} is that of today; with a year or a day behind it, that of
 * then; and with {@code vanaf} at the end it says since when: "€ 15,10 vanaf 1 januari 2027". Of a figure that changes on
 * 1 July the name alone takes the half of the year.
 */
public final class TaggedFigures {

    private static final Pattern TAG =
            Pattern.compile("(?<name>\\S+)(?: +(?<when>\\d{4}(?:-\\d{2}-\\d{2})?))?(?<since> +vanaf)?");

    private final Calculator calculator;
    private final Supplier<LocalDate> today;

    /** @param today the day on which the texts are read; a year of which we have no law yet is taken as the one before */
    public TaggedFigures(Calculator calculator, Supplier<LocalDate> today) {
        this.calculator = calculator;
        this.today = today;
    }

    /** What stands in the place of a tag; empty when there is no such figure. */
    public Optional<String> say(String tag, Language language) {
        return Optional.of(TAG.matcher(tag)).filter(Matcher::matches).flatMap(parts -> say(parts, language));
    }

    private Optional<String> say(Matcher parts, Language language) {
        return day(parts.group("when"))
                .flatMap(day -> calculator.figure(day, parts.group("name")))
                .map(figure -> parts.group("since") == null
                        ? figure.text(language)
                        : Texts.about(language, "wording/bedragen")
                                .say("vanaf", figure.text(language), figure.since()));
    }

    private Optional<LocalDate> day(@Nullable String when) {
        var now = today.get();
        if (when == null) {
            return Optional.of(now.withYear(calculator.yearOn(now).getValue()));
        }
        try {
            return Optional.of(when.length() == 4 ? Year.parse(when).atDay(1) : LocalDate.parse(when));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
