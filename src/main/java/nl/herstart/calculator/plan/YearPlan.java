package nl.herstart.calculator.plan;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Hours;

/**
 * Twelve months of one household, with the new job in none, some or all of them.
 *
 * @param job the job as it is worked in this plan
 * @param firstMonthOfJob 1 for the whole year, 13 for not at all
 * @param childcareForJob the care that comes with the job as it is worked in this plan
 */
public record YearPlan(Situation situation, NewJob job, int firstMonthOfJob, List<Childcare> childcareForJob) {

    private static final int NEVER = 13;

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
        if (hours.isZero() || !situation.hasJobInMind()) {
            return now(situation);
        }
        var stated = situation.job().hoursPerWeek();
        var care = new ArrayList<Childcare>();
        if (!stated.isZero()) {
            situation.childcareForJob().forEach(line -> care.add(line.inProportion(hours, stated, mostCare)));
        }
        return new YearPlan(situation, situation.job().movedTo(hours), 1, care);
    }

    private static YearPlan starting(Situation situation, int month) {
        return situation.job().isWork()
                ? new YearPlan(situation, situation.job(), month, situation.childcareForJob())
                : now(situation);
    }

    public int year() {
        return situation.year().getValue();
    }

    /** In how many months the job is worked: 0 to 12. */
    public int monthsOfJob() {
        return NEVER - firstMonthOfJob;
    }

    /** Whether the job is worked in a month, 1 to 12. */
    public boolean hasJobIn(int month) {
        return month >= firstMonthOfJob;
    }

    /** Whether every adult has paid work in a month: the aanvrager now or by the job, the partner now. */
    public boolean allWorkIn(int month) {
        boolean aanvragerWorks = hasJobIn(month) || situation.aanvrager().hasWork();
        return aanvragerWorks
                && (situation.adults().size() == 1 || situation.adults().get(1).hasWork());
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
            if (child.born().getMonthValue() == month - 1
                    || child.toSecondarySchool().equals(situation.year().atMonth(month))) {
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
