package nl.herstart.calculator.situation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.value.Hours;

/**
 * An adult of the household.
 *
 * @param born the month of birth; 18 or older on 1 January of the year
 * @param incomes what there is now, without the new job
 * @param standing what this person is to the law beside age and income
 * @param alimony what this person pays, with the new job and without it
 */
public record Person(YearMonth born, List<Income> incomes, Standing standing, AlimonyPaid alimony) {

    public Person {
        incomes = List.copyOf(incomes);
    }

    /** A person who is resident and insured, as nearly everybody is. */
    public Person(YearMonth born, List<Income> incomes) {
        this(born, incomes, Standing.USUAL);
    }

    /** A person who pays no alimony. */
    public Person(YearMonth born, List<Income> incomes, Standing standing) {
        this(born, incomes, standing, AlimonyPaid.NONE);
    }

    /** The same person, who pays this alimony. */
    public Person paying(AlimonyPaid paid) {
        return new Person(born, incomes, standing, paid);
    }

    /** The same person, who is something else to the law. */
    public Person being(Standing other) {
        return new Person(born, incomes, other, alimony);
    }

    /** The same person with other incomes. */
    public Person with(List<Income> others) {
        return new Person(born, others, standing, alimony);
    }

    /** Age in years on the first day of a month; on that of the birthday month still a year younger. */
    public int ageIn(int year, int month) {
        return Ages.onFirstDayOf(year, month, born);
    }

    /** Whether there is wage now, whatever its amount. */
    public boolean hasWage() {
        return incomes.stream().anyMatch(Income.Wage.class::isInstance);
    }

    /** The same person working other hours: wages move in proportion, and at zero hours they are gone. */
    public Person working(Hours hours, Hours now) {
        var moved = new ArrayList<Income>();
        for (var income : incomes) {
            if (!(income instanceof Income.Wage wage)) {
                moved.add(income);
            } else if (!hours.isZero()) {
                moved.add(wage.inProportion(hours, now));
            }
        }
        return with(moved);
    }

    /** By which column of the tax law this person is taxed in a year. */
    public AowColumn aowColumn(int year) {
        if (born.getYear() + AowColumn.AOW_AGE >= year) {
            return AowColumn.BELOW_AOW_AGE;
        }
        return born.getYear() < 1946 ? AowColumn.AOW_AGE_BORN_BEFORE_1946 : AowColumn.AOW_AGE_REACHED;
    }

    /** Whether wajong is among the incomes, were it of nil. */
    public boolean hasWajong() {
        for (var income : incomes) {
            if (income instanceof Income.Benefit benefit && benefit.kind() == Income.Benefit.Kind.WAJONG) {
                return true;
            }
        }
        return false;
    }

    /** Whether bijstand is among the incomes. */
    public boolean hasBijstand() {
        for (var income : incomes) {
            if (income instanceof Income.Bijstand) {
                return true;
            }
        }
        return false;
    }
}
