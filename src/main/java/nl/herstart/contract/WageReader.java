package nl.herstart.contract;

import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;

/** {@code loon}: wage from present employment. */
record WageReader() implements IncomeReader {

    @Override
    public String soort() {
        return "loon";
    }

    @Override
    public Income read(RequestFields fields) {
        fields.require("brutoPerMaand");
        return new Income.Wage(
                fields.amount("brutoPerMaand"),
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.amount("pensioenpremiePerMaand"));
    }
}
