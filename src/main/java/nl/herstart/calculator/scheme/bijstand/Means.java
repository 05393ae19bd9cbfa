package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.value.Euro;

/**
 * What a household lives on without bijstand: before the job starts, and from then on. In a steady year both are the
 * same.
 *
 * @param perYearBefore net income of all adults and child alimony, euros a year
 * @param perYearAfter the same with the job
 * @param increase how much the aanvrager's own net income rises by the job, euros a month to cents; zero in a steady
 *     year, in which no vrijlating is reckoned
 * @param assets money and possessions less all debts
 */
public record Means(YearPlan plan, Euro perYearBefore, Euro perYearAfter, Euro increase, Euro assets) {

    Euro perYearIn(int month) {
        return plan.isFromStart(month) ? perYearAfter : perYearBefore;
    }
}
