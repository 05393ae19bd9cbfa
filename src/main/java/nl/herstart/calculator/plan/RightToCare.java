package nl.herstart.calculator.plan;

import java.util.stream.IntStream;

/**
 * In which months of a plan the adults have what kinderopvangtoeslag asks for: paid work, or another ground (Wko art. 1.6).
 */
public record RightToCare(YearPlan plan) {

    private static final int MONTHS = 12;

    /**
     * Whether every adult has what kinderopvangtoeslag asks for in a month: paid work, of the aanvrager now or by the job, of the
     * partner now; or another ground.
     */
    public boolean isForAllIn(int month) {
        return isOf(month, month, 0) && (!plan.hasPartnerIn(month) || isOf(month, month, 1));
    }

    /** Whether in a month the aanvrager has paid work or another ground, and the partner neither. */
    public boolean isLackedByPartnerAloneIn(int month) {
        return plan.hasPartnerIn(month) && isOf(month, month, 0) && !isOf(month, month, 1);
    }

    /**
     * Whether an adult has paid work in a month, or had it in one of the months of the year since another; or has another ground
     * in the month itself.
     */
    public boolean isOf(int since, int month, int adult) {
        return workedSince(since, month, adult)
                || !plan.situation().opvanggrondenIn(month, adult).isEmpty();
    }

    private boolean workedSince(int since, int month, int adult) {
        for (int of = Math.max(since, 1); of <= month; of++) {
            if (worksIn(of, adult)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the right to kinderopvangtoeslag ends within the year for the adults together or for one of them: work ends, which
     * gives some months yet, or a partner comes without.
     */
    public boolean endsWithinYear() {
        if (plan.isUndated() && (plan.job().isWork() || plan.firstMonthOfJob() == 1 || plan.monthsFromStart() == 0)) {
            return false;
        }
        for (int month = 2; month <= MONTHS; month++) {
            if ((isForAllIn(month - 1) && !isForAllIn(month)) || isLastOfSomeonesRight(month - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLastOfSomeonesRight(int month) {
        return IntStream.range(0, plan.situation().adults().size())
                .anyMatch(adult -> isOf(month, month, adult) && !isOf(month + 1, month + 1, adult));
    }

    private boolean worksIn(int month, int adult) {
        if (adult == 0 && plan.hasJobIn(month)) {
            return true;
        }
        var incomes = plan.situation().adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            if (incomes.get(place).isWork() && plan.periodOf(adult, place).holds(month)) {
                return true;
            }
        }
        return false;
    }
}
