package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;

/**
 * The household's box 3 position on 1 January, in euros.
 *
 * @param bank money in bank accounts
 * @param other investments and other assets
 * @param debts debts, before the threshold
 */
public record Savings(Euro bank, Euro other, Euro debts) {

    public static final Savings NONE = new Savings(Euro.ZERO, Euro.ZERO, Euro.ZERO);

    /** Together with those of somebody else. */
    Savings plus(Savings others) {
        return new Savings(bank.plus(others.bank), other.plus(others.other), debts.plus(others.debts));
    }
}
