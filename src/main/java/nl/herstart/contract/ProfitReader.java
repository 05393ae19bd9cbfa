package nl.herstart.contract;

import nl.herstart.calculator.situation.Income;

/** {@code winst}: profit of the self-employed, before deductions. */
record ProfitReader() implements IncomeReader {

    @Override
    public String soort() {
        return "winst";
    }

    @Override
    public Income read(RequestFields fields) {
        fields.require("winstPerJaar");
        return new Income.Profit(fields.amount("winstPerJaar"), fields.yes("urencriterium"), fields.yes("starter"));
    }
}
