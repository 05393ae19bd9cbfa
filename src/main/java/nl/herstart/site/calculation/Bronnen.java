package nl.herstart.site.calculation;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.Regeling;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.Source;

/** The publications behind the figures of a regeling, each with the day on which we last looked. */
final class Bronnen {

    /**
     * One publication.
     *
     * @param address where it can be read; empty when it has no address of its own
     * @param checked the day on which the figures were last held against it
     */
    record Bron(String title, String address, LocalDate checked) {}

    private final Calculator calculator;

    Bronnen(Calculator calculator) {
        this.calculator = calculator;
    }

    List<Bron> of(Year year, Regeling regeling) {
        return calculator.sources(year, regeling).stream()
                .map(source -> new Bron(source.title(), source.address(), checked(year, source)))
                .toList();
    }

    private LocalDate checked(Year year, Source source) {
        return calculator.figures(year).stream()
                .filter(figure -> figure.source().equals(source))
                .map(Figure::checked)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
