package nl.herstart.calculator.plan;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Medebewoner;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Hours;

/**
 * Twelve months of one household, with the new job in none, some or all of them. What the job replaces ends when it starts,
 * also when it is a job of zero hours: then she stops. A plan is either of a household as it is in one month, as if that lasted
 * all year, or of the calendar year, in which each month is as it is.
 *
 * @param job the job as it is worked in this plan
 * @param firstMonthOfJob 1 for the whole year, 13 for not at all
 * @param lastMonthOfJob 12 when it does not end within the year
 * @param childcareForJob the care that comes with the job as it is worked in this plan
 */
public record YearPlan(
        Situation situation, NewJob job, int firstMonthOfJob, int lastMonthOfJob, List<Childcare> childcareForJob) {

    private static final int MONTHS = 12;
    private static final int NEVER = MONTHS + 1;

    public YearPlan {
        childcareForJob = List.copyOf(childcareForJob);
    }

    /** The year as it is now, without the job: every month is as the one before the job. */
    public static YearPlan now(Situation situation) {
        return withoutJob(situation.asIn(situation.monthOfNow()));
    }

    /** A whole year with the job, in which every month is as December. */
    public static YearPlan next(Situation situation) {
        var last = situation.asIn(MONTHS);
        return starting(last, last.job(), Period.WHOLE_YEAR, last.childcareForJob());
    }

    /** The same year without the job, with what it replaces. */
    public static YearPlan nextWithoutJob(Situation situation) {
        return withoutJob(situation.asIn(MONTHS));
    }

    /** The calendar year in which the job starts. */
    public static YearPlan firstYear(Situation situation) {
        var job = situation.job();
        int last = job.last().map(end -> end.getMonthValue()).orElse(MONTHS);
        return starting(situation, job, new Period(job.from().getMonthValue(), last), situation.childcareForJob());
    }

    /** The same calendar year without the job, with what it replaces. */
    public static YearPlan firstYearWithoutJob(Situation situation) {
        return withoutJob(situation);
    }

    /** The calendar year after that of a situation: the job goes on unless an end of it was stated, and what it replaced is gone. */
    public static YearPlan yearAfter(Situation situation) {
        var later = situation.aYearLater();
        boolean hasEnded = situation.job().last().isPresent();
        var job = hasEnded ? later.job().movedTo(Hours.ZERO) : later.job();
        return starting(later, job, Period.WHOLE_YEAR, later.childcareForJob());
    }

    /**
     * A whole year with the job for another number of hours a week; childcare moves along with them.
     *
     * @param mostCare hours a month for one child past which childcare does not grow along
     */
    public static YearPlan atHours(Situation situation, Hours hours, Hours mostCare) {
        var last = situation.asIn(MONTHS);
        var stated = last.job().hoursPerWeek();
        var care = new ArrayList<Childcare>();
        if (!stated.isZero()) {
            last.childcareForJob().forEach(line -> care.add(line.inProportion(hours, stated, mostCare)));
        }
        return situation.hasJobInMind()
                ? starting(last, last.job().movedTo(hours), Period.WHOLE_YEAR, care)
                : withoutJob(last);
    }

    private static YearPlan withoutJob(Situation situation) {
        return new YearPlan(situation, situation.job(), NEVER, MONTHS, List.of());
    }

    private static YearPlan starting(Situation situation, NewJob job, Period worked, List<Childcare> care) {
        if (job.isWork()) {
            return new YearPlan(situation, job, worked.from(), worked.through(), care);
        }
        return job.replaces().isEmpty()
                ? withoutJob(situation)
                : new YearPlan(situation, job, worked.from(), MONTHS, List.of());
    }

    /** The same year of a household of which the adults have other incomes, as many as they had. */
    public YearPlan withAdults(List<Person> others) {
        return new YearPlan(situation.withAdults(others), job, firstMonthOfJob, lastMonthOfJob, childcareForJob);
    }

    public int year() {
        return situation.year().getValue();
    }

    /** In how many months the job is worked: 0 to 12. */
    public int monthsOfJob() {
        return job.isWork() && firstMonthOfJob < NEVER ? lastMonthOfJob + 1 - firstMonthOfJob : 0;
    }

    /** Whether the job is worked in a month, 1 to 12. */
    public boolean hasJobIn(int month) {
        return job.isWork() && isFromStart(month) && month <= lastMonthOfJob;
    }

    /** For how many months what the job replaces is gone: 0 to 12. */
    public int monthsFromStart() {
        return NEVER - firstMonthOfJob;
    }

    /** Whether the job has started by a month, 1 to 12, be it for zero hours. */
    public boolean isFromStart(int month) {
        return month >= firstMonthOfJob;
    }

    /** Whether nothing but ages, the start of the job and the end of what it replaces changes within the year. */
    public boolean isUndated() {
        return situation.timeline().isEmpty() && lastMonthOfJob == MONTHS;
    }

    /**
     * In which months an income runs.
     *
     * @param adult 0 for the aanvrager, 1 for the partner
     * @param income its place among the incomes of that adult
     */
    public Period periodOf(int adult, int income) {
        var stated = situation.timeline().of(new Part.Source(adult, income));
        return isReplaced(adult, income) ? stated.before(firstMonthOfJob) : stated;
    }

    /** How many months of the year an income runs: 0 to 12. */
    public int monthsOf(int adult, int income) {
        return periodOf(adult, income).months();
    }

    /** Whether the job comes in the place of an income, in whatever month. */
    public boolean isReplaced(int adult, int income) {
        return adult == 0 && job.replaces().contains(income) && firstMonthOfJob < NEVER;
    }

    /** Whether there is a partner in a month. */
    public boolean hasPartnerIn(int month) {
        return situation.hasPartnerIn(month);
    }

    /** Whether an adult belongs to the household in a month. */
    public boolean isThere(int adult, int month) {
        return adult == 0 || hasPartnerIn(month);
    }

    /** How many adults there are in a month: 1 or 2. */
    public int adultsIn(int month) {
        return hasPartnerIn(month) ? 2 : 1;
    }

    /** Who of the adults has a right to kinderopvangtoeslag by work or another ground, and when. */
    public RightToCare rightToCare() {
        return new RightToCare(this);
    }

    /** Whether a child counts in a month: from the month after its birth. */
    public boolean isHere(Child child, int month) {
        return child.isBornBefore(year(), month);
    }

    /**
     * Whether anything may differ from the month before: the job or a secondary school starts, something comes or goes, or
     * somebody was born or a year older in the month before, which counts from this one. Always so in January.
     */
    public boolean changesIn(int month) {
        if (month == 1 || month == firstMonthOfJob || month == lastMonthOfJob + 1) {
            return true;
        }
        for (var child : situation.children()) {
            if (child.born().getMonthValue() == month - 1 || child.goesToSecondarySchoolIn(year(), month)) {
                return true;
            }
        }
        for (var other : situation.medebewoners()) {
            if (other.born().getMonthValue() == month - 1) {
                return true;
            }
        }
        return situation.aanvrager().born().getMonthValue() == month - 1
                || situation.adults().get(situation.adults().size() - 1).born().getMonthValue() == month - 1
                || (!situation.timeline().isEmpty() && situation.timeline().changesIn(month));
    }

    /** Who else lives at the address in a month. */
    public List<Medebewoner> medebewonersIn(int month) {
        return situation.medebewonersIn(month);
    }

    /** How many children of this household count in a month. */
    public int childrenIn(int month) {
        int count = 0;
        for (var child : situation.children()) {
            if (isHere(child, month) && child.isOurs(situation.year())) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether a child is there in a month, younger than 18 on its first day.
     *
     * @param shared whether it is one that is shared with a parent who lives elsewhere
     */
    public boolean hasMinorIn(int month, boolean shared) {
        for (var child : situation.children()) {
            if (child.isShared() == shared
                    && child.isOurs(situation.year())
                    && isHere(child, month)
                    && child.isMinorIn(year(), month)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is any paid care in the plan, in whatever month. */
    public boolean hasChildcare() {
        return !situation.childcareNow().isEmpty() || !childcareForJob.isEmpty();
    }

    /** The paid care in a month, what there is already first; care for a child that is not there yet is left out. */
    public List<Childcare> childcareIn(int month) {
        var lines = new ArrayList<Childcare>();
        addCare(lines, false, situation.childcareNow(), month);
        if (hasJobIn(month)) {
            addCare(lines, true, childcareForJob, month);
        }
        return lines;
    }

    private void addCare(List<Childcare> lines, boolean forJob, List<Childcare> care, int month) {
        var timeline = situation.timeline();
        for (int place = 0; place < care.size(); place++) {
            var line = care.get(place);
            if (isHere(situation.children().get(line.child()), month)
                    && (timeline.isEmpty()
                            || timeline.of(new Part.Care(forJob, place)).holds(month))) {
                lines.add(line);
            }
        }
    }
}
