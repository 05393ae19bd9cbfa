package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income.Alimony;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Income.Profit;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** Tax on other income than wage. */
class TaxTest {

    /** Winstwaker.nl, 50.000 profit in 2026: MKB exemption 6.198 (6.197,60), taxable 42.602 (42.602,40). */
    @Test
    void a_profit_is_taxed_after_the_entrepreneurs_deductions() {
        var person =
                persons(Households.single().with(0, profit("50000", false))).get(0);

        assertThat(person.inkomenBox1()).isEqualTo(Euro.of(42_602));
        assertThat(person.arbeidsinkomen()).isEqualTo(Euro.of(50_000));
    }

    /** (50.000 - 2.470) x 0,873, worked by hand from Wet IB 2001 art. 3.76 and 3.79a; the year 2025. */
    @Test
    void the_zelfstandigenaftrek_of_2025_is_higher() {
        assertThat(persons(Households.single().in(2025).with(0, profit("50000", false)))
                        .get(0)
                        .inkomenBox1())
                .isEqualTo(Euro.of(41_493));
    }

    /** A starter may go below zero: (1.000 - 1.200 - 2.123) x 0,873 = -2.027,98; others stop at nothing. */
    @Test
    void only_a_starters_deduction_may_exceed_the_profit() {
        assertThat(persons(Households.single().with(0, profit("1000", true)))
                        .get(0)
                        .inkomenBox1())
                .isEqualTo(Euro.of(-2_028));
        assertThat(persons(Households.single().with(0, profit("1000", false)))
                        .get(0)
                        .inkomenBox1())
                .isEqualTo(Euro.ZERO);
    }

    /** 4,85% of 42.602 in 2026, cut off to cents, worked by hand. */
    @Test
    void a_profit_bears_the_low_zvw_contribution() {
        assertThat(persons(Households.single().with(0, profit("50000", false)))
                        .get(0)
                        .zvwBijdrage())
                .isEqualTo(Euro.of("2066.19"));
    }

    /** SVB and Metro, a partner's AOW of January 2026: 1.122,12 gross; 4,85% Zvw and 17,85% tax, no tax after credits. */
    @Test
    void an_aow_bears_no_tax_after_the_credits() {
        var person = persons(Households.couple()
                        .born("1950-01", "1985-06")
                        .with(0, new Benefit(Kind.AOW, Euro.of("1122.12"))))
                .get(0);

        assertThat(person.belastingVoorKortingen()).isEqualTo(Euro.of(2_403));
        assertThat(person.belasting()).isEqualTo(Euro.ZERO);
        assertThat(person.zvwBijdrage()).isEqualTo(Euro.of("653.05"));
    }

    /** Bijnametpensioen.nl: without income and born before 1963 the whole credit of 3.068 is paid out in 2025. */
    @Test
    void the_credit_of_an_older_partner_without_income_is_paid_out() {
        var older = persons(
                        Households.couple().in(2025).born("1962-12", "1970-01").earning("0", "3000"))
                .get(0);
        var younger = persons(
                        Households.couple().in(2025).born("1963-01", "1970-01").earning("0", "3000"))
                .get(0);

        assertThat(older.netto()).isEqualTo(Euro.of(3_068));
        assertThat(younger.netto()).isEqualTo(Euro.ZERO);
    }

    @Test
    void child_alimony_is_not_taxed_and_partner_alimony_is() {
        var report = CalculatorTest.now(
                Households.single().with(0, new Alimony(true, Euro.of(300)), new Alimony(false, Euro.of(1_500))));

        assertThat(report.untaxed().sum()).isEqualTo(Euro.of(3_600));
        assertThat(report.persons().get(0).inkomenBox1()).isEqualTo(Euro.of(18_000));
        assertThat(report.persons().get(0).arbeidsinkomen()).isEqualTo(Euro.ZERO);
    }

    /** Eigenhuis.nl, 2025: value 200.000 and no debt: forfait 700, Hillen 537, so 163 is taxed. */
    @Test
    void a_home_without_debt_is_hardly_taxed() {
        assertThat(persons(Households.single().in(2025).earning("3000").owning("200000", "0"))
                        .get(0)
                        .inkomenBox1())
                .isEqualTo(Euro.of(36_000 + 163));
    }

    /** Belastingdienst, Hillen 2026: forfait 1.200 and interest 1.000 give 144 off the balance of 200. */
    @Test
    void the_hillen_deduction_is_rounded_up() {
        assertThat(persons(Households.single().earning("3000").owning("342858", "1000"))
                        .get(0)
                        .inkomenBox1())
                .isEqualTo(Euro.of(36_000 + 200 - 144));
    }

    /**
     * A public audit of the rate cap in 2026: 80.000 before the home, forfait 1.750, interest 2.000. The lower income
     * saves 123,75, the cap takes 238,80. Taxes are whole euros, so the difference is 115 within a euro.
     */
    @Test
    void above_the_highest_bracket_a_home_with_interest_can_cost_tax() {
        var without = persons(Households.single().earning("6666.67")).get(0);
        var with = persons(Households.single().earning("6666.67").owning("500000", "2000"))
                .get(0);

        assertThat(with.belastingVoorKortingen().minus(without.belastingVoorKortingen()))
                .isBetween(Euro.of(114), Euro.of(116));
    }

    /**
     * Worked by hand for 2026. The balance is 1.050 - 9.000 = -7.950. All of it at the partner with 90.000 saves 49,50% on
     * all, but the tariefsaanpassing takes 11,94% of 9.000 back; at the aanvrager, whose tax the credits take already, it
     * saves nothing.
     */
    @Test
    void partners_put_the_home_where_it_saves_most() {
        var couple = persons(Households.couple().earning("900", "7500").owning("300000", "9000"));

        assertThat(couple.get(0).inkomenBox1()).isEqualTo(Euro.of(10_800));
        assertThat(couple.get(1).inkomenBox1()).isEqualTo(Euro.of(90_000 - 7_950));
    }

    private static List<PersonYear> persons(Households household) {
        return CalculatorTest.now(household).persons();
    }

    private static Profit profit(String perYear, boolean starter) {
        return new Profit(Euro.of(perYear), true, starter);
    }
}
