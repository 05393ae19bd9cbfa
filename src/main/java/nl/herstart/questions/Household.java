package nl.herstart.questions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import nl.herstart.calculator.Thresholds;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Opvanggrond;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.situation.Standing;
import nl.herstart.calculator.situation.Timeline;
import nl.herstart.platform.form.Period;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** Asks the questions that matter to a household, in the order of the form, and makes a situation of the answers. */
final class Household {

    private final Interview interview;
    private final Thresholds thresholds;
    private final YearMonth now;
    private final YearMonth soonest;

    /**
     * @param thresholds up to how much assets make no difference, in the year in which the job starts
     * @param now the month in which they are asked
     * @param soonest the first in which a job can still start, for who does not know when
     */
    Household(Interview interview, Thresholds thresholds, YearMonth now, YearMonth soonest) {
        this.interview = interview;
        this.thresholds = thresholds;
        this.now = now;
        this.soonest = soonest;
    }

    /** What was told: as it is, and as it was told. */
    private record Told(Situation read, Situation stated, Hours partnerHours) {}

    /** The form as it was read. */
    FilledForm filled() {
        var told = told();
        return interview.filled(
                told.read(),
                told.stated(),
                told.partnerHours(),
                Optional.of(now)
                        .filter(month -> told.read().job().from().isBefore(month)
                                && !month.isAfter(interview.assumed().months().most())));
    }

    /** The situation alone; what is wrong is read as something harmless. */
    Situation situation() {
        return told().read();
    }

    private Told told() {
        var born = interview.ask(Questions.BORN);
        boolean together = interview.isYes(Questions.PARTNER);
        int count = interview.ask(Questions.CHILDREN);
        var who = Questions.HOUSEMATES.who(interview);
        var dates = new Dates(interview);
        dates.ofHousemates(who.size());
        var partner = new ArrayList<Person>();
        var partnerHours = Hours.ZERO;
        if (together) {
            partner.add(partner());
            dates.ofIncomes(1, partner.get(0));
            dates.ofPartner();
            if (partner.get(0).hasWage()) {
                partnerHours = Questions.PARTNER_INCOME.hours(interview).orElse(Hours.ZERO);
            }
        }
        boolean residesAll = partner.isEmpty() || partner.get(0).standing().hasVerblijfsrecht();
        var children = children(count, residesAll);
        var adults = new ArrayList<Person>();
        adults.add(aanvrager(born));
        dates.ofIncomes(0, adults.get(0));
        adults.addAll(partner);
        boolean bijstand = adults.get(0).hasBijstand();
        var dwelling = dwelling();
        var others = Questions.HOUSEMATES.known(who, bijstand, dwelling instanceof Dwelling.Rented, interview);
        children = dwelling instanceof Dwelling.Rented ? earning(children) : children;
        var year = interview.assumed().year();
        var moves = Questions.MOVING.move(interview, year).stream().toList();
        var savings = savings(thresholds.assetsThatChangeNothing(
                adults, children, interview.assumed().year()));
        var told = Questions.JOB.told(interview, adults.get(0), soonest);
        adults.set(0, told.person());
        var job = told.job();
        var stated = told.stops() ? job : job.movedTo(hoursOfCosts(job));
        var assumed = interview.assumed();
        boolean careAlready = !children.isEmpty() && interview.isYes(Questions.CARE_ALREADY);
        var careNow = Questions.CARE_NOW.care(
                careAlready ? children : List.of(), child -> CareQuestions.NONE, assumed.hours(), interview);
        var careForJob = Questions.CARE_FOR_JOB.care(
                told.stops() ? List.of() : children,
                child -> assumed.careFor(child.born()),
                stated.hoursPerWeek(),
                interview);
        dates.ofCareNow(careNow);
        var known = goingToSchool(children, careForJob);
        if (Questions.needsGround(
                new Situation(assumed.year(), adults, known, dwelling, savings, stated, careNow, careForJob))) {
            adults.set(1, withGround(adults.get(1), Questions.PARTNER_GROUND));
        }
        if (!careNow.isEmpty() && adults.get(0).incomes().stream().noneMatch(Income::isWork)) {
            adults.set(0, withGround(adults.get(0), Questions.GROUND));
        }
        var afterSchool =
                Questions.AFTER_SCHOOL.changed(careForJob, children, dates.periods(), stated.hoursPerWeek(), interview);
        var household = new Situation(
                        assumed.year(),
                        adults,
                        known,
                        others,
                        dwelling,
                        savings,
                        told.stops() ? stated : withCosts(stated),
                        careNow,
                        afterSchool,
                        new Timeline(dates.periods(), moves))
                .withBenefitsFromBegin();
        return new Told(moved(household, job), household, partnerHours);
    }

    /** The hours at which travel and care were told: those of the job, unless others go along. */
    private Hours hoursOfCosts(NewJob job) {
        return interview.carried(Questions.PLAN_HOURS, Questions.JOB.hours).orElse(job.hoursPerWeek());
    }

    private Situation moved(Situation household, NewJob job) {
        return household.job().hoursPerWeek().equals(job.hoursPerWeek())
                ? household
                : household.withJobAt(job.hoursPerWeek(), job.pay(), thresholds.maximumUrenOpvang());
    }

