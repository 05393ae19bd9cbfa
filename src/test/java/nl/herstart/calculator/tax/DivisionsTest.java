package nl.herstart.calculator.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.tax.Heffing.Base;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** How the best division of a home is found, held against trying every one of them with the whole tax of both. */
class DivisionsTest {

    private final Heffing heffing = new Heffing(LawBook.of(Year.of(2026)));

    /** Ten times ten couples in each of twenty homes, so that what is kept of an adult serves ten times. */
    @RepeatedTest(20)
    void the_best_division_is_that_of_trying_them_all(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var home = home(random);
        var divisions = new Divisions(heffing, home);
        var aanvragers =
                random.ints(10).mapToObj(seed -> base(new Random(seed))).toList();
        var partners = random.ints(10).mapToObj(seed -> base(new Random(seed))).toList();
        for (var aanvrager : aanvragers) {
            for (var partner : partners) {
                assertThat(divisions.best(aanvrager, partner))
                        .as("%s and %s in %s", aanvrager, partner, home)
                        .isEqualTo(tried(aanvrager, partner, home));
            }
        }
    }

    /** The outline of a tax by which divisions are compared says the same as the whole tax of both. */
    @RepeatedTest(200)
    void the_outline_is_the_tax(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = base(random);
        var other = base(random);
        var home = home(random);
        for (int percents = 0; percents <= Divisions.WHOLE; percents++) {
            var share = home.share(percents);
            var rest = home.minus(share);

            assertThat(heffing.outline(one, share).belasting())
                    .isEqualTo(heffing.of(one, share).belasting());
            assertThat(heffing.outline(one, share).payable()).isEqualTo(heffing.payable(one, heffing.of(one, share)));
            assertThat(heffing.outline(one, share).together(heffing.outline(other, rest)))
                    .isEqualTo(together(one, share, other, rest));
        }
    }

    /** The way of the contract: every whole percent, least tax together, then most for the one who earns more. */
    private int tried(Base aanvrager, Base partner, HomeIncome home) {
        boolean partnerEarnsMore = aanvrager.box1BeforeHome().isLessThan(partner.box1BeforeHome());
        int best = -1;
        var least = Euro.of(1_000_000_000);
        for (int step = 0; step <= 100; step++) {
            int percents = partnerEarnsMore ? step : 100 - step;
            var share = home.share(percents);
            var tax = together(aanvrager, share, partner, home.minus(share));
            if (tax.isLessThan(least)) {
                least = tax;
                best = percents;
            }
        }
        return best;
    }

    private Euro together(Base one, HomeIncome share, Base other, HomeIncome rest) {
        var mine = heffing.of(one, share);
        var theirs = heffing.of(other, rest);
        return mine.paidOut(heffing.payable(one, mine).min(theirs.left()))
                .belasting()
                .plus(theirs.paidOut(heffing.payable(other, theirs).min(mine.left()))
                        .belasting());
    }

    private static HomeIncome home(Random random) {
        return random.nextInt(4) == 0
                ? new HomeIncome(Euro.of(random.nextInt(2_000)), Euro.of(random.nextInt(500)))
                : new HomeIncome(Euro.of(-random.nextInt(20_000)), Euro.of(random.nextInt(25_000)));
    }

    private Base base(Random random) {
        var born = YearMonth.of(1940 + random.nextInt(60), 1 + random.nextInt(12));
        var wage = Euro.of(random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 120_000 : 25_000));
        var profit = Euro.of(random.nextInt(3) == 0 ? random.nextInt(30_000) : 0);
        var earnings = new Earnings(
                wage.plus(profit),
                Euro.ZERO,
                wage,
                profit,
                profit.times(80, 100),
                profit.times(20, 100),
                Euro.ZERO,
                Euro.ZERO);
        return heffing.base(
                new Person(born, List.of()),
                HouseholdKind.TOESLAGPARTNERS,
                false,
                earnings,
                Euro.ZERO,
                Euro.of(random.nextInt(3) == 0 ? random.nextInt(3_000) : 0),
                Euro.of(random.nextInt(3_000)));
    }
}
