package nl.herstart.site.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of the form, in their order, each with the fields on it. */
enum Page {
    POSTCODE("postcode"),
    BEREIKEN("naam", "bereik", "telefoon", "email"),
    GESPREK("tijden", "spreekt"),
    WEEK("uren", "schooltijden"),
    KUNNEN("kunnen", "soortwerk"),
    HULP("hulp", "toelichting"),
    TOESTEMMING("toestemming");

    private final List<String> fields;

    Page(String... fields) {
        this.fields = List.of(fields);
    }

    static Optional<Page> named(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }

    /** Its name in the form and among the templates. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean owns(String field) {
        return fields.contains(field);
    }

    /** From 1. */
    int step() {
        return ordinal() + 1;
    }

    Page next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    Page before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
