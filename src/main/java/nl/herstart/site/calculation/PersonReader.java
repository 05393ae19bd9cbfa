package nl.herstart.site.calculation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Person;

/** Reads {@code aanvrager} and {@code partner}. */
final class PersonReader {

    private static final int MOST_INCOMES = 40;

    private final Optional<Ages> ages;

    /** For a year; without one, ages are not judged. */
    PersonReader(Optional<Ages> ages) {
        this.ages = ages;
    }

    /** The person; empty when the month of birth is missing or wrong. */
    Optional<Person> read(RequestFields fields) {
        fields.require("geboortemaand");
        var born = fields.month("geboortemaand");
        born.flatMap(this::mistakeIn)
                .ifPresent(sentence -> fields.refuse(
                        "geboortemaand",
                        sentence,
                        ages.map(Ages::year).map(Object::toString).orElse("")));
        var incomes = new ArrayList<Income>();
        fields.each(
                "inkomsten",
                MOST_INCOMES,
                (index, income) -> IncomeReaders.read(income).ifPresent(incomes::add));
        fields.refuseUnknown();
        return born.map(month -> new Person(month, incomes));
    }

    private Optional<String> mistakeIn(YearMonth born) {
        if (!Ages.isPlausible(born)) {
            return Optional.of("voor1900");
        }
        if (ages.isEmpty()) {
            return Optional.empty();
        }
        if (!ages.get().isAdult(born)) {
            return Optional.of("persoonTeJong");
        }
        return ages.get().reachesAow(born) ? Optional.of("nogNiet.aowLeeftijd") : Optional.empty();
    }
}
