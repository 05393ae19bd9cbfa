package nl.herstart.contract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import nl.herstart.calculator.situation.AgeLimits;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Person;

/** Reads {@code aanvrager} and {@code partner}. */
final class PersonReader {

    private static final int MOST_INCOMES = 40;

    private final Optional<AgeLimits> ages;
    private final boolean couple;

    /**
     * For a year; without one, ages are not judged.
     *
     * @param couple whether the request has a partner, with whom there is no Anw
     */
    PersonReader(Optional<AgeLimits> ages, boolean couple) {
        this.ages = ages;
        this.couple = couple;
    }

    /** The person; empty when the month of birth is missing or wrong. */
    Optional<Person> read(RequestFields fields) {
        fields.require("geboortemaand");
        var born = fields.month("geboortemaand");
        born.flatMap(this::mistakeIn)
                .ifPresent(sentence -> fields.refuse(
                        "geboortemaand",
                        sentence,
                        ages.map(AgeLimits::year).map(Object::toString).orElse("")));
        var incomes = new ArrayList<Income>();
        fields.each(
                "inkomsten",
                MOST_INCOMES,
                (index, fieldsOfIncome) -> IncomeReaders.read(fieldsOfIncome).ifPresent(income -> {
                    if (couple && isAnw(income)) {
                        fieldsOfIncome.refuse("soort", "anwMetPartner");
                    }
                    incomes.add(income);
                }));
        fields.refuseUnknown();
        return born.map(month -> new Person(month, incomes));
    }

    private static boolean isAnw(Income income) {
        return income instanceof Income.Benefit benefit && benefit.kind() == Income.Benefit.Kind.ANW;
    }

    private Optional<String> mistakeIn(YearMonth born) {
        if (!AgeLimits.isPlausible(born)) {
            return Optional.of("voor1900");
        }
        if (ages.isEmpty()) {
            return Optional.empty();
        }
        if (!ages.get().isAdult(born)) {
            return Optional.of("persoonTeJong");
        }
        return ages.get().reachesAowInYear(born) ? Optional.of("aowJaar") : Optional.empty();
    }
}
