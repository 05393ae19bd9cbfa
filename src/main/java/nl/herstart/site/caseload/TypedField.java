package nl.herstart.site.caseload;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A field of a form, as it was sent, to be sent once more.
 *
 * @param isLong whether it has more than a line
 * @param shown what was chosen, in words; empty for what was typed, which can be changed again
 */
record TypedField(String name, String label, String value, boolean isLong, String shown) {

    private static final Set<String> LONG = Set.of(
            "poging-notitie",
            "afspraak",
            "gesprek-notitie",
            "contact-tekst",
            "notitie",
            "uitdelen-reden",
            "wacht-reden",
            "afsluiten-toelichting",
            "heropenen-reden",
            "bevriezen-reden",
            "soortwerk",
            "kan",
            "toelichting",
            "overdracht-reden",
            "gemeente-reden");

    /** Those of a form that were filled in, but for what the page itself puts in. */
    static List<TypedField> of(Map<String, String> entered, DeskWords words) {
        return entered.entrySet().stream()
                .flatMap(field -> words
                        .find("veld." + field.getKey())
                        .map(label -> new TypedField(
                                field.getKey(),
                                label,
                                field.getValue(),
                                LONG.contains(field.getKey()),
                                shown(field.getKey(), field.getValue(), words)))
                        .stream())
                .toList();
    }

    private static String shown(String name, String value, DeskWords words) {
        return Arrays.stream(value.split(",", -1))
                .flatMap(choice -> words
                        .find("keuze." + name + "." + choice)
                        .or(() -> words.find("keuze." + name))
                        .or(() -> kind(name).flatMap(kind -> words.find(kind + "." + choice)))
                        .stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> kind(String name) {
        return switch (name) {
            case "poging-deel" -> Optional.of("deel");
            case "klaar-uitkomst", "contact-uitkomst" -> Optional.of("uitkomst");
            case "bereik", "dagen", "schooltijden", "hulp", "uitkomst", "grond", "contact-hoe" -> Optional.of(name);
            case "spreekt" -> Optional.of("taal");
            default -> Optional.empty();
        };
    }
}
