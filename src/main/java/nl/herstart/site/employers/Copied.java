package nl.herstart.site.employers;

import java.util.LinkedHashMap;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;

/** The form with the times of its first day copied, for who has no script that does it at once. */
final class Copied {

    private static final int WORKING_DAYS = 5;

    private Copied() {}

    /** To the days that are ticked to get them; when none is, to each day from Monday to Friday that has none. */
    static <T> Invalid<T> firstDay(Invalid<T> form) {
        var first = Day.ALL.stream()
                .filter(day -> !form.entered(day.begin()).isBlank()
                        && !form.entered(day.end()).isBlank())
                .findFirst();
        if (first.isEmpty()) {
            return form;
        }
        boolean hasTicked = Day.ALL.stream().anyMatch(day -> form.chosen("dagen", day.key()));
        var fields = new LinkedHashMap<>(form.entered());
        Day.ALL.stream()
                .filter(day -> hasTicked
                        ? form.chosen("dagen", day.key())
                        : day.day().getValue() <= WORKING_DAYS
                                && form.entered(day.begin()).isBlank()
                                && form.entered(day.end()).isBlank())
                .forEach(day -> {
                    fields.put(day.begin(), form.entered(first.get().begin()));
                    fields.put(day.end(), form.entered(first.get().end()));
                });
        fields.remove("dagen");
        return Parsed.filledIn(fields);
    }
}
