package nl.herstart.calculator.income;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;

/**
 * The least that is left of benefits of which it is not computed how work changes them: as much goes off as the job adds. Between
 * that and all of it lies what the law leaves (ZW art. 31, Wajong art. 3:48, Toeslagenwet art. 2 and 6).
 */
final class LoweredBenefits {

    /** Those of who works, in the order in which they are lowered; then what the Toeslagenwet adds, also that of the partner. */
    private static final List<Set<Kind>> OF_WHO_WORKS =
            List.of(EnumSet.of(Kind.UITKERING), EnumSet.of(Kind.ZW, Kind.ZW_DIENSTVERBAND), EnumSet.of(Kind.WAJONG));

    private static final Set<Kind> OF_BOTH = EnumSet.of(Kind.TOESLAGENWET);

    private final List<Person> adults;
    private Euro left;

    private LoweredBenefits(List<Person> adults, Euro perMonth) {
        this.adults = new ArrayList<>(adults);
        this.left = perMonth;
    }

    /** Whether there is any such benefit. */
    static boolean areIn(List<Person> adults) {
        return OF_WHO_WORKS.stream().anyMatch(kinds -> has(adults.get(0), kinds))
                || adults.stream().anyMatch(adult -> has(adult, OF_BOTH));
    }

    /**
     * The same adults with as much less.
     *
     * @param perMonth how much goes off, euros a month; nothing when below zero
     */
    static List<Person> of(List<Person> adults, Euro perMonth) {
        var lowered = new LoweredBenefits(adults, perMonth.orZeroIfNegative());
        OF_WHO_WORKS.forEach(kinds -> lowered.lower(0, kinds));
        for (int adult = 0; adult < adults.size(); adult++) {
            lowered.lower(adult, OF_BOTH);
        }
        return lowered.adults;
    }

    private static boolean has(Person adult, Set<Kind> kinds) {
        return benefit(adult.incomes(), kinds).isPresent();
    }

    private static Optional<Benefit> benefit(List<Income> incomes, Set<Kind> kinds) {
        for (var income : incomes) {
            if (income instanceof Benefit benefit
                    && kinds.contains(benefit.kind())
                    && benefit.grossPerMonth().isPositive()) {
                return Optional.of(benefit);
            }
        }
        return Optional.empty();
    }

    private void lower(int adult, Set<Kind> kinds) {
        var incomes = new ArrayList<>(adults.get(adult).incomes());
        incomes.replaceAll(income -> income instanceof Benefit benefit && kinds.contains(benefit.kind())
                ? benefit.of(benefit.grossPerMonth().minus(taken(benefit.grossPerMonth())))
                : income);
        adults.set(adult, adults.get(adult).with(incomes));
    }

    private Euro taken(Euro perMonth) {
        var taken = perMonth.min(left);
        left = left.minus(taken);
        return taken;
    }
}
