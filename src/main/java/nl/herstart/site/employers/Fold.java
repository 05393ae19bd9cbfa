package nl.herstart.site.employers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herstart.platform.form.Parsed.Invalid;

/** A part of the form that stays folded as long as nothing in it is wrong or other than usual. */
record Fold(String name, List<String> fields) {

    private static final List<Fold> ALL = List.of(
            new Fold("soort", List.of("soort")),
            new Fold("dagen", timesOfDays()),
            new Fold("weken", List.of("jaar", "schoolweken", "vakantie", "vakantieregio")),
            new Fold("marge", List.of("uren-tot", "loon-tot", "cao")),
            new Fold("einddatum", List.of("einddatum")),
            new Fold(
                    "meer",
                    List.of(
                            "start",
                            "ervaring",
                            "leren",
                            "evc",
                            "taal",
                            "proefdag",
                            "bereikbaar",
                            "tillen",
                            "thuis",
                            "eigenweg")),
            new Fold("wie", List.of("kvk", "telefoon", "website-werkgever")));

    private static List<String> timesOfDays() {
        return Stream.concat(
                        Stream.of("rooster", "weten"),
                        Day.ALL.stream().flatMap(day -> Stream.of(day.begin(), day.end())))
                .toList();
    }

    /** Which parts of this form are open, by name. */
    static Map<String, Boolean> open(Invalid<?> form, Invalid<?> usual) {
        var open = new LinkedHashMap<String, Boolean>();
        ALL.forEach(fold ->
                open.put(fold.name(), fold.fields().stream().anyMatch(field -> isOther(field, form, usual))));
        return open;
    }

    private static boolean isOther(String field, Invalid<?> form, Invalid<?> usual) {
        var entered = form.entered(field);
        return !form.error(field).isEmpty() || (!entered.isBlank() && !entered.equals(usual.entered(field)));
    }
}
