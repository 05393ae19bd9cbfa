package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Spread;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * Tries what else each guess may be, one at a time; then, of the few that matter most, each with each. From the lowest and the
 * highest of those, each other guess may still lead further.
 */
final class Spreads {

    private static final int MOST_TOLD = 3;
    private static final Euro WORTH_TELLING = Euro.of(10);

    private final Function<Situation, Optional<Range<Euro>>> more;
    private final Function<List<Integer>, Situation> household;
    private final List<Integer> others;
    private final Map<List<Integer>, Optional<Range<Euro>>> known = new HashMap<>();

    /**
     * @param more between which amounts it lies what a household has more with the job, a month; empty when it is not known
     * @param others how many others there are of each guess
     * @param household the household by the choice of each guess: 0 as we took it, from 1 on another
     */
    Spreads(
            Function<Situation, Optional<Range<Euro>>> more,
            List<Integer> others,
            Function<List<Integer>, Situation> household) {
        this.more = more;
        this.others = others;
        this.household = household;
    }

    Optional<Spread> spread() {
        var taken = Collections.nCopies(others.size(), 0);
        return more(taken).isEmpty() ? Optional.empty() : Optional.of(spread(taken));
    }

    private Spread spread(List<Integer> taken) {
        var told = IntStream.range(0, others.size())
                .mapToObj(guess -> matter(taken, guess))
                .filter(matter -> !matter.width().isLessThan(WORTH_TELLING))
                .sorted(Comparator.comparing(Spread.Matter::width).reversed())
                .limit(MOST_TOLD)
                .toList();
        var together = List.of(taken);
        for (var matter : told) {
            together = together.stream()
                    .flatMap(choices -> each(choices, matter.guess()))
                    .toList();
        }
        return new Spread(
                furthest(together, Comparator.comparing(Range::from, Comparator.reverseOrder()))
                        .from(),
                furthest(together, Comparator.comparing(Range::to)).to(),
                told);
    }

    /** The furthest answer: of these choices, and from the furthest of them on of each guess in turn. */
    private Range<Euro> furthest(List<List<Integer>> together, Comparator<Range<Euro>> order) {
        var reached = furthestChoices(together.stream(), order);
        for (int guess = 0; guess < others.size(); guess++) {
            reached = furthestChoices(each(reached, guess), order);
        }
        return more(reached).orElseThrow();
    }

    private List<Integer> furthestChoices(Stream<? extends List<Integer>> choices, Comparator<Range<Euro>> order) {
        return choices.filter(each -> more(each).isPresent())
                .max(Comparator.comparing(each -> more(each).orElseThrow(), order))
                .orElseThrow();
    }

    private Spread.Matter matter(List<Integer> taken, int guess) {
        var answers = answers(each(taken, guess));
        var highestLow =
                Collections.max(answers, Comparator.comparing(Range::from)).from();
        var lowestHigh =
                Collections.min(answers, Comparator.comparing(Range::to)).to();
        var least = least(answers);
        var most = most(answers);
        return new Spread.Matter(guess, least, most, highestLow.minus(least).max(most.minus(lowestHigh)));
    }

    private static Euro least(List<Range<Euro>> answers) {
        return Collections.min(answers, Comparator.comparing(Range::from)).from();
    }

    private static Euro most(List<Range<Euro>> answers) {
        return Collections.max(answers, Comparator.comparing(Range::to)).to();
    }

    /** The same choices with each that there is of one guess. */
    private Stream<List<Integer>> each(List<Integer> choices, int guess) {
        return IntStream.rangeClosed(0, others.get(guess)).mapToObj(choice -> {
            var changed = new ArrayList<>(choices);
            changed.set(guess, choice);
            return changed;
        });
    }

    private List<Range<Euro>> answers(Stream<? extends List<Integer>> choices) {
        return choices.flatMap(each -> more(each).stream()).toList();
    }

    private Optional<Range<Euro>> more(List<Integer> choices) {
        return known.computeIfAbsent(choices, each -> more.apply(household.apply(each)));
    }
}
