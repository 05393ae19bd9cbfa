package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work beside a benefit. */
class BenefitsTest {

    private final Calculator calculator = Calculator.load();

    /**
     * WW art. 20 and 47: 70% of 20 x 52 x 15,00 / 12 = 1.300 comes off 2.000, eleven times; in May the job pays 2.548, more than
     * 87,5% of 2.857,14. That is 2.500, so there is none; worked by hand.
     */
    @Test
    void of_a_ww_benefit_seventy_percent_of_the_earnings_comes_off() {
        var answer = calculator.answer(Households.single()
                .with(0, new Income.Ww(Euro.of(2_000)))
                .thinkingOf("20", "15.00", 1)
                .situation());

        assertThat(answer.next().persons().get(0).bruto())
                .isEqualTo(Euro.of("16848.00").plus(Euro.of("1090.00").times(11)));
    }

    /**
     * Anw: half of 2.294,40 is free, two thirds of the rest comes off. The job pays 1.404,00 a month, so (1.404,00 -
     * 1.147,20) x 2/3 = 171,20 a month; worked by hand.
     */
    @Test
    void of_an_anw_benefit_two_thirds_above_the_exemption_comes_off() {
        var answer = calculator.answer(Households.single()
                .with(0, new Benefit(Kind.ANW, Euro.of(1_643)))
                .thinkingOf("20", "15.00", 1)
                .situation());

        assertThat(answer.next().persons().get(0).bruto())
                .isEqualTo(Euro.of("16848.00")
                        .plus(Euro.of("1643").minus(Euro.of("171.20")).times(12)));
    }

    @Test
    void another_benefit_stays_and_is_told() {
        var answer = calculator.answer(Households.single()
                .with(0, new Benefit(Kind.UITKERING, Euro.of(900)))
                .thinkingOf("20", "15.00", 1)
                .situation());

        assertThat(answer.next().persons().get(0).bruto()).isEqualTo(Euro.of("27648.00"));
        assertThat(answer.comparison().cautions())
                .map(Notice::kind)
                .containsExactly(Notice.Kind.UITKERING_KAN_VERANDEREN);
    }

    /**
     * WW art. 20 lid 1 c: ww ends where the wage of a month is more than 87,5% of the old wage. Ww of € 1.331,20 is 70% of
     * € 1.901,71; 87,5% of that are the € 1.664 of 24 hours at € 16. In eleven months 70% of € 1.664 comes off, in May there is none.
     */
    @ParameterizedTest
    @CsvSource({"1331.19, 0", "1331.20, 1830.40"})
    void ww_ends_above_a_share_of_the_old_wage(String ww, String left) {
        var answer = calculator.answer(Households.single()
                .with(0, new Income.Ww(Euro.of(ww)))
                .thinkingOf("24", "16.00", 1)
                .situation());

        assertThat(answer.next().persons().get(0).bruto())
                .isEqualTo(Euro.of("21565.44").plus(Euro.of(left)));
        assertThat(answer.notices().stream().map(Notice::kind).anyMatch(Notice.Kind.WW_STOPT::equals))
                .isEqualTo(left.equals("0"));
    }

    /** Participatiewet art. 21, the norms of 1 January and 1 July 2026. */
    @Test
    void bijstand_fills_up_to_the_norm() {
        var alone = CalculatorTest.now(single()).outcome(Regeling.BIJSTAND).months();
        var couple = CalculatorTest.now(Households.couple().with(0, new Income.Bijstand()))
                .outcome(Regeling.BIJSTAND)
                .months();

        assertThat(alone.in(6)).isEqualTo(Euro.of("1401.50"));
        assertThat(alone.in(7)).isEqualTo(Euro.of("1419.46"));
        assertThat(couple.in(1)).isEqualTo(Euro.of("2002.13"));
    }

    /** The trap of belasting.md section 8, worked from the law: after the exemption the job adds nothing to the norm. */
    @Test
    void in_a_steady_year_wage_below_the_norm_comes_off_whole() {
        var next = calculator
                .answer(single().withChildren("2018-05")
                        .thinkingOf("16", "14.71", 1)
                        .situation())
                .next();
        var net = next.persons().get(0).netto();

        assertThat(next.outcome(Regeling.BIJSTAND).perYear().plus(net))
                .isBetween(Euro.of("16925.70"), Euro.of("16925.82")); // 6 x 1.401,50 + 6 x 1.419,46
    }

    /** Six months 25% of the increase, at most 285,00; then for a single parent 12,5%, at most 177,66 (art. 31). */
    @Test
    void in_the_first_year_a_part_of_the_earnings_may_be_kept() {
        var answer = calculator.answer(
                single().withChildren("2018-05").thinkingOf("8", "14.71", 2).situation());
        var net = answer.next().persons().get(0).netto().perMonth();
        var bijstand = answer.firstYear().months().stream()
                .map(month -> month.regelingen().get(Regeling.BIJSTAND))
                .toList();

        assertThat(net).isEqualTo(Euro.of("550.74"));
        assertThat(bijstand.get(0)).isEqualTo(Euro.of("1401.50"));
        assertThat(bijstand.get(1)).isEqualTo(Euro.of("988.44")); // 1.401,50 - 6.608,91 / 12 + 25% of 550,74
        assertThat(bijstand.get(6)).isEqualTo(Euro.of("1006.40")); // 1.419,46 - 6.608,91 / 12 + 25%
        assertThat(bijstand.get(7)).isEqualTo(Euro.of("937.56")); // 1.419,46 - 6.608,91 / 12 + 12,5%
    }

    /** A young parent below 27 keeps nothing (art. 31 lid 2 onder n). */
    @Test
    void below_27_nothing_may_be_kept() {
        var months = calculator
                .answer(single().born("2000-05").thinkingOf("8", "14.71", 2).situation())
                .firstYear()
                .months();

        assertThat(months.get(1).regelingen().get(Regeling.BIJSTAND)).isEqualTo(Euro.of("850.76"));
    }

    /** Participatiewet art. 34: 8.000 alone, 16.000 with a child or partner. */
    @ParameterizedTest
    @CsvSource({"false, 8000.00, true", "false, 8000.01, false", "true, 16000.00, true", "true, 16000.01, false"})
    void savings_above_the_limit_end_it(boolean child, String bank, boolean right) {
        var household = child ? single().withChildren("2018-05") : single();
        var outcome = CalculatorTest.now(household.saving(bank)).outcome(Regeling.BIJSTAND);

        assertThat(outcome.ground().isEmpty()).isEqualTo(right);
        assertThat(outcome.ground().filter(Bijstand.No.VERMOGEN_TE_HOOG::equals).isPresent())
                .isEqualTo(!right);
    }

    @Test
    void the_gross_of_bijstand_leaves_the_net_after_its_tax() {
        var report = CalculatorTest.now(single());
        var person = report.persons().get(0);
        var bijstand = report.outcome(Regeling.BIJSTAND).perYear();

        assertThat(person.brutoBijstand().minus(person.belasting())).isGreaterThanOrEqualTo(bijstand);
        assertThat(person.brutoBijstand().minus(Euro.of(1)).minus(person.belasting()))
                .isLessThan(bijstand);
        assertThat(person.verzamelinkomen()).isEqualTo(person.brutoBijstand());
        assertThat(person.bruto()).isEqualTo(Euro.ZERO);
    }

    private static Households single() {
        return Households.single().with(0, new Income.Bijstand());
    }
}
