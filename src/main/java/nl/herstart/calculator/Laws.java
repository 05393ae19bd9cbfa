package nl.herstart.calculator;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.parameter.ParameterException;
import nl.herstart.value.Euro;

/** The law of all years there are figures of, read once, and which year stands for one there are none of. */
final class Laws {

    private static final List<Year> YEARS = List.of(Year.of(2025), Year.of(2026), Year.of(2027));

    private final Map<Year, YearLaw> laws = new TreeMap<>();
    private final TreeMap<Year, Figures> figures = new TreeMap<>();

    /** @throws ParameterException when figures are missing, unsourced or unreadable; names them all */
    Laws() {
        var mistakes = new ArrayList<String>();
        YEARS.forEach(year -> laws.put(year, new YearLaw(LawBook.of(year, mistakes::add))));
        if (!mistakes.isEmpty()) {
            throw new ParameterException(mistakes);
        }
        laws.forEach((year, law) -> figures.put(year, Figures.of(law.figures())));
    }

    Set<Year> years() {
        return Set.copyOf(laws.keySet());
    }

    /** @throws IllegalArgumentException when there are no figures for a year */
    YearLaw of(Year year) {
        return known(laws, year);
    }

    /** The law of the year after another; of that other, as long as there are no figures of it. */
    YearLaw after(Year year) {
        return laws.getOrDefault(year.plusYears(1), of(year));
    }

    /** @throws IllegalArgumentException when there are none for a year */
    Figures figures(Year year) {
        return known(figures, year);
    }

    boolean has(Year year) {
        return figures.containsKey(year);
    }

    /** Whether there are figures of a year that can change no more. */
    boolean isFinal(Year year) {
        return has(year) && !figures(year).isProvisional();
    }

    /** The year whose law we take for a day: its own, or the nearest that we have. */
    Year on(LocalDate day) {
        var earlier = figures.floorKey(Year.from(day));
        return earlier == null ? figures.firstKey() : earlier;
    }

    /** The minimum wage of an hour, from 21 years; after the last year there are figures of, the last there is. */
    Euro minimumuurloon(YearMonth month) {
        return laws.getOrDefault(Year.from(month), of(figures.lastKey())).minimumuurloonIn(month.getMonthValue());
    }

    /** The figures, of whatever year, that by a day should have been replaced by those of the law. */
    List<Figure> overdueOn(LocalDate day) {
        return figures.values().stream()
                .flatMap(ofYear -> ofYear.all().stream())
                .filter(figure -> figure.isOverdueOn(day))
                .toList();
    }

    private static <T> T known(Map<Year, T> years, Year year) {
        var found = years.get(year);
        if (found == null) {
            throw new IllegalArgumentException("no figures for " + year);
        }
        return found;
    }
}
