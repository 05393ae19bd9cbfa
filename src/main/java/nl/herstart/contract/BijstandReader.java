package nl.herstart.contract;

import nl.herstart.calculator.situation.Income;

/** {@code bijstand}: no amount, since that is what we compute. */
record BijstandReader() implements IncomeReader {

    @Override
    public String soort() {
        return "bijstand";
    }

    @Override
    public Income read(RequestFields fields) {
        return new Income.Bijstand();
    }
}
