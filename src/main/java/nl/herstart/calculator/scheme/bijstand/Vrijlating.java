package nl.herstart.calculator.scheme.bijstand;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;

/** The part of what a new job pays that is left out of account for a while; it changed its form on 1 January 2027. */
sealed interface Vrijlating permits Vrijlating2025, Vrijlating2027 {

    /** The law of one year, in the form it had then. */
    static Vrijlating in(LawBook book) {
        return book.year().isBefore(Year.of(2027)) ? new Vrijlating2025(book) : new Vrijlating2027(book);
    }

    /** How much of the increase, net in a month in which the job runs; zero when it is none. */
    Euro of(Means means, int month);

    /** How much of the increase may be kept, and on what conditions. */
    Line line(Euro kept, Euro increase);
}
