package nl.herstart.wording;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.Source;
import nl.herstart.calculator.scheme.Regeling;

/** The publications behind the figures of a regeling, each with the day on which we last looked. */
public final class Bronnen {

    /**
     * One publication.
     *
     * @param address where it can be read; empty when it has no address of its own
     * @param checked the day on which the figures were last held against it
     */
    public record Bron(String title, String address, LocalDate checked) {}

    private final Map<Year, Map<Regeling, List<Bron>>> all = new HashMap<>();
    private final Map<Year, Map<String, List<Bron>>> bySheet = new HashMap<>();

    /** Looks up once what the calculator was filled from. */
    public Bronnen(Calculator calculator) {
        for (var year : calculator.years()) {
            var ofYear = new EnumMap<Regeling, List<Bron>>(Regeling.class);
            for (var regeling : Regeling.values()) {
                ofYear.put(regeling, bronnen(calculator, year, regeling));
            }
            all.put(year, ofYear);
            bySheet.put(year, bySheet(calculator.figures(year)));
        }
    }

    public List<Bron> of(Year year, Regeling regeling) {
        return Objects.requireNonNull(Objects.requireNonNull(all.get(year)).get(regeling));
    }

    /** The publications behind some sheets of figures, such as {@code arbeidskorting}, each once. */
    public List<Bron> of(Year year, Collection<String> sheets) {
        var ofYear = Objects.requireNonNull(bySheet.get(year));
        return sheets.stream()
                .flatMap(sheet -> ofYear.getOrDefault(sheet, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Map<String, List<Bron>> bySheet(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(
                        Figure::sheet,
                        Collectors.mapping(
                                figure -> new Bron(
                                        figure.source().title(),
                                        figure.source().address(),
                                        checked(figures, figure.source())),
                                Collectors.toList())));
    }

    private static List<Bron> bronnen(Calculator calculator, Year year, Regeling regeling) {
        var figures = calculator.figures(year);
        return calculator.sources(year, regeling).stream()
                .map(source -> new Bron(source.title(), source.address(), checked(figures, source)))
                .toList();
    }

    private static LocalDate checked(List<Figure> figures, Source source) {
        return figures.stream()
                .filter(figure -> figure.source().equals(source))
                .map(Figure::checked)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
