package nl.herstart.contract;

import java.time.YearMonth;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;

/** Reads {@code aanvrager} and {@code partner}. */
final class PersonReader {

    /** In the place of an income of which the kind is not known. */
    private static final Income NO_INCOME = new Income.Alimony(true, Euro.ZERO);

    private PersonReader() {}

    /** The person; born in {@code otherwise} when the month of birth is missing or wrong. */
    static Person read(RequestFields fields, YearMonth otherwise) {
        fields.require("geboortemaand");
        var born = fields.born("geboortemaand").orElse(otherwise);
        var incomes = fields.each(
                "inkomsten",
                Limits.MOST_LINES,
                income -> IncomeReader.read(income).orElse(NO_INCOME),
                NO_INCOME);
        fields.refuseUnknown();
        return new Person(born, incomes);
    }
}
