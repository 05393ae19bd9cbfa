package nl.herstart.contract;

import nl.herstart.calculator.situation.Income;

/** Reads one kind of income out of a request. Each kind is a class of its own, listed in {@link IncomeReaders}. */
interface IncomeReader {

    /** The word in the field {@code soort}. */
    String soort();

    /** The income; what is wrong with it is among the mistakes. */
    Income read(RequestFields fields);
}
