package nl.herstart.calculator.plan;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Hours;

/**
 * Twelve months of one household, with the new job in none, some or all of them. What the job replaces ends when it starts,
 * also when it is a job of zero hours: then she stops.
 *
 * @param job the job as it is worked in this plan
 * @param firstMonthOfJob 1 for the whole year, 13 for not at all
 * @param childcareForJob the care that comes with the job as it is worked in this plan
 */
public record YearPlan(Situation situation, NewJob job, int firstMonthOfJob, List<Childcare> childcareForJob) {

    private static final int MONTHS = 12;
    private static final int NEVER = MONTHS + 1;

    public YearPlan {
        childcareForJob = List.copyOf(childcareForJob);
    }

    /** The year as it is, without the job. */
    public static YearPlan now(Situation situation) {
        return new YearPlan(situation, situation.job(), NEVER, List.of());
    }

    /** A whole year with the job. */
    public static YearPlan next(Situation situation) {
        return starting(situation, 1);
    }

    /** The year in which the job starts. */
    public static YearPlan firstYear(Situation situation) {
        return starting(situation, situation.job().from().getMonthValue());
    }

    /**
     * A whole year with the job for another number of hours a week; childcare moves along with them.
     *
     * @param mostCare hours a month for one child past which childcare does not grow along
     */
    public static YearPlan atHours(Situation situation, Hours hours, Hours mostCare) {
        var stated = situation.job().hoursPerWeek();
        var care = new ArrayList<Childcare>();
        if (!stated.isZero()) {
            situation.childcareForJob().forEach(line -> care.add(line.inProportion(hours, stated, mostCare)));
        }
        return situation.hasJobInMind() ? starting(situation, situation.job().movedTo(hours), 1, care) : now(situation);
    }

    private static YearPlan starting(Situation situation, int month) {
        return starting(situation, situation.job(), month, situation.childcareForJob());
    }

    private static YearPlan starting(Situation situation, NewJob job, int month, List<Childcare> care) {
        if (job.isWork()) {
            return new YearPlan(situation, job, month, care);
        }
        return job.replaces().isEmpty() ? now(situation) : new YearPlan(situation, job, month, List.of());
    }

    public int year() {
        return situation.year().getValue();
    }

    /** In how many months the job is worked: 0 to 12. */
    public int monthsOfJob() {
        return job.isWork() ? monthsFromStart() : 0;
    }

    /** Whether the job is worked in a month, 1 to 12. */
    public boolean hasJobIn(int month) {
        return job.isWork() && isFromStart(month);
    }

    /** For how many months what the job replaces is gone: 0 to 12. */
    public int monthsFromStart() {
        return NEVER - firstMonthOfJob;
    }

    /** Whether the job has started by a month, 1 to 12, be it for zero hours. */
    public boolean isFromStart(int month) {
        return month >= firstMonthOfJob;
    }

    /**
     * How many months of the year an income runs, from January on: 0 to 12.
     *
     * @param adult 0 for the aanvrager, 1 for the partner
     * @param income its place among the incomes of that adult
     */
    public int monthsOf(int adult, int income) {
        return isReplaced(adult, income) ? firstMonthOfJob - 1 : MONTHS;
    }

    private boolean isReplaced(int adult, int income) {
        return adult == 0 && job.replaces().contains(income) && firstMonthOfJob < NEVER;
    }

    /** Whether every adult has paid work in a month: the aanvrager now or by the job, the partner now. */
    public boolean allWorkIn(int month) {
        return allWorkedSince(month, month);
    }

    /** The same, or has had it in one of the months of the year since another. */
    public boolean allWorkedSince(int since, int month) {
        return workedSince(since, month, 0) && (situation.adults().size() == 1 || workedSince(since, month, 1));
    }

    private boolean workedSince(int since, int month, int adult) {
        for (int of = Math.max(since, 1); of <= month; of++) {
            if ((adult == 0 && hasJobIn(of)) || worksIn(of, adult)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the aanvrager's work there was ends within the year without other work in its place. */
    public boolean stopsWithinYear() {
        return !job.isWork() && firstMonthOfJob > 1 && firstMonthOfJob < NEVER;
    }

    private boolean worksIn(int month, int adult) {
        var incomes = situation.adults().get(adult).incomes();
        for (int place = 0; place < incomes.size(); place++) {
            boolean isWork = incomes.get(place) instanceof Income.Wage || incomes.get(place) instanceof Income.Profit;
            if (isWork && month <= monthsOf(adult, place)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a child counts in a month: from the month after its birth. */
    public boolean isHere(Child child, int month) {
        return child.isBornBefore(year(), month);
    }

    /**
     * Whether anything may differ from the month before: the job or a secondary school starts, or somebody was born or a
     * year older in the month before, which counts from this one. Always so in January.
     */
    public boolean changesIn(int month) {
        if (month == 1 || month == firstMonthOfJob) {
            return true;
        }
        for (var child : situation.children()) {
            if (child.born().getMonthValue() == month - 1 || child.goesToSecondarySchoolIn(year(), month)) {
                return true;
            }
        }
        return situation.aanvrager().born().getMonthValue() == month - 1
                || situation.adults().get(situation.adults().size() - 1).born().getMonthValue() == month - 1;
    }

    /** How many children count in a month. */
    public int childrenIn(int month) {
        int count = 0;
        for (var child : situation.children()) {
            if (isHere(child, month)) {
                count++;
            }
        }
        return count;
    }

    /** How many children are there in a month and younger than 18 on its first day. */
    public int minorsIn(int month) {
        int count = 0;
        for (var child : situation.children()) {
            if (isHere(child, month) && child.isMinorIn(year(), month)) {
                count++;
            }
        }
        return count;
    }

    /** Whether there is any paid care in the plan, in whatever month. */
    public boolean hasChildcare() {
        return !situation.childcareNow().isEmpty() || !childcareForJob.isEmpty();
    }

    /** The paid care in a month, what there is already first; care for a child that is not there yet is left out. */
    public List<Childcare> childcareIn(int month) {
        var lines = new ArrayList<Childcare>();
        addCare(lines, situation.childcareNow(), month);
        if (hasJobIn(month)) {
            addCare(lines, childcareForJob, month);
        }
        return lines;
    }

    private void addCare(List<Childcare> lines, List<Childcare> care, int month) {
        for (var line : care) {
            if (isHere(situation.children().get(line.child()), month)) {
                lines.add(line);
            }
        }
    }
}
