package nl.herstart.platform.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.form.Parsed.Valid;
import nl.herstart.value.Language;

/**
 * Reads a submitted form field by field and collects, in the visitor's words, what is wrong.
 *
 * <pre>{@code
 * var form = FormReader.of(ctx.formParamMap());
 * var name = form.field("naam").required("Vul je naam in.").text(100);
 * var hours = form.field("uren").hours(Hours.ZERO, Hours.of(60));
 * return form.parsed(() -> new Registration(name.orElseThrow(), hours));
 * }</pre>
 */
public final class FormReader {

    private final Map<String, List<String>> fields;
    private final Language language;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private FormReader(Map<String, List<String>> fields, Language language) {
        this.fields = fields;
        this.language = language;
    }

    /** A reader of the fields of one form in Dutch; a field that is not there counts as empty. */
    public static FormReader of(Map<String, List<String>> fields) {
        return of(fields, Language.DUTCH);
    }

    /** The same of a form in any language, in which it says what is wrong. */
    public static FormReader of(Map<String, List<String>> fields, Language language) {
        return new FormReader(fields, language);
    }

    /** One field, to be read as what it should hold. */
    public FormField field(String name) {
        return new FormField(this, name);
    }

    /** Notes an error that only the room can see, such as an end before a start. The first error of a field stays. */
    public void refuse(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** The end of reading: {@code value} is made only when nothing was wrong, so it may rely on every field read. */
    public <T> Parsed<T> parsed(Supplier<T> value) {
        return hasErrors() ? invalid() : new Valid<>(value.get());
    }

    /** Everything entered so far with the errors found so far, to show the form again. */
    public <T> Invalid<T> invalid() {
        return new Invalid<>(entered(), errors);
    }

    /** Everything that was entered, by field; several values of one field are joined by a comma. */
    public Map<String, String> entered() {
        var entered = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> entered.put(name, String.join(",", Characters.readable(values))));
        return entered;
    }

    Language language() {
        return language;
    }

    List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
