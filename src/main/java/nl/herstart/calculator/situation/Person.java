package nl.herstart.calculator.situation;

import java.time.YearMonth;
import java.util.List;

/**
 * An adult of the household.
 *
 * @param born the month of birth; 18 or older on 1 January of the year
 * @param incomes what there is now, without the new job
 */
public record Person(YearMonth born, List<Income> incomes) {

    public Person {
        incomes = List.copyOf(incomes);
    }
}
