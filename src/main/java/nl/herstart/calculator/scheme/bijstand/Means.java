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
 * @param stage how far the job is
 */
public record Means(YearPlan plan, Euro perYearBefore, Euro perYearAfter, Euro increase, Euro assets, Stage stage) {

    /** How far the job is, which decides how much of it may be kept. */
    public sealed interface Stage {

        /** In the month in which it starts in this year it is in this month, such as 1. */
        record From(int monthOfJob) implements Stage {}

        /** In one phase all year. */
        record Throughout(Phase phase) implements Stage {}
    }

    /** Of a job that begins in this year. */
    public Means(YearPlan plan, Euro perYearBefore, Euro perYearAfter, Euro increase, Euro assets) {
        this(plan, perYearBefore, perYearAfter, increase, assets, new Stage.From(1));
    }

    /** Whether the months of a half-year are all alike. */
    boolean isSteady() {
        return stage instanceof Stage.Throughout || (increase.isZero() && perYearBefore.equals(perYearAfter));
    }

    Euro perYearIn(int month) {
        return plan.isFromStart(month) && month <= plan.lastMonthOfJob() ? perYearAfter : perYearBefore;
    }
}
