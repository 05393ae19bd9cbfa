package nl.herstart.contract;

import nl.herstart.calculator.situation.Income;

/** {@code partneralimentatie} and {@code kinderalimentatie}: received, an amount a month. */
record AlimonyReader(String soort, boolean forChild) implements IncomeReader {

    @Override
    public Income read(RequestFields fields) {
        fields.require("perMaand");
        return new Income.Alimony(forChild, fields.amount("perMaand"));
    }
}
