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
    WEEK("uren", "dagen", "schooltijden"),
    KUNNEN("kunnen", "soortwerk"),
    HULP("hulp", "toelichting"),
    TOESTEMMING("toestemming");

    private static final List<Page> IN_ORDER = List.of(values());

    @SuppressWarnings("ImmutableEnumChecker")
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
        return IN_ORDER.indexOf(this) + 1;
    }

    Page next() {
        return IN_ORDER.get(Math.min(IN_ORDER.indexOf(this) + 1, IN_ORDER.size() - 1));
    }

    Page before() {
        return IN_ORDER.get(Math.max(IN_ORDER.indexOf(this) - 1, 0));
    }
}
