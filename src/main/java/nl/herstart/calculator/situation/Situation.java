package nl.herstart.calculator.situation;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.herstart.value.Hours;

/**
 * One household in one calendar year, and the job that one of its adults is thinking of.
 *
 * @param year the calendar year whose law and figures apply
 * @param adults the aanvrager first, then the partner when there is one in any month: toeslagpartner and fiscal partner
 * @param children in the order stated; {@link Childcare#child()} is an index in it
 * @param medebewoners other adults at the address
 * @param job what the aanvrager is thinking of; {@link NewJob#none} when nothing
 * @param childcareNow care there already is and that goes on
 * @param childcareForJob care that comes on top because of the new job
 * @param timeline what of all this is so in a part of the year only
 */
public record Situation(
        Year year,
        List<Person> adults,
        List<Child> children,
        List<Medebewoner> medebewoners,
        Dwelling dwelling,
        Savings savings,
        NewJob job,
        List<Childcare> childcareNow,
        List<Childcare> childcareForJob,
        Timeline timeline) {

    private static final int JANUARY = 1;
    private static final int DECEMBER = 12;
    private static final Timeline.Part PARTNER = new Timeline.Part.Partner();

    public Situation {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
        medebewoners = List.copyOf(medebewoners);
        childcareNow = List.copyOf(childcareNow);
        childcareForJob = List.copyOf(childcareForJob);
        if (adults.isEmpty() || adults.size() > 2) {
            throw new IllegalArgumentException("a household has one or two adults, not " + adults.size());
        }
    }

    /** A household in which nothing but ages changes within the year. */
    public Situation(
            Year year,
            List<Person> adults,
            List<Child> children,
            Dwelling dwelling,
            Savings savings,
            NewJob job,
            List<Childcare> childcareNow,
            List<Childcare> childcareForJob) {
        this(year, adults, children, dwelling, savings, job, childcareNow, childcareForJob, Timeline.NONE);
    }

    /** A household without other adults at the address. */
    public Situation(
            Year year,
            List<Person> adults,
            List<Child> children,
            Dwelling dwelling,
            Savings savings,
            NewJob job,
            List<Childcare> childcareNow,
            List<Childcare> childcareForJob,
            Timeline timeline) {
        this(year, adults, children, List.of(), dwelling, savings, job, childcareNow, childcareForJob, timeline);
    }

    /** The one who asks, and who is thinking of the job. */
    public Person aanvrager() {
        return adults.get(0);
    }

    /** Whether the job comes on top of a wage that the aanvrager has and keeps. */
    public boolean isJobOnTop() {
        return aanvrager().hasWage() && job.replaces().isEmpty();
    }

    /** Whether anybody states bijstand; it is computed for the household. */
    public boolean hasBijstand() {
        return aanvrager().hasBijstand() || adults.get(adults.size() - 1).hasBijstand();
    }

    public HouseholdKind kind() {
        return adults.size() == 1 ? HouseholdKind.ALLEENSTAANDE : HouseholdKind.TOESLAGPARTNERS;
    }

    /** Whether somebody rents a part of the home by a contract, who would be the partner without one (Awir art. 3 lid 2 e). */
    public boolean hasTenantWhoMayBePartner() {
        return kind() == HouseholdKind.ALLEENSTAANDE
                && medebewoners.stream().anyMatch(Medebewoner::isTenantWhoMayBePartner)
                && children.stream().anyMatch(Child::isRegisteredHere);
    }

    /** Whether a job was stated at all, were it for zero hours. */
    public boolean hasJobInMind() {
        return !job.equals(NewJob.none(year));
    }

    /**
     * The same household with the job at another number of hours and another wage. Travel and childcare move along with
     * the hours, as on the curve. Care that was told at zero hours belongs to none.
     *
     * @param mostCare hours a month for one child past which childcare does not grow along
     */
    public Situation withJobAt(Hours hours, Pay pay, Hours mostCare) {
        var stated = job.hoursPerWeek();
        var other = withJob(job.paying(pay).movedTo(hours));
        return stated.isZero() ? other.withCare(List.of()) : other.withCareInProportion(hours, stated, mostCare);
    }

    /** The same household with its children otherwise, in the same order. */
    public Situation withChildren(List<Child> others) {
        return new Situation(
                year, adults, others, medebewoners, dwelling, savings, job, childcareNow, childcareForJob, timeline);
    }

    /** The same household with other adults at its address. */
    public Situation withMedebewoners(List<Medebewoner> others) {
        return new Situation(
                year, adults, children, others, dwelling, savings, job, childcareNow, childcareForJob, timeline);
    }

    /** The same household with another job in mind. */
    public Situation withJob(NewJob other) {
        return new Situation(
                year,
                adults,
                children,
                medebewoners,
                dwelling,
                savings,
                other,
                childcareNow,
                childcareForJob,
                timeline);
    }

    /**
     * The same household a calendar year later, with the job from January on, as it is in December; nothing changes but ages.
     */
    public Situation aYearLater() {
        return in(year.plusYears(1));
    }

    /** The same household, as it is in December, in another calendar year, with the job from January on. */
    public Situation in(Year other) {
        var last = asIn(DECEMBER);
        return new Situation(
                other,
                last.adults,
                children,
                last.medebewoners,
                last.dwelling,
                last.savings,
                last.job.startingIn(other.atMonth(JANUARY)),
                last.childcareNow,
                last.childcareForJob,
                Timeline.NONE);
    }

    /**
     * The same household, in which a benefit that began in the year or just before it has its months, and what is paid of it is of
     * the month that is told as now.
     */
    public Situation withBenefitsFromBegin() {
        return new Begun(this).situation();
    }

    /** The month that is told as now: the one before the job starts, or January. */
    public int monthOfNow() {
        return hasJobInMind() ? Math.max(JANUARY, job.from().getMonthValue() - 1) : JANUARY;
    }

    /** Whether there is a partner in a month, 1 to 12. */
    public boolean hasPartnerIn(int month) {
        return adults.size() > 1 && timeline.of(PARTNER).holds(month);
    }

    /** Whether there is a partner in some months and in others not. */
    public boolean isPartnerForPartOfYear() {
        return adults.size() > 1 && !timeline.of(PARTNER).isWholeYear();
    }

    /** Who else lives at the address in a month, 1 to 12. */
    public List<Medebewoner> medebewonersIn(int month) {
        if (medebewoners.isEmpty() || timeline.isEmpty()) {
            return medebewoners;
        }
        return IntStream.range(0, medebewoners.size())
                .filter(other -> timeline.of(new Timeline.Part.Housemate(other)).holds(month))
                .mapToObj(medebewoners::get)
                .toList();
    }

    /** What gives an adult a right to kinderopvangtoeslag without paid work in a month, 1 to 12. */
    public List<Opvanggrond> opvanggrondenIn(int month, int adult) {
        var grounds = adults.get(adult).standing().opvanggronden();
        if (grounds.isEmpty() || timeline.isEmpty()) {
            return grounds;
        }
        var there = new ArrayList<Opvanggrond>();
        for (int ground = 0; ground < grounds.size(); ground++) {
            var period = timeline.of(new Timeline.Part.Ground(adult, ground));
            if (period.holds(month) && grounds.get(ground).kind().countsFor(period.months())) {
                there.add(grounds.get(ground));
            }
        }
        return there;
    }

    /** In how many months there is a partner: 0 to 12. */
    public int monthsWithPartner() {
        return adults.size() > 1 ? timeline.of(PARTNER).months() : 0;
    }

    /**
     * What one adult has in box 3 when there is a partner for a part of the year.
     *
     * @param adult 0 for the aanvrager, 1 for the partner
     */
    public Savings savingsApart(int adult) {
        return adult == 0 ? savings : timeline.savingsOfPartner();
    }

    /** Every home of the calendar year, each with how many months the household lives in it. */
    public List<Home> homes() {
        return timeline.homes(dwelling);
    }

    /**
     * A home for some months.
     *
     * @param months 1 to 12
     */
    public record Home(Dwelling dwelling, int months) {}

    /** The home in a month, 1 to 12. */
    public Dwelling dwellingIn(int month) {
        return timeline.dwellingIn(month, dwelling);
    }

    /**
     * The household as it is in a month, as if that lasted all year: who and what is not there in that month is left out. The
     * job stays as it is, in the place of what it replaces as far as that is there.
     *
     * @param month 1 to 12
     */
    public Situation asIn(int month) {
        return timeline.isEmpty() ? this : new Frozen(this, month).situation();
    }

    /** The same household with another partner in it, or the partner otherwise. */
    public Situation withPartner(Person partner) {
        return withAdults(List.of(aanvrager(), partner));
    }

    /** With more or less care for the job, as {@link Childcare#inProportion} has it. */
    public Situation withCareInProportion(Hours hours, Hours stated, Hours most) {
        return withCare(childcareForJob.stream()
                .map(line -> line.inProportion(hours, stated, most))
                .toList());
    }

    private Situation withCare(List<Childcare> forJob) {
        return new Situation(
                year, adults, children, medebewoners, dwelling, savings, job, childcareNow, forJob, timeline);
    }

    /**
     * The aanvrager with the children and without the partner; the same when there is none. Home, rent, savings, job and
     * care stay as stated, the partner's income is gone. Who then states no income and pays no alimony gets bijstand when old
     * enough for it to be computed; above the AOW age that stands for the aanvullende inkomensvoorziening. Nothing is divided.
     */
    public Situation alone() {
        if (adults.size() == 1) {
            return this;
        }
        var mine = aanvrager();
        boolean hasNothing = mine.incomes().isEmpty() && mine.alimony().isNone();
        boolean getsBijstand = hasNothing && new AgeLimits(year).isOldEnoughForBijstand(mine.born());
        return withAdults(List.of(getsBijstand ? mine.with(List.of(new Income.Bijstand())) : mine));
    }

    /** The same household, of which the adults have other incomes. */
    public Situation withAdults(List<Person> others) {
        var dated = others.size() > 1 ? timeline : timeline.withoutPartner();
        return new Situation(
                year, others, children, medebewoners, dwelling, savings, job, childcareNow, childcareForJob, dated);
    }
}
