package nl.herstart.calculator.calendar;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/** What comes and goes in one month; amounts of nil are left out. */
public record CalendarMonth(YearMonth month, List<Entry> entries, List<Mark> marks) {

    private static final Set<Item> OTHER_PAYERS = Stream.of(Payment.Kind.values())
            .filter(kind -> kind.isTaxedAtSource() && kind != Payment.Kind.NIEUWE_BAAN)
            .map(Item::of)
            .collect(Collectors.toUnmodifiableSet());

    public CalendarMonth {
        entries = List.copyOf(entries);
        marks = List.copyOf(marks);
    }

    /** Whether the aanvrager is paid by another than the new job, of whom tax is withheld, or has bijstand. */
    public boolean hasOtherPayer() {
        return others().findAny().isPresent()
                || entries.stream().anyMatch(entry -> entry.item().equals(Item.of(Regeling.BIJSTAND)));
    }

    /** Whether another payer than the new job takes the heffingskortingen into account, since it pays no less. */
    public boolean hasCreditElsewhere() {
        var job = entries.stream()
                .filter(entry -> entry.item().equals(Item.of(Payment.Kind.NIEUWE_BAAN)))
                .map(Entry::gross)
                .reduce(Euro.ZERO, Euro::plus);
        return others().anyMatch(entry -> !entry.gross().isLessThan(job));
    }

    private Stream<Entry> others() {
        return entries.stream().filter(entry -> entry.adult() == 0 && OTHER_PAYERS.contains(entry.item()));
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
