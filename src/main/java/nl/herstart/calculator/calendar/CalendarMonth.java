package nl.herstart.calculator.calendar;

import java.time.YearMonth;
import java.util.List;
import nl.herstart.value.Euro;

/** What comes and goes in one month; amounts of nil are left out. */
public record CalendarMonth(YearMonth month, List<Entry> entries, List<Mark> marks) {

    public CalendarMonth {
        entries = List.copyOf(entries);
        marks = List.copyOf(marks);
    }

    /** The same month, in which nothing begins: it did so the year before. */
    CalendarMonth withoutBeginnings() {
        return new CalendarMonth(
                month,
                entries,
                marks.stream()
                        .filter(mark -> mark != Mark.EERSTE_LOON && mark != Mark.REKENING_OPVANG)
                        .toList());
    }

    /** All of one column together; bills are negative. */
    public Euro sum(Item.Group group) {
        return entries.stream()
                .filter(entry -> entry.item().group() == group)
                .map(Entry::amount)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** All of one item together, of both adults. */
    public Euro sum(Item item) {
        return entries.stream()
                .filter(entry -> entry.item().equals(item))
                .map(Entry::amount)
                .reduce(Euro.ZERO, Euro::plus);
    }

    /** What the month leaves for everything else. */
    public Euro remains() {
        return entries.stream().map(Entry::amount).reduce(Euro.ZERO, Euro::plus);
    }
}
