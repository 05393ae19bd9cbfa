package nl.herstart.contract;

import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Savings;

/** Reads {@code vermogen}. */
final class SavingsReader {

    private SavingsReader() {}

    static Savings read(RequestFields fields) {
        var savings = new Savings(
                fields.amount("bank", Limits.ASSETS),
                fields.amount("overig", Limits.ASSETS),
                fields.amount("schulden", Limits.ASSETS));
        fields.refuseUnknown();
        return savings;
    }
}
