package nl.herstart.calculator.calendar;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.situation.Situation;

/** The calendar of the first year, of any answer; holds the law of all years it is loaded with. */
public final class Calendars {

    private final Map<Year, CalendarLaw> laws = new TreeMap<>();

    private Calendars(Collection<Year> years) {
        years.forEach(year -> laws.put(year, new CalendarLaw(LawBook.of(year))));
    }

    /** Reads the figures of these years. */
    public static Calendars load(Collection<Year> years) {
        return new Calendars(years);
    }

    /** When money comes and goes in the first year of an answer. */
    public FirstYearCalendar of(Answer answer) {
        return of(
                answer.situation(),
                answer.firstYear().without(),
                answer.firstYear().report());
    }

    /**
     * The months of the calendar year after, in which the job goes on; by the law of that year, or while there are no figures by
     * that of the year before.
     *
     * @param report of that year
     * @param before the first year
     */
    public List<CalendarMonth> goingOn(Situation situation, Report report, FirstYearCalendar before) {
        var later = situation.aYearLater();
        var law = Objects.requireNonNull(laws.getOrDefault(later.year(), laws.get(situation.year())));
        return law.goingOn(YearPlan.next(later), report, before);
    }

    /**
     * The same, of the calendar year without the job and the one in which it starts.
     *
     * @throws IllegalArgumentException when there are no figures for the year
     */
    public FirstYearCalendar of(Situation situation, Report without, Report firstYear) {
        var law = laws.get(situation.year());
        if (law == null) {
            throw new IllegalArgumentException("no figures for " + situation.year());
        }
        return law.calendar(YearPlan.firstYear(situation), without, firstYear);
    }
}
