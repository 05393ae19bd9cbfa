package nl.herstart.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.herstart.platform.form.Parsed;

/**
 * What the template {@code pages/examples} sees besides the names of every page:
 *
 * <ul>
 *   <li>{@code form}: what was chosen
 *   <li>{@code sectors} and {@code kinds}: the answers one can pick, each with how many examples it would show
 *   <li>{@code anySector} and {@code anyKind}: how many there are without that choice
 *   <li>{@code examples}: those chosen, the newest first
 *   <li>{@code total}: how many there are in all
 *   <li>{@code chosen}: what was chosen, in words
 *   <li>{@code wider}: when nothing was found, choices that do find something, each a {@code href}, a {@code label} and a
 *       {@code count}
 * </ul>
 */
final class ExamplesModel {

    private final List<Example> all;
    private final ExampleFilter filter;

    ExamplesModel(List<Example> all, ExampleFilter filter) {
        this.all = all;
        this.filter = filter;
    }

    Map<String, Object> names() {
        return Map.of(
                "form", Parsed.filledIn(filter.entered()),
                "sectors", options(List.of(Sector.values()), filter::with),
                "kinds", options(List.of(Kind.values()), filter::with),
                "anySector", count(filter.withoutSector()),
                "anyKind", count(filter.withoutKind()),
                "examples", all.stream().filter(filter::lets).toList(),
                "total", all.size(),
                "chosen", filter.labels(),
                "wider", wider());
    }

    private <C extends Choice> List<Option> options(List<C> choices, Function<C, ExampleFilter> chosen) {
        return choices.stream()
                .map(each -> new Option(each.value(), "%s (%d)".formatted(each.label(), count(chosen.apply(each)))))
                .toList();
    }

    private List<Wider> wider() {
        var wider = new ArrayList<Wider>();
        if (count(filter) == 0) {
            filter.sector().ifPresent(sector -> wider.add(wider(filter.withoutKind(), ExampleFilter.SECTOR, sector)));
            filter.kind().ifPresent(kind -> wider.add(wider(filter.withoutSector(), ExampleFilter.KIND, kind)));
        }
        return wider;
    }

    private Wider wider(ExampleFilter other, String field, Choice choice) {
        return new Wider(Example.OVERVIEW + "?" + field + "=" + choice.value(), choice.label(), count(other));
    }

    private int count(ExampleFilter other) {
        return (int) all.stream().filter(other::lets).count();
    }

    /** An answer one can pick from a list. */
    record Option(String value, String label) {}

    /** A link to more examples. */
    record Wider(String href, String label, int count) {}
}
