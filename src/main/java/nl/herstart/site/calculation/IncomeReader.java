package nl.herstart.site.calculation;

import java.util.Optional;
import nl.herstart.calculator.situation.Income;

/** Reads one kind of income out of a request. Each kind is a class of its own, listed in {@link IncomeReaders}. */
interface IncomeReader {

    /** The word in the field {@code soort}. */
    String soort();

    /** The income; empty when it is refused, with the reason among the mistakes. */
    Optional<Income> read(RequestFields fields);
}
