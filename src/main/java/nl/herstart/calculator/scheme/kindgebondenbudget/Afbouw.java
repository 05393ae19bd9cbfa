package nl.herstart.calculator.scheme.kindgebondenbudget;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget.By;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * What is taken off for the income above a threshold: a share of it, and since 2027 another share of what is above a second
 * threshold.
 *
 * @param second from which income there is a second share, and which; empty up to 2026
 */
record Afbouw(Percentage share, Optional<KindgebondenBudget2027Parameters> second) {

    /** The law of one year, in the form it had then. */
    static Afbouw in(LawBook book, Percentage share) {
        return new Afbouw(
                share,
                book.year().isBefore(Year.of(2027))
                        ? Optional.empty()
                        : Optional.of(book.read(KindgebondenBudget2027Parameters.class)));
    }

    /** Euros a year. */
    Euro of(Euro income, Euro threshold) {
        return first(income, threshold).plus(aboveSecond(income));
    }

    private Euro first(Euro income, Euro threshold) {
        var upTo = second.map(then -> income.min(then.tweedeAfbouwVanaf())).orElse(income);
        return share.of(upTo.minus(threshold).orZeroIfNegative());
    }

    private Euro aboveSecond(Euro income) {
        return second.map(then -> then.tweedeAfbouwpercentage()
                        .of(income.minus(then.tweedeAfbouwVanaf()).orZeroIfNegative()))
                .orElse(Euro.ZERO);
    }

    List<Line> working(Euro income, Euro threshold) {
        return second.filter(then -> income.isMoreThan(then.tweedeAfbouwVanaf()))
                .map(then -> List.of(
                        Line.of(By.EERSTE_AFBOUW, first(income, threshold), share, threshold, then.tweedeAfbouwVanaf()),
                        Line.of(
                                By.TWEEDE_AFBOUW,
                                aboveSecond(income),
                                then.tweedeAfbouwpercentage(),
                                then.tweedeAfbouwVanaf(),
                                income)))
                .orElseGet(() -> List.of(Line.of(By.AFBOUW, first(income, threshold), share, threshold, income)));
    }
}
