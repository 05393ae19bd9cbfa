package nl.herstart.site.calculation.result;

import java.util.List;
import nl.herstart.calculator.FirstYear;
import nl.herstart.calculator.FirstYearMonth;
import nl.herstart.value.DutchFormat;

/** The first year month by month, for the page: income, toeslagen together, costs and what remains. */
final class FirstYearTable {

    /** One month, its amounts written out. */
    record Row(String month, String income, String toeslagen, String costs, String remains) {}

    private FirstYearTable() {}

    static List<Row> rows(FirstYear firstYear) {
        return firstYear.months().stream().map(FirstYearTable::row).toList();
    }

    private static Row row(FirstYearMonth month) {
        var toeslagen = month.zorgtoeslag()
                .plus(month.huurtoeslag())
                .plus(month.kindgebondenbudget())
                .plus(month.kinderopvangtoeslag())
                .plus(month.kinderbijslag())
                .plus(month.bijstand());
        return new Row(
                DutchFormat.month(month.month()),
                DutchFormat.cents(month.netto().plus(month.onbelast())),
                DutchFormat.cents(toeslagen),
                DutchFormat.cents(month.kosten().negated()),
                DutchFormat.cents(month.besteedbaar()));
    }
}
