package nl.herstart.calculator.scheme.huurtoeslag;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag.No;
import nl.herstart.calculator.situation.Medebewoner;
import nl.herstart.calculator.situation.Medebewoner.Relation;
import nl.herstart.value.Euro;

/**
 * Who lives at the address in a month, as huurtoeslag counts them: everybody but a subtenant with a contract who is no parent
 * or child. All incomes are added; of children, and of a child below an age that lives there, only what is above an amount.
 *
 * <p>Basis: Awir, artikelen 2 lid 1 e, 7 lid 2, 3, 4 and 6, 9 lid 2 and 3.
 *
 * @param exempt how much a child may earn without any of it being counted, euros a year
 * @param age below which, on 1 January, a grown child may
 */
record Address(Euro exempt, int age) {

    private static final int MONTHS = 12;

    int persons(Facts facts, int month) {
        int persons = facts.adultsIn(month) + facts.plan().childrenIn(month);
        for (var other : facts.plan().medebewonersIn(month)) {
            if (other.countsForHuurtoeslag()) {
                persons++;
            }
        }
        return persons;
    }

    /** The toetsingsinkomen with that of all who live there, whole euros a year. */
    Euro income(Facts facts, int month) {
        return facts.toetsingsinkomenIn(month).plus(incomeOfOthers(facts, month));
    }

    /** What the others at the address add to the income. */
    Euro incomeOfOthers(Facts facts, int month) {
        var plan = facts.plan();
        var sum = Euro.ZERO;
        for (var child : facts.situation().children()) {
            if (plan.isHere(child, month) && child.isOurs(facts.situation().year())) {
                sum = sum.plus(aboveExempt(child.incomePerYear()));
            }
        }
        for (var other : plan.medebewonersIn(month)) {
            if (other.countsForHuurtoeslag()) {
                sum = sum.plus(
                        isYoungChild(other, plan.year()) ? aboveExempt(other.incomePerYear()) : other.incomePerYear());
            }
        }
        return sum;
    }

    private Euro aboveExempt(Euro income) {
        return income.minus(exempt).orZeroIfNegative();
    }

    private boolean isYoungChild(Medebewoner other, int year) {
        return other.relation() == Relation.KIND && other.ageIn(year, 1) < age;
    }

    /** Whether in a month no child counts and every adult at the address is younger than an age. */
    boolean isChildlessUnder(int limit, Facts facts, int month) {
        return facts.isChildlessUnder(limit, month)
                && facts.plan().medebewonersIn(month).stream()
                        .filter(Medebewoner::countsForHuurtoeslag)
                        .allMatch(other -> other.ageIn(facts.plan().year(), month) < limit);
    }

    /** Why who lives there takes the right away in a month; empty when nobody does. */
    Optional<No> obstacle(Facts facts, int month) {
        if (!facts.isPartnerResidentIn(month)) {
            return Optional.of(No.PARTNER_ZONDER_VERBLIJFSRECHT);
        }
        var others = facts.plan().medebewonersIn(month);
        return others.isEmpty() ? Optional.empty() : obstacle(others);
    }

    private static Optional<No> obstacle(List<Medebewoner> others) {
        return others.stream().anyMatch(other -> other.countsForHuurtoeslag() && !other.hasVerblijfsrecht())
                ? Optional.of(No.MEDEBEWONER_ZONDER_VERBLIJFSRECHT)
                : Optional.empty();
    }

    /** Whether somebody who lives there all year owns more than one person may. */
    boolean hasTooMuch(Facts facts) {
        var always = facts.plan().medebewonersIn(1);
        return always.stream()
                .filter(other -> other.hasTooMuch() && other.countsForHuurtoeslag())
                .anyMatch(other -> isHereAllYear(other, facts));
    }

    private static boolean isHereAllYear(Medebewoner other, Facts facts) {
        for (int month = 2; month <= MONTHS; month++) {
            if (!facts.plan().medebewonersIn(month).contains(other)) {
                return false;
            }
        }
        return true;
    }
}
