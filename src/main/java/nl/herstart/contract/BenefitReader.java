package nl.herstart.contract;

import java.util.Locale;
import nl.herstart.calculator.situation.Income;

/** {@code ww}, {@code anw}, {@code uitkering}, {@code pensioen} and {@code aow}: a gross amount a month. */
record BenefitReader(Income.Benefit.Kind kind) implements IncomeReader {

    @Override
    public String soort() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Income read(RequestFields fields) {
        fields.require("brutoPerMaand");
        return new Income.Benefit(kind, fields.amount("brutoPerMaand"));
    }
}
