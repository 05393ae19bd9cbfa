package nl.herstart.calculator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.parameter.Figure;

/**
 * All figures of one year, ready to be looked up.
 *
 * @param byName each by its sheet and name, such as {@code zorgtoeslag.standaardpremie}
 * @param checked when one of them was last held against its source
 */
record Figures(List<Figure> all, Map<String, Figure> byName, LocalDate checked) {

    static Figures of(List<Figure> figures) {
        var byName = new LinkedHashMap<String, Figure>();
        figures.forEach(figure -> byName.put(figure.sheet() + "." + figure.name(), figure));
        var checked = Collections.max(figures.stream().map(Figure::checked).toList());
        return new Figures(figures, Collections.unmodifiableMap(byName), checked);
    }

    boolean isProvisional() {
        return all.stream().anyMatch(Figure::isProvisional);
    }

    Optional<Figure> on(LocalDate day, String name) {
        var half = day.getMonthValue() < 7 ? "Januari" : "Juli";
        return Optional.ofNullable(byName.getOrDefault(name, byName.get(name + half)));
    }
}
