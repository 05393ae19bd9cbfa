package nl.herstart.site.registration;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.platform.form.FormReader;

/**
 * Everything that was filled in so far, as it was typed. The form carries it from page to page, so nothing is kept between two
 * presses.
 *
 * @param fields of fields that the form has and that are not empty
 */
record Answers(Map<String, List<String>> fields) {

    /** The fields with boxes to tick, which come joined by a comma when they were carried. */
    private static final Set<String> TICKED = Set.of("dagen", "tijden", "hulp");

    private static final String COMMA = ",";

    Answers {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * The fields of a form that was sent; what this form does not have is left behind, and so is a second answer where there
     * can be one, for nobody reads it.
     */
    static Answers in(Map<String, List<String>> sent) {
        var known = new LinkedHashMap<String, List<String>>();
        for (var page : Page.values()) {
            sent.forEach((field, values) -> {
                var kept = TICKED.contains(field)
                        ? apart(values)
                        : values.stream().limit(1).toList();
                if (page.owns(field) && kept.stream().anyMatch(value -> !value.isBlank())) {
                    known.put(field, kept);
                }
            });
        }
        return new Answers(known);
    }

    private static List<String> apart(List<String> values) {
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(COMMA)))
                .toList();
    }

    /** What was typed, by field. */
    Map<String, String> typed() {
        return FormReader.of(fields).entered();
    }

    /** What was typed on the other pages. */
    Map<String, String> besides(Page page) {
        var others = new LinkedHashMap<>(typed());
        others.keySet().removeIf(page::owns);
        return others;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The same without this field. */
    Answers without(String field) {
        var others = new LinkedHashMap<>(fields);
        others.remove(field);
        return new Answers(others);
    }
}
