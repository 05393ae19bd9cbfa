package nl.herstart.calculator.tax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import nl.herstart.calculator.income.Earnings;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Person;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The outline by which the best division of a home is found says the same as the whole tax of both. */
class HeffingTest {

    private static final Year YEAR = Year.of(2026);

    private final Heffing heffing = new Heffing(
            YEAR, Box3.in(YEAR), EigenWoning.in(YEAR), AlgemeneHeffingskorting.in(YEAR), Combinatiekorting.in(YEAR));

    @RepeatedTest(200)
    void the_outline_is_the_tax(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var one = base(random);
        var other = base(random);
        var home = new HomeIncome(Euro.of(-random.nextInt(20_000)), Euro.of(random.nextInt(25_000)));
        for (int percents = 0; percents <= 100; percents++) {
            var share = home.share(percents);
            var rest = home.minus(share);
            var mine = heffing.of(one, share);
            var theirs = heffing.of(other, rest);
            var mineInFull = mine.paidOut(heffing.payable(one, mine).min(theirs.left()));
            var theirsInFull = theirs.paidOut(heffing.payable(other, theirs).min(mine.left()));

            assertThat(heffing.outline(one, share).belasting()).isEqualTo(mine.belasting());
            assertThat(heffing.outline(one, share).payable()).isEqualTo(heffing.payable(one, mine));
            assertThat(heffing.outline(one, share).together(heffing.outline(other, rest)))
                    .isEqualTo(mineInFull.belasting().plus(theirsInFull.belasting()));
        }
    }

    private Heffing.Base base(Random random) {
        var born = YearMonth.of(1940 + random.nextInt(60), 1 + random.nextInt(12));
        var wage = Euro.of(random.nextInt(4) == 0 ? 0 : random.nextInt(120_000));
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
                earnings,
                Euro.ZERO,
                Euro.of(random.nextInt(3_000)),
                Euro.of(random.nextInt(3_000)));
    }
}
