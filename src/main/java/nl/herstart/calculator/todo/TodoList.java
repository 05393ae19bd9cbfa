package nl.herstart.calculator.todo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.CalendarMonth;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.calendar.TaxReturn;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.todo.Todo.Kind;
import nl.herstart.value.Euro;

/**
 * Derives from an answer what there is to arrange. Days in the past are left out: whoever only thinks of a job that would
 * have started already is told when to do something, not that it is too late.
 */
public final class TodoList {

    /** A date is no figure: a sheet holds amounts, shares and numbers. The return of a year, before 1 May (AWR art. 9 and 10). */
    private static final int DECEMBER = 12;

    private static final MonthDay END_OF_RETURNS = MonthDay.of(4, 30);

    /** The last day to ask for a toeslag, in the year after (Awir art. 15). */
    private static final MonthDay END_OF_REQUESTS = MonthDay.of(12, 31);

    /** From how much a year we find it worth asking for a voorlopige aanslag: ten euros a month, an assumption of ours. */
    private static final Euro WORTH_ASKING = Euro.of(120);

    private static final Set<Benefit.Kind> OF_UWV =
            EnumSet.of(Benefit.Kind.ZW, Benefit.Kind.ZW_DIENSTVERBAND, Benefit.Kind.WAJONG);

    private final Calculator calculator;

    public TodoList(Calculator calculator) {
        this.calculator = calculator;
    }

    /**
     * What there is to arrange, what can be done at once first, then by the day; nothing without a job.
     *
     * @param calendar of the same answer
     */
    public List<Todo> of(Answer answer, FirstYearCalendar calendar, LocalDate today) {
        var all = new ArrayList<Todo>();
        if (answer.situation().job().isWork()) {
            addBeforeTheJob(all, answer.situation());
            addReports(all, answer.situation(), today);
            addTaxes(all, answer, calendar, today);
            addToeslagen(all, answer, today);
        }
        all.sort(Comparator.comparing((Todo todo) -> todo.day().orElse(LocalDate.MIN))
                .thenComparing(Todo::kind));
        return all;
    }

    private void addBeforeTheJob(List<Todo> all, Situation situation) {
        if (registeredCare(situation)) {
            all.add(Todo.anytime(Kind.OPVANG_ZOEKEN));
        }
        if (situation.aanvrager().incomes().stream().noneMatch(TodoList::isWorkOrBenefit)
                && situation.adults().stream().noneMatch(Person::hasBijstand)) {
            all.add(Todo.anytime(Kind.WERKZOEKENDE));
        }
        new DividedKinderbijslag(calculator).of(situation).ifPresent(all::add);
        var commute = situation.job().commute();
        var taxFree = calculator.thresholds(situation.year()).onbelasteReiskostenPerKm();
        if (commute.hundredthsOfKmOneWay() > 0 && commute.allowancePerKm().isLessThan(taxFree)) {
            all.add(Todo.anytime(Kind.REISVERGOEDING, taxFree));
        }
    }

    private static void addReports(List<Todo> all, Situation situation, LocalDate today) {
        var start = situation.job().from().atDay(1);
        if (situation.adults().stream().anyMatch(Person::hasBijstand)) {
            all.add(onOrAfter(today, start, Kind.BIJSTAND_MELDEN));
        }
        if (situation.aanvrager().incomes().stream().anyMatch(Income.Ww.class::isInstance)) {
            all.add(onOrAfter(today, start, Kind.WW_MELDEN));
        }
        if (isPaidByUwv(situation)) {
            all.add(onOrAfter(today, start, Kind.UWV_MELDEN));
        }
        if (hasBenefit(situation, Benefit.Kind.ANW)) {
            all.add(onOrAfter(today, start, Kind.ANW_MELDEN));
        }
        if (hasBenefit(situation, Benefit.Kind.UITKERING)) {
            all.add(onOrAfter(today, start, Kind.UITKERING_MELDEN));
        }
    }

    private static void addTaxes(List<Todo> all, Answer answer, FirstYearCalendar calendar, LocalDate today) {
        var situation = answer.situation();
        var returns = calendar.taxReturns();
        var start = situation.job().from().atDay(1);
        if (keepsOtherPayer(calendar, situation.job().from())) {
            all.add(onOrAfter(today, start, Kind.LOONHEFFINGSKORTING));
        }
        for (int adult = 0; adult < returns.size(); adult++) {
            var balance = returns.get(adult).balance();
            if (balance.negated().isMoreThan(WORTH_ASKING)) {
                addOnce(all, onOrAfter(today, start, Kind.VOORLOPIGE_BETALING));
            } else if (balance.isMoreThan(WORTH_ASKING) && canBeHadMonthly(answer, adult)) {
                addOnce(all, onOrAfter(today, start, Kind.VOORLOPIGE_TERUGGAAF));
            }
        }
        if (returns.stream().map(TaxReturn::balance).anyMatch(Predicate.not(Euro::isZero))) {
            var end = situation.year().plusYears(1).atMonthDay(END_OF_RETURNS);
            all.add(onOrAfter(today, end, Kind.AANGIFTE, situation.year()));
        }
    }

