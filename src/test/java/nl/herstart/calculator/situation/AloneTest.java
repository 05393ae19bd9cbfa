package nl.herstart.calculator.situation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

class AloneTest {

    @Test
    void the_partner_goes_and_all_else_stays() {
        var together = Households.couple()
                .earning("1200", "2600")
                .withChildren("2018-09", "2022-01")
                .renting("780")
                .saving("8000")
                .thinkingOf("20", "17.50", 4)
                .careNow(0, Kind.BSO, "20", "9.98")
                .careForJob(1, Kind.DAGOPVANG, "95", "11.40")
                .situation();
        var alone = together.alone();

        assertThat(alone.kind()).isEqualTo(HouseholdKind.ALLEENSTAANDE);
        assertThat(alone)
                .isEqualTo(new Situation(
                        together.year(),
                        together.adults().subList(0, 1),
                        together.children(),
                        together.dwelling(),
                        together.savings(),
                        together.job(),
                        together.childcareNow(),
                        together.childcareForJob()));
    }

    @Test
    void who_is_alone_stays_so_even_without_income() {
        var single = Households.single().situation();

        assertThat(single.alone()).isEqualTo(single);
    }

    @Test
    void without_income_of_her_own_there_is_bijstand() {
        var alone = Households.couple()
                .earning("0", "2600")
                .withChildren("2018-09")
                .situation()
                .alone();

        assertThat(alone.aanvrager().incomes()).containsExactly(new Income.Bijstand());
        assertThat(Calculator.load()
                        .answer(alone)
                        .now()
                        .outcome(Regeling.BIJSTAND)
                        .perYear())
                .isGreaterThan(Euro.of(15_000));
    }

    @Test
    void any_income_of_her_own_comes_before_bijstand() {
        var alimony = new Income.Alimony(true, Euro.of(150));
        var alone = Households.couple().with(0, alimony).situation().alone();

        assertThat(alone.aanvrager().incomes()).containsExactly(alimony);
    }

    /** Born in January 2005 one is 20 on 1 January 2026, a month earlier 21. */
    @Test
    void below_21_no_bijstand_is_computed() {
        var tooYoung = Households.couple().born("2005-01", "1990-01").situation();
        var oldEnough = Households.couple().born("2004-12", "1990-01").situation();

        assertThat(tooYoung.alone().aanvrager().hasBijstand()).isFalse();
        assertThat(oldEnough.alone().aanvrager().hasBijstand()).isTrue();
    }

    @Test
    void every_one_left_alone_can_be_answered() {
        var calculator = Calculator.load();
        var anw = Households.couple().born("1950-01", "1984-02").earning("0", "2600");

        assertThat(calculator.answer(anw.situation().alone()).isComplete()).isTrue();
    }
}
