package nl.herstart.calculator.calendar;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;

/** What makes a month of the first year special. */
final class Marks {

    private static final int MONTHS = 12;

    private Marks() {}

    static List<Mark> of(YearPlan plan, Report report, List<Entry> entries, int month) {
        var marks = new ArrayList<Mark>();
        if (month == plan.firstMonthOfJob() && plan.hasJobIn(month)) {
            marks.add(Mark.EERSTE_LOON);
        }
        if (has(entries, Item.VAKANTIEGELD) || has(entries, Item.VAKANTIEGELD_VORIG_JAAR)) {
            marks.add(Mark.VAKANTIEGELD);
        }
        if (rises(report.costs().childcare(), month)) {
            marks.add(Mark.REKENING_OPVANG);
        }
        if (has(entries, Item.of(Regeling.KINDERBIJSLAG))) {
            marks.add(Mark.KINDERBIJSLAG);
        }
        addBijstand(marks, report.outcome(Regeling.BIJSTAND).months(), month);
        return marks;
    }

    private static void addBijstand(List<Mark> marks, Months bijstand, int month) {
        var now = bijstand.in(month);
        if (now.isZero()) {
            return;
        }
        if (month > 1 && now.isLessThan(bijstand.in(month - 1))) {
            marks.add(Mark.BIJSTAND_LAGER);
        }
        if (month < MONTHS && bijstand.in(month + 1).isZero()) {
            marks.add(Mark.LAATSTE_BIJSTAND);
        }
    }

    private static boolean has(List<Entry> entries, Item item) {
        for (var entry : entries) {
            if (entry.item().equals(item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean rises(Months bills, int month) {
        return bills.in(month).isPositive() && (month == 1 || bills.in(month).isMoreThan(bills.in(month - 1)));
    }
}
