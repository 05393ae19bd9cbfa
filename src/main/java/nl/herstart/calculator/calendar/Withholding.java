package nl.herstart.calculator.calendar;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.payroll.Loonheffing;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.tax.Zvw;
import nl.herstart.value.Euro;

/**
 * What one adult is paid after loonheffing. In each month the payer that pays most takes the heffingskortingen into
 * account; of equals the one stated first.
 */
final class Withholding {

    private static final int LAST_MONTH = 12;

    private final Loonheffing loonheffing;
    private final Zvw zvw;
    private final int adult;
    private final List<Payment> payments;
    private final AowColumn column;

    Withholding(Loonheffing loonheffing, Zvw zvw, int adult, List<Payment> payments, AowColumn column) {
        this.loonheffing = loonheffing;
        this.zvw = zvw;
        this.adult = adult;
        this.payments = List.copyOf(payments);
        this.column = column;
    }

    /** What lands on the account in a month, 1 to 12; holiday allowance apart. */
    List<Entry> in(int month) {
        var entries = new ArrayList<Entry>();
        for (int place = 0; place < payments.size(); place++) {
            var payment = payments.get(place);
            var gross = payment.gross().in(month);
            var premium = payment.premium().in(month);
            var withheld = payment.kind().isTaxedAtSource() ? onMonth(gross.minus(premium), place, month) : Euro.ZERO;
            entries.add(new Entry(Item.of(payment.kind()), adult, gross, premium, withheld));
            if (month == payment.holiday().month()) {
                entries.add(holiday(place));
            }
        }
        return entries;
    }

    /**
     * A twelfth of what is due on a whole year: the small steps of the month table would only come back as a tax return that
     * nobody gets. Whoever pays anw, a pension or AOW withholds the low Zvw contribution as well (Zvw art. 49).
     */
    private Euro onMonth(Euro pay, int place, int month) {
        var perYear = pay.times(LAST_MONTH).orZeroIfNegative().flooredToEuros();
        var due = loonheffing.onYear(perYear, table(place, month));
        return (payments.get(place).kind().hasLowZvw() ? due.plus(zvw.bijdrage(perYear)) : due)
                .timesRoundedToCents(1, LAST_MONTH);
    }

    private Entry holiday(int place) {
        var payment = payments.get(place);
        var holiday = payment.holiday();
        var once = holiday.paid().minus(holiday.premium());
        return new Entry(
                Item.VAKANTIEGELD,
                adult,
                holiday.paid(),
                holiday.premium(),
                loonheffing.onTopOf(payOfYear(payment), once, table(place, holiday.month())));
    }

    /** Holiday allowance that is built up in this year and paid in the next, taxed as if it were paid in this one. */
    Entry holidayLater() {
        var gross = Euro.ZERO;
        var premium = Euro.ZERO;
        var withheld = Euro.ZERO;
        for (int place = 0; place < payments.size(); place++) {
            var payment = payments.get(place);
            var holiday = payment.holiday();
            var paid = holiday.paid().minus(holiday.premium());
            var once = holiday.later().minus(holiday.laterPremium());
            gross = gross.plus(holiday.later());
            premium = premium.plus(holiday.laterPremium());
            withheld =
                    withheld.plus(loonheffing.onTopOf(payOfYear(payment).plus(paid), once, table(place, LAST_MONTH)));
        }
        return new Entry(Item.VAKANTIEGELD, adult, gross, premium, withheld);
    }

    /** All that is withheld, from every month and from all holiday allowance. */
    Euro withheld() {
        var sum = holidayLater().withheld();
        for (int month = 1; month <= LAST_MONTH; month++) {
            for (var entry : in(month)) {
                sum = sum.plus(entry.withheld());
            }
        }
        return sum;
    }

    private static Euro payOfYear(Payment payment) {
        return payment.gross().sum().minus(payment.premium().sum());
    }

    private Loonheffing.Table table(int place, int month) {
        var kind = payments.get(place).kind();
        return new Loonheffing.Table(column, place == foremost(month), kind.isWage());
    }

    private int foremost(int month) {
        int foremost = 0;
        for (int place = 1; place < payments.size(); place++) {
            if (paidAtSource(place, month).isMoreThan(paidAtSource(foremost, month))) {
                foremost = place;
            }
        }
        return foremost;
    }

    private Euro paidAtSource(int place, int month) {
        var payment = payments.get(place);
        return payment.kind().isTaxedAtSource() ? payment.gross().in(month) : Euro.ZERO;
    }
}
