package nl.herstart.site.calculation;

import java.util.Optional;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Wage;

/** {@code loon}: wage from present employment. */
final class WageReader implements IncomeReader {

    @Override
    public String soort() {
        return "loon";
    }

    @Override
    public Optional<Income> read(RequestFields fields) {
        fields.require("brutoPerMaand");
        var wage = new Wage(
                fields.amount("brutoPerMaand"),
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.amount("pensioenpremiePerMaand"));
        fields.refuseUnknown();
        return Optional.of(wage);
    }
}
