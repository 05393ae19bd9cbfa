package nl.herstart.calculator.scheme.bijstand;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;

/** The part of what a new job pays that is left out of account for a while; it changed its form on 1 January 2027. */
sealed interface Vrijlating permits Vrijlating2025, Vrijlating2027 {

    /** The law of one year, in the form it had then. */
    static Vrijlating in(LawBook book) {
        return book.year().isBefore(Year.of(2027)) ? new Vrijlating2025(book) : new Vrijlating2027(book);
    }

    /** Its phases, without a gap, for who is as old, and has children as young, as on the first of a month of the year. */
    List<Phase> phases(YearPlan plan, int month);

    /**
     * From when no child is young enough any more, where that cuts short the phase of single parents; empty when it does not,
     * or when there is no such phase.
     */
    default Optional<YearMonth> noYoungChildFrom(YearPlan plan, YearMonth startOfJob) {
        return Optional.empty();
    }

    /** How much of the increase may be kept, and on what conditions. */
    Line line(Euro kept, Euro increase);
}
