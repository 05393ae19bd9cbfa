package nl.herstart.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Covenants as a sheet that {@link CovenantFile} reads again, for an editor to change. The addresses of parties are not in it. */
public final class CovenantYaml {

    private final StringBuilder text = new StringBuilder("convenanten:\n");

    private CovenantYaml() {}

    /** All of these. */
    public static String of(List<Covenant> covenants) {
        var yaml = new CovenantYaml();
        covenants.forEach(yaml::covenant);
        return yaml.text.toString();
    }

    private void covenant(Covenant covenant) {
        text.append("  - id: ").append(covenant.id()).append('\n');
        Words.of(covenant.terms()).forEach((field, words) -> {
            if (field.equals("regios")) {
                line(4, field, "[" + String.join(", ", covenant.terms().regions()) + "]");
            } else {
                quoted(4, field, words);
            }
        });
        list(4, "partijen", covenant.parties(), party -> fields("naam", party.name(), "rol", party.role()));
        text.append("    afspraken:\n");
        covenant.agreements().forEach(agreement -> agreement(6, agreement));
        text.append('\n');
    }

    private void agreement(int in, Agreement agreement) {
        text.append(" ".repeat(in)).append("- nr: '").append(agreement.number()).append("'\n");
        Words.of(agreement.terms()).forEach((field, words) -> quoted(in + 2, field, words));
        var standing = agreement.standing();
        quoted(in + 2, "status", standing.letter().map(Status::name).orElse(""));
        if (standing.certainty() != Certainty.ZEKER) {
            quoted(in + 2, "zekerheid", Meaning.written(standing.certainty()));
        }
        quoted(in + 2, "leeswijze", standing.doubt());
        quoted(in + 2, "uitleg", standing.words());
        list(in + 2, "metingen", agreement.measurements(), CovenantYaml::fields);
        list(
                in + 2,
                "knelpunten",
                agreement.obstacles(),
                each -> fields(
                        "tekst", each.words(),
                        "actie", each.action(),
                        "wie", each.owner(),
                        "voor", each.due().map(Object::toString).orElse("")));
        if (!agreement.parts().isEmpty()) {
            text.append(" ".repeat(in + 2)).append("delen:\n");
            agreement.parts().forEach(part -> agreement(in + 4, part));
        }
    }

    private static Map<String, String> fields(Measurement measurement) {
        return fields(
                "op",
                measurement.day().map(Object::toString).orElse(""),
                "getal",
                Words.number(measurement),
                "uitleg",
                measurement.words(),
                "bron",
                measurement.source());
    }

    /** Names and texts in turn. */
    private static Map<String, String> fields(String... namesAndTexts) {
        var all = new LinkedHashMap<String, String>();
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            all.put(namesAndTexts[at], namesAndTexts[at + 1]);
        }
        return all;
    }

    private <T> void list(int in, String name, List<T> all, Function<T, Map<String, String>> fields) {
        if (all.isEmpty()) {
            return;
        }
        text.append(" ".repeat(in)).append(name).append(":\n");
        for (var each : all) {
            var start = " ".repeat(in + 2) + "- ";
            for (var field : fields.apply(each).entrySet()) {
                if (!field.getValue().isEmpty()) {
                    text.append(start)
                            .append(field.getKey())
                            .append(": ")
                            .append(quote(field.getValue()))
                            .append('\n');
                    start = " ".repeat(in + 4);
                }
            }
        }
    }

    private void quoted(int in, String field, String words) {
        if (!words.isEmpty()) {
            line(in, field, quote(words));
        }
    }

    private void line(int in, String field, String written) {
        text.append(" ".repeat(in)).append(field).append(": ").append(written).append('\n');
    }

    private static String quote(String words) {
        return "'" + words.replaceAll("\\s+", " ").replace("'", "''") + "'";
    }
}
