package nl.herstart.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of the form, in their order. Each asks about one thing. */
public enum Page {
    JIJ,
    PARTNER,
    KINDEREN,
    INKOMEN,
    WONEN,
    BAAN,
    OPVANG,
    KOSTEN;

    /** The name in forms and of its template, such as {@code jij}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The names of its fields; {@code #} stands for the number of a child, counted from 1. Beside each there may be a
     * box "weet ik niet", named after it with {@link Answers#UNKNOWN}.
     */
    public List<String> fields() {
        return questions().stream().map(Question::field).toList();
    }

    /** What is asked on this page. */
    List<Question<?>> questions() {
        return Questions.all().stream()
                .filter(question -> question.page() == this)
                .toList();
    }

    /** Whether a field is asked on this page. */
    public boolean owns(String field) {
        return of(field).filter(this::equals).isPresent();
    }

    /** The page on which a field is asked, if the form knows it. */
    public static Optional<Page> of(String field) {
        return Questions.of(field).map(Question::page);
    }

    /** The page of this name, if there is one. */
    public static Optional<Page> named(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }
}
