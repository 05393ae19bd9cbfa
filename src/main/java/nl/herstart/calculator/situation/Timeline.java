package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a household is so in a part of the year only. What is not named here is so all year.
 *
 * @param periods of each part for which months were stated, also when they are all twelve
 * @param moves other homes than the first, in the order stated
 * @param savingsOfPartner what a partner for a part of the year has on 1 January; then {@link Situation#savings()} are those of
 *     the aanvrager alone
 */
public record Timeline(Map<Part, Period> periods, List<Move> moves, Savings savingsOfPartner) {

    public static final Timeline NONE = new Timeline(Map.of(), List.of());

    /** With savings of the aanvrager, or of both, only. */
    public Timeline(Map<Part, Period> periods, List<Move> moves) {
        this(periods, moves, Savings.NONE);
    }

    private static final int MONTHS = 12;

    /** Something that may come or go within the year. */
    public sealed interface Part {

        /**
         * An income.
         *
         * @param adult 0 for the aanvrager, 1 for the partner
         * @param income its place among the incomes of that adult
         */
        record Source(int adult, int income) implements Part {}

        /** The partner. */
        record Partner() implements Part {}

        /**
         * Another adult at the address.
         *
         * @param medebewoner its place among them
         */
        record Housemate(int medebewoner) implements Part {}

        /**
         * What gives an adult a right to kinderopvangtoeslag without paid work.
         *
         * @param adult 0 for the aanvrager, 1 for the partner
         * @param opvanggrond its place among those of that adult
         */
        record Ground(int adult, int opvanggrond) implements Part {}

        /**
         * A line of care.
         *
         * @param forJob whether it comes with the job, or is there already
         * @param line its place among those
         */
        record Care(boolean forJob, int line) implements Part {}
    }

    /**
     * Another home.
     *
     * @param month 1 to 12, the first in which the household lives in it
     */
    public record Move(int month, Dwelling to) {}

    public Timeline {
        periods = Map.copyOf(periods);
        moves = List.copyOf(moves);
    }

    /** Whether all is as it is all year. */
    public boolean isEmpty() {
        return periods.isEmpty() && moves.isEmpty();
    }

    /** The months of a part; all year when none were stated. */
    public Period of(Part part) {
        return periods.isEmpty() ? Period.WHOLE_YEAR : periods.getOrDefault(part, Period.WHOLE_YEAR);
    }

    /** The months that were stated of a part; empty when none were. */
    public Optional<Period> stated(Part part) {
        return Optional.ofNullable(periods.get(part));
    }

    /** Whether anything comes, goes or is another in a month, 2 to 12. */
    public boolean changesIn(int month) {
        return periods.values().stream().anyMatch(period -> period.changesIn(month))
                || moves.stream().anyMatch(move -> move.month() == month);
    }

    /** The home in a month, when the first one is this. */
    Dwelling dwellingIn(int month, Dwelling first) {
        var dwelling = first;
        for (var move : moves) {
            dwelling = move.month() <= month ? move.to() : dwelling;
        }
        return dwelling;
    }

    /** Every home of the calendar year, when the first one is this. */
    List<Situation.Home> homes(Dwelling first) {
        var homes = new ArrayList<Situation.Home>();
        var dwelling = first;
        int from = 1;
        for (var move : moves) {
            if (move.month() > from) {
                homes.add(new Situation.Home(dwelling, move.month() - from));
            }
            dwelling = move.to();
            from = move.month();
        }
        homes.add(new Situation.Home(dwelling, MONTHS + 1 - from));
        return homes;
    }

    /** The same without what is about the partner. */
    Timeline withoutPartner() {
        var others = new HashMap<>(periods);
        others.keySet()
                .removeIf(part -> part instanceof Part.Partner
                        || (part instanceof Part.Source of && of.adult() > 0)
                        || (part instanceof Part.Ground ground && ground.adult() > 0));
        return new Timeline(others, moves);
    }
}
