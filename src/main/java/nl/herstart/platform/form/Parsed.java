package nl.herstart.platform.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A submitted form, read once: either the value it describes or what is wrong with it, never both.
 *
 * @param <T> what the form describes
 */
public sealed interface Parsed<T> {

    /** Every field was right. */
    record Valid<T>(T value) implements Parsed<T> {}

    /**
     * What the visitor entered, as entered, and per field what is wrong with it. Templates receive this as {@code form}
     * and ask it by field: {@code form.entered('naam')} and {@code form.error('naam')} are empty where there is nothing.
     *
     * @param entered field name to text, in the order of the form; several values of one field joined by a comma
     * @param errors field name to a Dutch sentence, in the order in which the fields were read
     */
    record Invalid<T>(Map<String, String> entered, Map<String, String> errors) implements Parsed<T> {

        /** The name under which an error about the form as a whole is kept. */
        public static final String WHOLE_FORM = "formulier";

        public Invalid {
            entered = Collections.unmodifiableMap(new LinkedHashMap<>(entered));
            errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        }

        /** What was entered in this field, or the empty text. */
        public String entered(String field) {
            return entered.getOrDefault(field, "");
        }

        /** What is wrong with this field, or the empty text. */
        public String error(String field) {
            return errors.getOrDefault(field, "");
        }

        /** Whether this value of a field with choices was chosen. */
        public boolean chosen(String field, String value) {
            return ("," + entered(field) + ",").contains("," + value + ",");
        }

        /** The same form with one more error; an error already there for the field stays. */
        public Invalid<T> withError(String field, String message) {
            var more = new LinkedHashMap<>(errors);
            more.putIfAbsent(field, message);
            return new Invalid<>(entered, more);
        }
    }

    /** A form nobody has filled in yet. */
    static <T> Invalid<T> blank() {
        return new Invalid<>(Map.of(), Map.of());
    }

    /** A form with these fields filled in beforehand. */
    static <T> Invalid<T> filledIn(Map<String, String> entered) {
        return new Invalid<>(entered, Map.of());
    }

    /** Calls one of the two, whichever fits. */
    default void handle(Consumer<Invalid<T>> whenInvalid, Consumer<T> whenValid) {
        if (this instanceof Invalid<T> invalid) {
            whenInvalid.accept(invalid);
        } else if (this instanceof Valid<T> valid) {
            whenValid.accept(valid.value());
        }
    }
}
