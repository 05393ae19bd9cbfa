package nl.herstart.calculator.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.income.Payments;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.payroll.Loonheffing;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.tax.Zvw;
import nl.herstart.value.Euro;

/**
 * Lays out the first year of one answer. Toeslagen stand in the month for which they are, though Dienst Toeslagen pays them
 * about the 20th of the month before (Awir art. 22); kinderbijslag stands in the month after its quarter (AKW art. 19).
 */
final class CalendarLaw {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int JANUARY = 1;

    private final Payments payments;
    private final Loonheffing loonheffing;
    private final Zvw zvw;

    CalendarLaw(LawBook book) {
        this.payments = new Payments(book);
        this.loonheffing = new Loonheffing(book);
        this.zvw = new Zvw(book);
    }

    FirstYearCalendar calendar(YearPlan plan, Report now, Report report) {
        var adults = adults(plan);
        var kinderbijslag = report.outcome(Regeling.KINDERBIJSLAG).months();
        return new FirstYearCalendar(
                reading(plan, adults, report, untilJob(plan, now, report)),
                reading(plan, adults, report, advances(now)),
                taxReturns(plan, adults, report.persons()),
                adults.get(0).holidayLater(),
                lastQuarter(kinderbijslag, MONTHS + 1));
    }

    /** The months of a year in which a job goes on that was begun in the year before, with what that year left to come. */
    List<CalendarMonth> goingOn(YearPlan plan, Report report, FirstYearCalendar before) {
        var carried = Map.of(
                JANUARY,
                Entry.of(Item.of(Regeling.KINDERBIJSLAG), before.kinderbijslagLater()),
                Payment.HOLIDAY_MONTH,
                before.holidayLater().as(Item.VAKANTIEGELD_VORIG_JAAR));
        return months(plan, adults(plan), report, advances(report), carried).stream()
                .map(CalendarMonth::withoutBeginnings)
                .toList();
    }

    private List<Withholding> adults(YearPlan plan) {
        var adults = new ArrayList<Withholding>();
        for (var paid : payments.of(plan)) {
            int adult = adults.size();
            var column = plan.situation().adults().get(adult).aowColumn(plan.year());
            adults.add(new Withholding(loonheffing, zvw, adult, paid, column));
        }
        return adults;
    }

    /** Before the job as they are now; from then on what fits the income of the whole year. */
    private static Map<Regeling, Months> untilJob(YearPlan plan, Report now, Report year) {
        var paid = new EnumMap<Regeling, Months>(Regeling.class);
        for (var regeling : Regeling.TOESLAGEN) {
            var before = now.outcome(regeling).months();
            var after = year.outcome(regeling).months();
            paid.put(regeling, Months.each(month -> (plan.isFromStart(month) ? after : before).in(month)));
        }
        return paid;
    }

    private static Map<Regeling, Months> advances(Report now) {
        var paid = new EnumMap<Regeling, Months>(Regeling.class);
        Regeling.TOESLAGEN.forEach(
                regeling -> paid.put(regeling, now.outcome(regeling).months()));
        return paid;
    }

    private static Reading reading(
            YearPlan plan, List<Withholding> adults, Report report, Map<Regeling, Months> toeslagen) {
        return new Reading(months(plan, adults, report, toeslagen, Map.of()), settlement(report, toeslagen));
    }

    /** @param carried of another year, by the month in which it comes */
    private static List<CalendarMonth> months(
            YearPlan plan,
            List<Withholding> adults,
            Report report,
            Map<Regeling, Months> toeslagen,
            Map<Integer, Entry> carried) {
        var months = new ArrayList<CalendarMonth>();
        for (int month = 1; month <= MONTHS; month++) {
            var entries = new ArrayList<Entry>();
            if (carried.containsKey(month)) {
                entries.add(carried.get(month));
            }
            for (int adult = 0; adult < adults.size(); adult++) {
                if (plan.isThere(adult, month)) {
                    entries.addAll(adults.get(adult).in(month));
                }
            }
            addOthers(entries, report, toeslagen, month);
            entries.removeIf(entry -> entry.gross().isZero());
            entries.sort(Comparator.comparing(entry -> entry.item().group()));
            months.add(new CalendarMonth(
                    plan.situation().year().atMonth(month), entries, Marks.of(plan, report, entries, month)));
        }
        return months;
    }

    private static void addOthers(List<Entry> entries, Report report, Map<Regeling, Months> toeslagen, int month) {
        entries.add(Entry.of(Item.KINDERALIMENTATIE, report.untaxed().in(month)));
        for (var regeling : Regeling.values()) {
            entries.add(Entry.of(Item.of(regeling), paidIn(month, regeling, report, toeslagen)));
        }
        var costs = report.costs();
        entries.add(Entry.of(Item.KINDEROPVANG, costs.childcare().in(month).negated()));
        entries.add(Entry.of(Item.REIZEN, costs.travel().in(month).negated()));
        entries.add(Entry.of(Item.ALIMENTATIE, costs.alimony().in(month).negated()));
        entries.add(Entry.of(Item.OVERIG, costs.other().in(month).negated()));
    }

    private static Euro paidIn(int month, Regeling regeling, Report report, Map<Regeling, Months> toeslagen) {
        var months = toeslagen.getOrDefault(regeling, report.outcome(regeling).months());
        return regeling == Regeling.KINDERBIJSLAG ? lastQuarter(months, month) : months.in(month);
    }

    /** The quarter of this year that ended just before a month; nothing in other months, and none in January. */
    private static Euro lastQuarter(Months perMonth, int month) {
        if (month <= QUARTER || month % QUARTER != 1) {
            return Euro.ZERO;
        }
        return perMonth.in(month - 1).plus(perMonth.in(month - 2)).plus(perMonth.in(month - 3));
    }

    private static Map<Regeling, Euro> settlement(Report report, Map<Regeling, Months> toeslagen) {
        var settlement = new EnumMap<Regeling, Euro>(Regeling.class);
        toeslagen.forEach((regeling, paid) -> {
            var rest = report.outcome(regeling).perYear().minus(paid.sum());
            if (!rest.isZero()) {
                settlement.put(regeling, rest);
            }
        });
        return settlement;
    }

    /** Of a partner who is there for a part of the year, that part. */
    private static List<TaxReturn> taxReturns(YearPlan plan, List<Withholding> adults, List<PersonYear> persons) {
        var returns = new ArrayList<TaxReturn>();
        for (int i = 0; i < adults.size(); i++) {
            var person = persons.get(i);
            var due = person.bruto().minus(person.pensioenpremie()).minus(person.netto());
            int months = i == 0 ? MONTHS : plan.situation().monthsWithPartner();
            returns.add(new TaxReturn(
                    due.timesRoundedToCents(months, MONTHS),
                    adults.get(i).withheld().timesRoundedToCents(months, MONTHS)));
        }
        return returns;
    }
}
