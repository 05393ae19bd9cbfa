package nl.herstart.site.calculation.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pages of the form, in their order. Each asks about one thing and owns the fields that it shows. */
public enum Page {
    JIJ("geboortemaand|partner|kinderen"),
    PARTNER("partner-(geboortemaand|inkomen|loon|vakantiegeld|pensioen)"),
    KINDEREN("kind-\\d{1,2}"),
    INKOMEN("inkomen|loon|loon-vakantiegeld|loon-pensioen"),
    WONEN("wonen|huur|vermogen|bank|beleggingen|schulden"),
    BAAN("uren|uurloon|vakantiegeld|pensioen|vanaf"),
    OPVANG("opvang-\\d{1,2}(-uren|-prijs)?"),
    KOSTEN("reizen|km|dagen|km-kosten|km-vergoeding|overig");

    private final Pattern fields;

    Page(String fields) {
        this.fields = Pattern.compile("(" + fields + ")(" + Answers.UNKNOWN + ")?");
    }

    /** The name in forms and of its template, such as {@code jij}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a field is asked on this page. */
    public boolean owns(String field) {
        return fields.matcher(field).matches();
    }

    /** The page of this name, if there is one. */
    public static Optional<Page> named(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }
}
