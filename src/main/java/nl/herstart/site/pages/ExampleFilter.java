package nl.herstart.site.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which examples a visitor wants to see. What is not chosen does not matter. */
record ExampleFilter(Optional<Sector> sector, Optional<Kind> kind) {

    static final ExampleFilter NONE = new ExampleFilter(Optional.empty(), Optional.empty());

    /** The fields of the form, and so the names in an address. */
    static final String SECTOR = "sector";

    static final String KIND = "soort";

    /**
     * Reads the parameters of an address. A value we do not know, such as one of an old link, counts as no choice; of
     * several the first counts.
     */
    static ExampleFilter in(Map<String, List<String>> parameters) {
        return new ExampleFilter(
                Choice.written(first(parameters, SECTOR), List.of(Sector.values())),
                Choice.written(first(parameters, KIND), List.of(Kind.values())));
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    boolean lets(Example example) {
        return sector.map(each -> each == example.sector()).orElse(true)
                && kind.map(each -> each == example.kind()).orElse(true);
    }

    ExampleFilter with(Sector other) {
        return new ExampleFilter(Optional.of(other), kind);
    }

    ExampleFilter with(Kind other) {
        return new ExampleFilter(sector, Optional.of(other));
    }

    ExampleFilter withoutSector() {
        return new ExampleFilter(Optional.empty(), kind);
    }

    ExampleFilter withoutKind() {
        return new ExampleFilter(sector, Optional.empty());
    }

    /** What was chosen, for the reader. */
    List<String> labels() {
        return chosen().map(Choice::label).toList();
    }

    /** What was chosen, for the form. */
    Map<String, String> entered() {
        return Map.of(
                SECTOR, sector.map(Choice::value).orElse(""),
                KIND, kind.map(Choice::value).orElse(""));
    }

    /** What was chosen, as the query of an address; empty for nothing. */
    String query() {
        var parts = Stream.concat(
                        sector.map(each -> SECTOR + "=" + each.value()).stream(),
                        kind.map(each -> KIND + "=" + each.value()).stream())
                .toList();
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private Stream<Choice> chosen() {
        return Stream.concat(sector.stream(), kind.stream());
    }
}
