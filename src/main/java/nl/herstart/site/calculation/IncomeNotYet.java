package nl.herstart.site.calculation;

import java.util.Optional;
import nl.herstart.calculator.situation.Income;

/**
 * A kind of income that is in the contract but that this version does not compute: refused by name, with where to go
 * instead. Its sentence is {@code nogNiet.<soort>}.
 */
record IncomeNotYet(String soort) implements IncomeReader {

    @Override
    public Optional<Income> read(RequestFields fields) {
        fields.refuse("soort", "nogNiet." + soort);
        return Optional.empty();
    }
}
