package nl.herstart.site.calculation.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages of the form, in their order. Each asks about one thing and owns the fields that it shows. */
public enum Page {
    JIJ("jaar", "geboortemaand", "partner", "kinderen", "volwassenen"),
    PARTNER(IncomeQuestions.fields(IncomeQuestions.OF_PARTNER), "partner-geboortemaand", "partner-uren"),
    KINDEREN("kind-#"),
    INKOMEN(IncomeQuestions.fields(IncomeQuestions.OWN)),
    WONEN("wonen", "huur", "servicekosten", "woz", "hypotheekrente", "vermogen", "bank", "beleggingen", "schulden"),
    BAAN("uren", "uurloon", "vakantiegeld", "pensioen", "vanaf"),
    OPVANG(
            "opvang-al",
            "opvang-nu-#",
            "opvang-nu-#-uren",
            "opvang-nu-#-prijs",
            "opvang-#",
            "opvang-#-uren",
            "opvang-#-prijs"),
    KOSTEN("reizen", "km", "dagen", "km-kosten", "km-vergoeding", "overig");

    /** Parted by spaces: an enum holds nothing that could change. */
    private final String fields;

    private final Pattern owned;

    Page(String... fields) {
        this(List.of(), fields);
    }

    Page(List<String> more, String... fields) {
        this.fields = String.join(
                " ", Stream.concat(Arrays.stream(fields), more.stream()).toList());
        this.owned = Pattern.compile(
                "(" + this.fields.replace("#", "\\d{1,2}").replace(' ', '|') + ")(" + Answers.UNKNOWN + ")?");
    }

    /** The name in forms and of its template, such as {@code jij}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The names of its fields; {@code #} stands for the number of a child, counted from 1. Beside each there may be a
     * box "weet ik niet", named after it with {@link Answers#UNKNOWN}.
     */
    public List<String> fields() {
        return List.of(fields.split(" ", -1));
    }

    /** Whether a field is asked on this page. */
    public boolean owns(String field) {
        return owned.matcher(field).matches();
    }

    /** The page of this name, if there is one. */
    public static Optional<Page> named(String key) {
        return Arrays.stream(values()).filter(page -> page.key().equals(key)).findFirst();
    }
}
