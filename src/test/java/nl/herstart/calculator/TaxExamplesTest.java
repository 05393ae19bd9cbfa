package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.scheme.bijstand.Means;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Published examples of single steps of the tax and of bijstand beside work; what each step is, is said at its constant. */
class TaxExamplesTest {

    /** The steps that sources print. {@code given} is what the source starts from, in the order the step reads it. */
    enum Step {
        /** Tax of the first bracket at a yearly income. */
        SCHIJF_1,
        SCHIJF_1_AOW,
        SCHIJF_2,
        SCHIJF_2_AOW,
        /** Tax before credits at a yearly wage. */
        HEFFING,
        ALGEMENE_HEFFINGSKORTING,
        ALGEMENE_HEFFINGSKORTING_AOW,
        ARBEIDSKORTING,
        ARBEIDSKORTING_AOW,
        OUDERENKORTING,
        BELASTING,
        BELASTING_AOW_MET_PARTNER,
        BELASTING_AOW_ALLEEN,
        COMBINATIEKORTING,
        /** What a partner of before 1963 gets when the other has a wage of 3.000 a month. */
        UITBETAALDE_KORTING,
        EIGENWONINGFORFAIT,
        /** Of a value and the interest. */
        HILLENAFTREK,
        /** Of a value, the interest and a yearly wage: the tax with the home less that without. */
        BELASTING_DOOR_WONING,
        /** Of a taxable income and the costs deducted. */
        TARIEFSAANPASSING,
        BELASTBARE_WINST,
        ZVW_VAN_AOW_PER_MAAND,
        HEFFING_OVER_AOW_PER_MAAND,
        NETTO_AOW_PER_MAAND,
        /** The first month of a job with this net wage, in 2026 for who is alone. */
        BIJSTAND_NAAST_LOON
    }

    @ParameterizedTest(name = "{0}: {2} of {3} is {4}")
    @CsvFileSource(resources = "tax-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void gives_what_the_source_prints(
            String id, int year, Step step, String given, String expected, String tolerance, String source) {
        var amounts = List.of(given.split(" "));

        var difference = compute(Year.of(year), step, amounts).minus(Euro.of(expected));
        assertThat(difference.max(difference.negated())).as(source).isLessThanOrEqualTo(Euro.of(tolerance));
    }

    private static Euro compute(Year year, Step step, List<String> given) {
        var first = given.get(0);
        return switch (step) {
            case SCHIJF_1 -> schijf1(year, AowColumn.BELOW_AOW_AGE);
            case SCHIJF_1_AOW -> schijf1(year, AowColumn.AOW_AGE_REACHED);
            case SCHIJF_2 ->
                heffing(year, first, AowColumn.BELOW_AOW_AGE).minus(schijf1(year, AowColumn.BELOW_AOW_AGE));
            case SCHIJF_2_AOW ->
                heffing(year, first, AowColumn.AOW_AGE_REACHED).minus(schijf1(year, AowColumn.AOW_AGE_REACHED));
            case HEFFING -> heffing(year, first, AowColumn.BELOW_AOW_AGE);
            case ALGEMENE_HEFFINGSKORTING ->
                working(Households.single(), year, first).algemeneHeffingskorting();
            case ALGEMENE_HEFFINGSKORTING_AOW -> working(retired(), year, first).algemeneHeffingskorting();
            case ARBEIDSKORTING -> working(Households.single(), year, first).arbeidskorting();
            case ARBEIDSKORTING_AOW -> working(retired(), year, first).arbeidskorting();
            case OUDERENKORTING -> working(retired(), year, first).ouderenkorting();
            case BELASTING -> working(Households.single(), year, first).belasting();
            case BELASTING_AOW_ALLEEN -> working(retired(), year, first).belasting();
            case BELASTING_AOW_MET_PARTNER ->
                working(Households.couple().born("1950-01", "1985-01"), year, first)
                        .belasting();
            case COMBINATIEKORTING ->
                new Combinatiekorting(LawBook.of(year)).korting(Euro.of(first), AowColumn.BELOW_AOW_AGE);
            case UITBETAALDE_KORTING ->
                person(Households.couple()
                                .born("1962-12", "1970-01")
                                .in(year.getValue())
                                .earning(first, "3000"))
                        .netto();
            case EIGENWONINGFORFAIT -> new EigenWoning(LawBook.of(year)).forfait(Euro.of(first));
            case HILLENAFTREK -> hillen(year, first, given.get(1));
            case BELASTING_DOOR_WONING -> byHome(year, first, given.get(1), given.get(2));
            case TARIEFSAANPASSING ->
                new EigenWoning(LawBook.of(year)).tariefsaanpassing(Euro.of(first), Euro.of(given.get(1)));
            case BELASTBARE_WINST ->
                person(Households.single().in(year.getValue()).with(0, new Income.Profit(Euro.of(first), true, false)))
                        .inkomenBox1();
            case ZVW_VAN_AOW_PER_MAAND -> perMonth(onAow(year, first).zvwBijdrage());
            case HEFFING_OVER_AOW_PER_MAAND -> perMonth(onAow(year, first).belastingVoorKortingen());
            case NETTO_AOW_PER_MAAND -> perMonth(onAow(year, first).netto());
            case BIJSTAND_NAAST_LOON -> bijstandBeside(year, Euro.of(first));
        };
    }

    private static Euro schijf1(Year year, AowColumn column) {
        return heffing(year, year.getValue() == 2025 ? "38441" : "38883", column);
    }

    private static Euro heffing(Year year, String income, AowColumn column) {
        return new Inkomstenbelasting(LawBook.of(year)).belasting(Euro.of(income), column);
    }

    private static Households retired() {
        return Households.single().born("1950-01");
    }

    private static PersonYear working(Households household, Year year, String jaarloon) {
        var aCentMore = Euro.of(jaarloon).perMonth().plus(Euro.ofCents(1));
        return person(
                household.in(year.getValue()).earning(aCentMore.toDecimal().toPlainString()));
    }

    private static PersonYear onAow(Year year, String perMonth) {
        return person(retired().in(year.getValue()).with(0, new Benefit(Benefit.Kind.AOW, Euro.of(perMonth))));
    }

    private static Euro hillen(Year year, String woz, String rente) {
        var home = Households.single().owning(woz, rente).situation();
        return new EigenWoning(LawBook.of(year))
                .forfait(Euro.of(woz))
                .minus(Euro.of(rente))
                .minus(new EigenWoning(LawBook.of(year)).of(home).saldo());
    }

    private static Euro byHome(Year year, String woz, String rente, String jaarloon) {
        return working(Households.single().owning(woz, rente), year, jaarloon)
                .belastingVoorKortingen()
                .minus(working(Households.single(), year, jaarloon).belastingVoorKortingen());
    }

    private static Euro bijstandBeside(Year year, Euro netPerMonth) {
        var plan = YearPlan.next(Households.single()
                .in(year.getValue())
                .with(0, new Income.Bijstand())
                .thinkingOf("10", "15", 1)
                .situation());
        return new Bijstand(LawBook.of(year))
                .assess(new Means(plan, Euro.ZERO, netPerMonth.times(12), netPerMonth, Euro.ZERO))
                .months()
                .in(1);
    }

    private static PersonYear person(Households household) {
        return CalculatorTest.now(household).persons().get(0);
    }

    private static Euro perMonth(Euro perYear) {
        return perYear.perMonth();
    }
}
