package nl.herstart.agreement;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What an editor wrote in one place, by the names of its fields, whether that is a part of YAML or a row of a table. */
interface Fields {

    /** What no page, feed or mail can hold: control characters, halves of a character, and what is no character. */
    Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|[\\p{Cs}\\uFFFE\\uFFFF]");

    /** What stands at a field, without spaces around it; empty when there is nothing. */
    String text(String field);

    /** Whether nobody wrote anything there. */
    default boolean isAbsent(String field) {
        return text(field).isEmpty();
    }

    /** Says that something is wrong with a field, in Dutch. */
    void wrong(String field, String words);

    /** What a field means; nothing when it is empty, and nothing with a mistake noted when it means nothing. */
    default <T> Optional<T> perhaps(String field, Function<String, Optional<T>> meaning, String wanted) {
        var text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var meant = meaning.apply(text);
        if (meant.isEmpty()) {
            wrong(field, "bij " + field + " hoort " + wanted + ", en er staat: " + shortened(text));
        }
        return meant;
    }

    /** The same where something must be; nothing with a mistake noted when it is empty. */
    default <T> Optional<T> required(String field, Function<String, Optional<T>> meaning, String wanted) {
        if (isAbsent(field)) {
            wrong(field, "er staat niets bij " + field + "; daar hoort " + wanted);
        }
        return perhaps(field, meaning, wanted);
    }

    /** Its text, which must not be longer than that many characters. */
    default String text(String field, int most) {
        var text = text(field);
        if (text.length() > most) {
            wrong(field, "bij " + field + " staan " + text.length() + " tekens; er passen er " + most);
        }
        if (UNREADABLE.matcher(text).find()) {
            wrong(field, "bij " + field + " staat een teken dat we niet kunnen lezen");
        }
        return text;
    }

    /** A name, which stands on one line and of which there must be one. */
    default String name(String field) {
        var name = required(field, AgreementReader.NAME);
        if (name.lines().count() > 1) {
            wrong(field, "bij " + field + " hoort één regel");
        }
        return name;
    }

    /** The same where something must be. */
    default String required(String field, int most) {
        if (isAbsent(field)) {
            wrong(field, "er staat niets bij " + field);
        }
        return text(field, most);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
