package nl.herstart.wording.outcome;

import java.util.List;
import nl.herstart.calculator.calendar.CalendarMonth;
import nl.herstart.calculator.calendar.Entry;
import nl.herstart.calculator.calendar.Item;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** The months of one reading of the first year, for the page. */
public final class MonthTable {

    /**
     * One month, its amounts written out in whole euros.
     *
     * @param marks what makes it special, in words
     * @param total what remains, to the cent
     * @param lines everything in it, to the cent
     */
    public record Row(
            String month,
            List<String> marks,
            String income,
            String toeslagen,
            String bills,
            String remains,
            String total,
            List<Line> lines) {}

    /**
     * One amount.
     *
     * @param note how it comes about from the gross; empty when it is just an amount
     */
    public record Line(String name, String note, String amount) {}

    private final Texts texts;
    private final Language language;

    /** Speaks by the sentences of {@code kalender}. */
    public MonthTable(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /** A row for each month. */
    public List<Row> rows(List<CalendarMonth> months) {
        return months.stream().map(this::row).toList();
    }

    private Row row(CalendarMonth month) {
        return new Row(
                language.month(month.month()),
                month.marks().stream().map(mark -> texts.say("merk." + mark)).toList(),
                sum(month, Item.Group.INKOMEN),
                sum(month, Item.Group.TOESLAGEN),
                sum(month, Item.Group.REKENINGEN),
                language.euros(month.remains()),
                language.cents(month.remains()),
                month.entries().stream().map(this::line).toList());
    }

    private String sum(CalendarMonth month, Item.Group group) {
        return language.euros(month.sum(group));
    }

    private Line line(Entry entry) {
        return new Line(
                texts.say("post." + entry.item() + "." + entry.adult()), note(entry), language.cents(entry.amount()));
    }

    private String note(Entry entry) {
        if (entry.premium().isPositive()) {
            return texts.say("bruto.pensioen", cents(entry.gross()), cents(entry.premium()), cents(entry.withheld()));
        }
        return entry.withheld().isPositive() ? texts.say("bruto", cents(entry.gross()), cents(entry.withheld())) : "";
    }

    private String cents(Euro amount) {
        return language.cents(amount);
    }
}
