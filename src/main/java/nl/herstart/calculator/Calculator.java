package nl.herstart.calculator;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.Source;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Hours;

/**
 * The one door to the calculator: what a household keeps if one of its adults goes to work.
 *
 * <p>Holds the law of all years it offers, read once; safe for many threads at a time. Computes each request afresh and
 * keeps nothing of it.
 */
public final class Calculator {

    private static final List<Year> YEARS = List.of(Year.of(2025), Year.of(2026));
    private static final int MOST_HOURS_ON_CURVE = 40;

    private final Map<Year, YearLaw> laws = new TreeMap<>();

    private Calculator() {
        YEARS.forEach(year -> laws.put(year, YearLaw.in(year)));
    }

    /**
     * Reads all figures.
     *
     * @throws nl.herstart.calculator.parameter.ParameterException when a figure is missing, unsourced or unreadable
     */
    public static Calculator load() {
        return new Calculator();
    }

    /** The calendar years it can compute. */
    public Set<Year> years() {
        return Set.copyOf(laws.keySet());
    }

    /**
     * The whole answer to one situation.
     *
     * @throws IllegalArgumentException when there are no figures for its year
     */
    public Answer answer(Situation situation) {
        var law = law(situation.year());
        var now = law.steady(YearPlan.now(situation));
        var next = law.steady(YearPlan.next(situation));
        var firstYearPlan = YearPlan.firstYear(situation);
        var firstYear = FirstYears.of(firstYearPlan, law.firstYear(firstYearPlan, now, next), now);
        return new Answer(
                situation, now, next, firstYear, curve(law, situation), Notices.of(law, situation, firstYear));
    }

    private static List<HoursPoint> curve(YearLaw law, Situation situation) {
        var points = new ArrayList<HoursPoint>();
        for (int hours = 0; hours <= MOST_HOURS_ON_CURVE; hours++) {
            var plan = YearPlan.atHours(situation, Hours.of(hours));
            points.add(new HoursPoint(hours, law.grossOfJob(plan), law.steady(plan)));
        }
        return points;
    }

    /** All figures of one year, each with its source. */
    public List<Figure> figures(Year year) {
        return law(year).figures();
    }

    /** One figure, named as {@code zorgtoeslag.standaardpremie}; empty when there is none of that name. */
    public Optional<Figure> figure(Year year, String name) {
        return figures(year).stream()
                .filter(figure -> name.equals(figure.sheet() + "." + figure.name()))
                .findFirst();
    }

    /** The publications from which the figures of one regeling were taken. */
    public List<Source> sources(Year year, Regeling regeling) {
        return law(year).figures(regeling).stream()
                .map(Figure::source)
                .distinct()
                .toList();
    }

    /** Which figures an answer was made with: the year, and the day on which they were last checked. */
    public String rulesVersion(Year year) {
        return figures(year).stream()
                .map(figure -> year + "-" + figure.checked())
                .max(String::compareTo)
                .orElseThrow();
    }

    private YearLaw law(Year year) {
        var law = laws.get(year);
        if (law == null) {
            throw new IllegalArgumentException("no figures for " + Objects.toString(year));
        }
        return law;
    }
}
