package nl.herstart.calculator.parameter;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;

/**
 * One figure of the law in one year.
 *
 * @param sheet the sheet it stands in, such as {@code zorgtoeslag}
 * @param name its row, such as {@code standaardpremie}
 * @param value a {@link Euro}, a {@link Percentage}, a BigDecimal or an Integer
 * @param since from which day it holds: 1 January or 1 July of the year
 * @param checked when the sheet was last held against its sources
 * @param isProvisional whether it was announced, but not yet published as law, or is an earlier
 *     one
 * @param carriedOver whose place it takes, when that is not known yet
 */
public record Figure(
        String sheet,
        String name,
        Year year,
        Object value,
        LocalDate since,
        Source source,
        LocalDate checked,
        boolean isProvisional,
        Optional<Carried> carriedOver) {

    private static final int DAYS_OF_GRACE = 14;

    /**
     * An earlier figure in the place of one that is not known yet.
     *
     * @param group the key of what is not known, such as {@code huurgrenzen}
     * @param from the year it was of
     */
    public record Carried(String group, Year from) {}

    /** Whether it should have been replaced by the law itself: that is there two weeks after it began to hold. */
    public boolean isOverdueOn(LocalDate day) {
        return isProvisional && day.isAfter(since.plusDays(DAYS_OF_GRACE));
    }

    /** As readers of the language expect it: {@code € 2.119}, {@code 13,73%}, {@code 230}. */
    public String text(Language language) {
        if (value instanceof Euro euro) {
            return language.amount(euro);
        }
        return value instanceof Percentage percentage ? language.percentage(percentage) : value.toString();
    }
}