    /** The combinatiekorting and mortgage interest can; in bijstand the gemeente takes what comes back as income. */
    private static boolean canBeHadMonthly(Answer answer, int adult) {
        var situation = answer.situation();
        var person = answer.firstYear().report().persons().get(adult);
        boolean interest = situation.dwelling() instanceof Dwelling.Owned home
                && home.hypotheekrentePerJaar().isPositive();
        return situation.adults().stream().noneMatch(Person::hasBijstand)
                && (interest || person.inkomensafhankelijkeCombinatiekorting().isPositive());
    }

    private void addToeslagen(List<Todo> all, Answer answer, LocalDate today) {
        var situation = answer.situation();
        var year = answer.firstYear().report();
        var terms = calculator.thresholds(situation.year());
        var paidNow = granted(answer.now());
        if (!paidNow.isEmpty()) {
            var last = situation.job().from().atDay(1).plusWeeks(terms.wekenDoorgeven());
            all.add(onOrAfter(today, last, Kind.INKOMEN_DOORGEVEN, new Todo.Toeslagen(paidNow, true)));
            if (paidNow.contains(Regeling.KINDEROPVANGTOESLAG) && registeredCare(situation)) {
                all.add(onOrAfter(today, last, Kind.OPVANG_DOORGEVEN));
            }
        }
        if (!paidNow.contains(Regeling.KINDEROPVANGTOESLAG)
                && year.outcome(Regeling.KINDEROPVANGTOESLAG).perYear().isPositive()) {
            var last = firstMonthOfCare(situation, year)
                    .plusMonths(terms.maandenTerugOpvang())
                    .atEndOfMonth();
            all.add(onOrAfter(today, last, Kind.KINDEROPVANGTOESLAG));
        }
        if (leavesPartner(situation) && !granted(year).isEmpty()) {
            all.add(Todo.anytime(Kind.PARTNER_BUITEN_BESCHOUWING));
        }
        var due = toAskFor(year);
        if (!due.isEmpty()) {
            var end = situation.year().plusYears(1).atMonthDay(END_OF_REQUESTS);
            all.add(onOrAfter(today, end, Kind.TOESLAG_AANVRAGEN, new Todo.Toeslagen(due, false), situation.year()));
        }
    }

    private static boolean leavesPartner(Situation situation) {
        return situation.monthsWithPartner() > 0 && !situation.hasPartnerIn(DECEMBER);
    }

    private static List<Regeling> granted(Report report) {
        return Regeling.TOESLAGEN.stream()
                .filter(regeling -> report.outcome(regeling).perYear().isPositive())
                .toList();
    }

    /** Kindgebonden budget comes by itself to who has another toeslag (Wkgb art. 5); kinderopvangtoeslag has its own day. */
    private static List<Regeling> toAskFor(Report report) {
        var due = new ArrayList<>(granted(report));
        due.remove(Regeling.KINDEROPVANGTOESLAG);
        if (due.size() > 1) {
            due.remove(Regeling.KINDGEBONDENBUDGET);
        }
        return due;
    }

    private static YearMonth firstMonthOfCare(Situation situation, Report year) {
        var months = year.outcome(Regeling.KINDEROPVANGTOESLAG).months().toList();
        int month = 1;
        while (months.get(month - 1).isZero()) {
            month++;
        }
        return situation.year().atMonth(month);
    }

    private static boolean registeredCare(Situation situation) {
        return situation.childcareForJob().stream()
                .anyMatch(care -> care.kind() != Childcare.Kind.INFORMEEL
                        && !care.hoursPerMonth().isZero());
    }

    private static boolean isWorkOrBenefit(Income income) {
        return !(income instanceof Income.Alimony);
    }

    /** Whether somebody else goes on paying once the job has begun: not the wage that it replaces, nor bijstand that ends. */
    private static boolean keepsOtherPayer(FirstYearCalendar calendar, YearMonth from) {
        return calendar.reported().months().stream()
                .filter(month -> !month.month().isBefore(from))
                .anyMatch(CalendarMonth::hasOtherPayer);
    }

    /** Also when it is the partner to whom the Toeslagenwet adds something, for the income of both. */
    private static boolean isPaidByUwv(Situation situation) {
        return situation.aanvrager().incomes().stream().anyMatch(Income.Wia.class::isInstance)
                || OF_UWV.stream().anyMatch(kind -> hasBenefit(situation, kind))
                || situation.adults().stream()
                        .flatMap(adult -> adult.incomes().stream())
                        .anyMatch(income ->
                                income instanceof Benefit benefit && benefit.kind() == Benefit.Kind.TOESLAGENWET);
    }

    private static boolean hasBenefit(Situation situation, Benefit.Kind kind) {
        return situation.aanvrager().incomes().stream()
                .anyMatch(income -> income instanceof Benefit benefit && benefit.kind() == kind);
    }

    private static void addOnce(List<Todo> all, Todo todo) {
        if (all.stream().noneMatch(other -> other.kind() == todo.kind())) {
            all.add(todo);
        }
    }

    private static Todo onOrAfter(LocalDate today, LocalDate day, Kind kind, Object... figures) {
        return day.isBefore(today) ? Todo.anytime(kind, figures) : Todo.by(day, kind, figures);
    }
}
