package nl.herstart.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.calculator.situation.Limits;

/**
 * Something that we guess of who answers few questions, and what else it may be within reason: a partner at home, who
 * then looks after the children, or with a wage well below or above ours, a low rent, a high one or a home of one's own, no paid care, a pension scheme, 20
 * kilometres to work at one's own cost. The ranges are our own.
 *
 * @param guess what we took
 * @param others what may be so instead, each as the answers it would be
 */
public record Guessed(GivenAnswer guess, List<Map<String, String>> others) {

    private static final Map<String, List<Map<String, String>>> RANGES = ranges();

    private static Map<String, List<Map<String, String>>> ranges() {
        var ranges = new LinkedHashMap<String, List<Map<String, String>>>();
        var noCare = IntStream.rangeClosed(1, Limits.CHILDREN.most())
                .boxed()
                .collect(Collectors.toMap(child -> "opvang-" + child, child -> CareQuestions.NONE));
        var atHome = new LinkedHashMap<>(noCare);
        atHome.put("partner-inkomen", "geen");
        ranges.put(
                "partner-loon",
                List.of(
                        atHome,
                        Map.of("partner-inkomen", "loon", "partner-loon", "2000"),
                        Map.of("partner-inkomen", "loon", "partner-loon", "4500")));
        ranges.put(
                "huur",
                List.of(
                        Map.of("wonen", "huur", "huur", "500"),
                        Map.of("wonen", "huur", "huur", "900"),
                        Map.of("wonen", "koop")));
        ranges.put("opvang-1", List.of(noCare));
        ranges.put("pensioen", List.of(Map.of("pensioen", "8")));
        ranges.put("reizen", List.of(Map.of("reizen", "ja", "km", "20", "km-kosten", "0,23", "km-vergoeding", "0")));
        ranges.put("vakantiegeld", List.of(Map.of("vakantiegeld", "inbegrepen")));
        return ranges;
    }

    /** Everything that we guessed in a form of which we say what else it may be. */
    static List<Guessed> in(FilledForm filled) {
        return filled.assumptions().stream()
                .filter(each -> RANGES.containsKey(each.field()))
                .map(each -> new Guessed(each, RANGES.getOrDefault(each.field(), List.of())))
                .toList();
    }
}