    private Person partner() {
        var born = interview.ask(Questions.PARTNER_BORN);
        var incomes = Questions.PARTNER_INCOME.incomes(interview);
        var alimony = Questions.PARTNER_INCOME.alimony(interview);
        var ticked = interview.offer(Questions.PARTNER_PARTICULARS).orElse(List.of());
        return new Person(
                born,
                incomes,
                new Standing(
                        !ticked.contains(Questions.NO_RESIDENCE), !ticked.contains(Questions.NOT_INSURED), List.of()),
                alimony);
    }

    private Person aanvrager(YearMonth born) {
        var incomes = Questions.INCOME.incomes(interview);
        var alimony = Questions.INCOME.alimony(interview);
        boolean isInsured = interview.offer(Questions.UNINSURED).isEmpty();
        return new Person(born, incomes, new Standing(true, isInsured, List.of()), alimony);
    }

    private Person withGround(Person person, Question<String> question) {
        return interview
                .offer(question)
                .filter(chosen -> !chosen.equals(CareQuestions.NONE))
                .map(chosen -> Opvanggrond.Kind.valueOf(chosen.toUpperCase(Locale.ROOT)))
                .map(kind -> person.being(person.standing().having(List.of(new Opvanggrond(kind)))))
                .orElse(person);
    }

    /** @param residesAll whether it goes without saying that each child may live here */
    private List<Child> children(int count, boolean residesAll) {
        var children = new ArrayList<Child>();
        for (int number = 1; number <= count; number++) {
            children.add(child(number));
        }
        boolean shared = count > 0 && Questions.SHARED_CHILDREN.areAny(interview);
        for (int number = 1; number <= count; number++) {
            var child = children.get(number - 1);
            var known = shared ? Questions.SHARED_CHILDREN.asked(child, number, interview) : child;
            boolean resides = residesAll
                    || !interview.ask(Questions.CHILD_RESIDES.about(number)).equals("nee");
            children.set(number - 1, known.residing(resides));
        }
        return children;
    }

    /** The children, with what those earn who are old enough to. */
    private List<Child> earning(List<Child> children) {
        var earning = new ArrayList<Child>();
        for (var child : children) {
            int number = earning.size() + 1;
            earning.add(
                    Questions.mayEarn(child, interview.assumed().year())
                            ? child.earning(interview
                                    .offer(Questions.CHILD_EARNS.about(number))
                                    .map(earned -> earned.per(Period.JAAR).flooredToEuros())
                                    .orElse(Euro.ZERO))
                            : child);
        }
        return earning;
    }

    private Child child(int number) {
        return new Child(interview.ask(
                Questions.CHILD_BORN.about(number), interview.assumed().childBorn(number)));
    }

    /** The children, of whom is asked when those with care that gives toeslag go to secondary school, if they are of that age. */
    private List<Child> goingToSchool(List<Child> children, List<Childcare> care) {
        var known = new ArrayList<>(children);
        for (var line : care) {
            if (line.kind().isRegistered()) {
                known.set(
                        line.child(),
                        Questions.SHARED_CHILDREN.withCare(known.get(line.child()), line.child() + 1, interview));
            }
            var child = known.get(line.child());
            if (line.kind().isRegistered()
                    && child.isAboutToGoToSecondarySchool(interview.assumed().year())) {
                known.set(line.child(), goingToSchool(line.child() + 1, child));
            }
        }
        return known;
    }

    private Child goingToSchool(int number, Child child) {
        var question = Questions.TO_SCHOOL.about(number);
        var month = interview.ask(question, child.toSecondarySchool());
        var ages = Limits.TO_SECONDARY_SCHOOL;
        int born = child.born().getYear();
        if (ages.holds(month.getYear() - born)) {
            return child.goingToSchoolIn(month);
        }
        interview.refuse(
                question.field(),
                "middelbareSchool",
                YearMonth.of(born + ages.least(), 1),
                YearMonth.of(born + ages.most(), 12));
        return child;
    }

    private Dwelling dwelling() {
        return switch (interview.ask(Questions.HOME)) {
            case "huur" ->
                new Dwelling.Rented(
                        interview.ask(Questions.RENT),
                        interview.matters(Questions.SERVICE_COSTS)
                                ? interview.ask(Questions.SERVICE_COSTS)
                                : Euro.ZERO);
            case "koop" ->
                new Dwelling.Owned(
                        interview.ask(Questions.HOME_VALUE),
                        interview.ask(Questions.INTEREST).per(Period.JAAR));
            default -> new Dwelling.Other();
        };
    }

    /** Only asked in full when there is more than makes no difference. */
    private Savings savings(Euro limit) {
        return interview.choose(Questions.SAVINGS, limit).equals("meer")
                ? new Savings(
                        interview.ask(Questions.BANK),
                        interview.ask(Questions.INVESTMENTS),
                        interview.ask(Questions.DEBTS))
                : Savings.NONE;
    }

    private NewJob withCosts(NewJob job) {
        return job.costing(commute(job), interview.ask(Questions.OTHER_COSTS).per(Period.MAAND));
    }

    private Commute commute(NewJob job) {
        if (!interview.isYes(Questions.TRAVEL)) {
            return Commute.NONE;
        }
        return new Commute(
                interview.ask(Questions.KILOMETRES).movePointRight(2).longValueExact(),
                OptionalInt.of(interview.ask(Questions.TRAVEL_DAYS, job.travelDaysPerWeek())),
                interview.ask(Questions.COST_PER_KILOMETRE),
                interview.ask(Questions.ALLOWANCE_PER_KILOMETRE));
    }

    static HolidayAllowance holidayAllowance(String chosen) {
        return chosen.equals("apart") ? HolidayAllowance.APART : HolidayAllowance.INBEGREPEN;
    }
}
