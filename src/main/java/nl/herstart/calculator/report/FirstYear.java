package nl.herstart.calculator.report;

import java.util.List;
import java.util.Map;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/**
 * The calendar year in which the job starts. Monthly rights are as the law has them in each month, but tax and
 * toeslagen look at the income of the whole year.
 *
 * @param without the same calendar year without the job, in which what the job replaces goes on
 * @param months twelve, January first
 * @param differencePerYear how much more there is to spend than without the job
 * @param repayments what each toeslag pays too much in the year when nothing is reported; only those above nil
 */
public record FirstYear(
        Report report,
        Report without,
        List<FirstYearMonth> months,
        Euro differencePerYear,
        Map<Regeling, Euro> repayments) {

    public FirstYear {
        months = List.copyOf(months);
    }

    /** What must be paid back in all when nothing is reported. */
    public Euro toRepay() {
        return repayments.values().stream().reduce(Euro.ZERO, Euro::plus);
    }
}
