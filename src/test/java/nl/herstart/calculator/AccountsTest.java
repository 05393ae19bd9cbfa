package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.calculator.tax.Taxes;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import nl.herstart.wording.StepTexts;
import org.junit.jupiter.api.Test;

/**
 * Whether the sums that are shown are right: the lines of each make its total, and its total is the figure of the report.
 * So whoever reads them aloud can redo them with a pocket calculator.
 */
class AccountsTest {

    private static final int MANY = 1_000;

    private final YearLaw law = new YearLaw(LawBook.of(Year.of(2026)));

    @Test
    void every_line_of_the_contracts_example_adds_up() {
        var contract = Households.couple()
                .born("1986-05", "1984-02")
                .earning("0", "2808")
                .withChildren("2018-09", "2022-01")
                .renting("780")
                .thinkingOf("20", "17.50", 4)
                .travelling(12, 3, "0.21", "0.23")
                .careForJob(0, Childcare.Kind.BSO, "40", "9.98")
                .careForJob(1, Childcare.Kind.DAGOPVANG, "95", "11.40")
                .situation();

        assertHolds(contract);
        assertThat(amounts(next(contract).accounts().childcare()))
                .containsExactly("4790.4", "12996", "17786.4", "1482.2");
    }

    @Test
    void every_line_of_random_households_adds_up() {
        RandomHouseholds.of(11, MANY).forEach(this::assertHolds);
    }

    @Test
    void every_line_adds_up_in_a_year_in_which_things_come_and_go() {
        RandomHouseholds.dated(12, MANY).forEach(this::assertHolds);
    }

    @Test
    void every_line_adds_up_beside_every_benefit_and_from_the_aow_age() {
        withEveryBenefit().forEach(this::assertHolds);
    }

    @Test
    void every_step_is_told_of_some_household_with_all_figures_of_its_sentence() {
        var texts = new StepTexts(Language.DUTCH);
        var told = new TreeSet<String>();
        var situations = new ArrayList<>(RandomHouseholds.of(11, MANY).toList());
        situations.addAll(withEveryBenefit());
        situations.addAll(RandomHouseholds.dated(12, MANY).toList());
        for (var situation : situations) {
            for (var report : List.of(now(situation), next(situation), first(situation))) {
                for (var line : lines(report)) {
                    told.add(name(line.step()));
                    assertThat(texts.say(line)).isNotBlank().doesNotContain("{");
                }
            }
        }

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(StepTexts.SUBJECTS.keySet().stream()
                        .flatMap(steps -> Arrays.stream(steps.getEnumConstants()))
                        .map(step -> name((Step) step))
                        .toList());
    }

    /** Worked by hand from the law: 52 x 20 x 17,50 x 1,08; 35,75% of 19.656; 996 + 31,009% of 7.691, rounded up. */
    @Test
    void tells_the_sums_a_person_would_make() {
        var job = Households.single().thinkingOf("20", "17.50", 1).situation();

        assertThat(amounts(next(job).accounts().netIncome(0)))
                .containsExactly(
                        "19656",
                        "19656",
                        "19656",
                        "19656",
                        "7027",
                        "7027",
                        "3115",
                        "3115",
                        "996",
                        "2384.90219",
                        "3381",
                        "7027",
                        "-3115",
                        "-3381",
                        "531",
                        "19656",
                        "-531",
                        "19125",
                        "1593.75",
                        "19656",
                        "19656");
    }

    private void assertHolds(Situation situation) {
        for (var report : List.of(now(situation), next(situation), first(situation))) {
            tallies(report).forEach(tally -> assertAddsUp(tally, situation));
            for (int adult = 0; adult < report.persons().size(); adult++) {
                assertExplains(report.persons().get(adult), report.accounts().netIncome(adult), situation);
            }
            assertTotal(report.costs().childcare(), report.accounts().childcare(), situation);
            assertTotal(report.costs().travel(), report.accounts().travel(), situation);
            assertTotal(report.costs().other(), report.accounts().other(), situation);
            assertTotal(report.costs().alimony(), report.accounts().alimony(), situation);
            assertTotal(report.untaxed(), report.accounts().untaxed(), situation);
        }
    }

    private static void assertAddsUp(Tally tally, Situation situation) {
        var total = tally.total().amount();
        if (!tally.parts().isEmpty()) {
            var sum = tally.parts().stream().map(Line::amount).reduce(Euro.ZERO, Euro::plus);
            assertThat(total).as("%s at %s", tally, situation).isIn(sum, sum.flooredToEuros(), sum.ceiledToEuros());
        }
    }

    private static void assertExplains(PersonYear person, List<Tally> account, Situation situation) {
        var gross = person.brutoBijstand().isPositive();
        assertLast(account, Taxes.By.BRUTO, person.bruto(), situation);
        assertLast(account, Taxes.By.NETTO, person.netto(), situation);
        assertLast(account, Taxes.By.INKOMEN_BOX_1, person.inkomenBox1(), situation);
        assertLast(account, Taxes.By.BELASTING_VOOR_KORTINGEN, person.belastingVoorKortingen(), situation);
        assertLast(account, Taxes.By.BELASTING, person.belasting(), situation);
        assertLast(account, Taxes.By.VERZAMELINKOMEN, person.verzamelinkomen(), situation);
        if (!gross && account.stream().anyMatch(tally -> tally.total().step() == Taxes.By.INKOMEN_BOX_1)) {
            assertLast(account, Taxes.By.NIET_BENUT, person.nietBenut(), situation);
        }
    }

    /** The last total of a step is the report's figure; without one the figure is nil. */
    private static void assertLast(List<Tally> account, Step step, Euro figure, Situation situation) {
        var totals = account.stream()
                .map(Tally::total)
                .filter(line -> line.step() == step)
                .map(Line::amount)
                .toList();
        assertThat(totals.isEmpty() ? Euro.ZERO : totals.get(totals.size() - 1))
                .as("%s at %s", step, situation)
                .isEqualTo(figure);
    }

    private static void assertTotal(Months cost, List<Tally> tallies, Situation situation) {
        var expected = cost.sum();
        if (tallies.isEmpty()) {
            assertThat(expected).as("cost at %s", situation).isEqualTo(Euro.ZERO);
        } else {
            assertThat(tallies.get(0).total().amount())
                    .as("cost at %s", situation)
                    .isEqualTo(expected);
        }
    }

    private static List<Tally> tallies(Report report) {
        var all = new ArrayList<Tally>();
        for (int adult = 0; adult < report.persons().size(); adult++) {
            all.addAll(report.accounts().netIncome(adult));
        }
        all.addAll(report.accounts().childcare());
        all.addAll(report.accounts().travel());
        all.addAll(report.accounts().other());
        all.addAll(report.accounts().alimony());
        all.addAll(report.accounts().untaxed());
        return all;
    }

    private static List<Situation> withEveryBenefit() {
        var situations = new ArrayList<Situation>();
        for (var kind : Benefit.Kind.values()) {
            for (var perMonth : List.of("40", "1500", "9000")) {
                for (int month : new int[] {1, 5}) {
                    situations.add(Households.single()
                            .with(0, new Benefit(kind, Euro.of(perMonth)), new Benefit(kind, Euro.of("300.33")))
                            .withChildren("2019-03")
                            .thinkingOf("24", "19.37", month)
                            .situation());
                }
            }
        }
        situations.add(Households.single()
                .with(0, new Income.Result(Euro.of("14400.55")))
                .thinkingOf("24", "19.37", 5)
                .situation());
        situations.add(Households.single()
                .with(0, new Benefit(Benefit.Kind.ANW, Euro.of("40")), new Benefit(Benefit.Kind.ANW, Euro.of("1500")))
                .thinkingOf("24", "19.37", 1)
                .situation());
        for (var kind : Income.Wia.Entitlement.values()) {
            for (var wage : List.of("0", "700", "1500")) {
                boolean isVervolg = kind == Income.Wia.Entitlement.VERVOLG;
                var wia = new Income.Wia(
                        kind, Euro.of(2_400), isVervolg ? Euro.of(1_200) : Euro.ZERO, isVervolg ? 50 : 0, null);
                situations.add(Households.single()
                        .with(0, wia, new Income.Wage(Euro.of(wage), HolidayAllowance.INBEGREPEN, Euro.ZERO))
                        .thinkingOf("10", "16.37", 5)
                        .situation());
            }
        }
        for (var hours : List.of("12", "24")) {
            var ww = new Income.Ww(Euro.of("1400.37"), null, HolidayAllowance.APART, YearMonth.of(2026, 3), false);
            situations.add(Households.single()
                    .with(0, ww)
                    .thinkingOf(hours, "19.37", 4)
                    .situation()
                    .withBenefitsFromBegin());
            situations.add(Households.single()
                    .with(0, new Income.Ww(Euro.of("1400.37")))
                    .thinkingOf(hours, "19.37", 4)
                    .situation());
        }
        for (var born : List.of("1958-02", "1944-02", "1961-02")) {
            var pension = new Benefit(Benefit.Kind.PENSIOEN, Euro.of("900"));
            situations.add(Households.single().born(born).with(0, pension).situation());
            situations.add(Households.single()
                    .born(born)
                    .with(0, new Benefit(Benefit.Kind.PENSIOEN, Euro.of("6500")))
                    .situation());
            situations.add(Households.couple()
                    .born(born, "1964-01")
                    .with(0, pension)
                    .with(
                            1,
                            new Income.Alimony(false, Euro.of("3900")),
                            new Income.Profit(Euro.of("40000"), true, false))
                    .owning("420000", "1000")
                    .saving("150000", "60000", "30000")
                    .situation());
        }
        situations.add(Households.couple()
                .born("1961-02", "1964-01")
                .earning("0", "5200")
                .withChildren("2020-06")
                .owning("1500000", "41000")
                .situation());
        situations.add(Households.single()
                .born("1955-02")
                .with(0, new Benefit(Benefit.Kind.PENSIOEN, Euro.of("4200")))
                .situation());
        situations.add(Households.single()
                .earning("12000")
                .saving("1000000", "0", "600000")
                .situation());
        situations.add(Households.single()
                .with(0, new Income.Profit(Euro.of("150000"), true, false))
                .situation());
        situations.add(inclusive(Households.couple().with(0, new Income.Bijstand())));
        situations.addAll(replacing());
        for (var allowance : HolidayAllowance.values()) {
            situations.add(Households.single()
                    .thinkingOf("24", "16", 3)
                    .onTerms(allowance, "4")
                    .paidFullTime("2600", "36")
                    .situation());
        }
        return situations;
    }

    /** A job in the place of another beside Anw, larger, smaller, and none at all. */
    private static List<Situation> replacing() {
        return Stream.of("40", "8", "0")
                .map(hours -> Households.single()
                        .with(
                                0,
                                new Income.Wage(Euro.of("2000"), HolidayAllowance.APART, Euro.of("80")),
                                new Income.Wage(Euro.of("150"), HolidayAllowance.INBEGREPEN, Euro.ZERO),
                                new Benefit(Benefit.Kind.ANW, Euro.of("1000")),
                                new Benefit(Benefit.Kind.ANW, Euro.of("100")))
                        .thinkingOf(hours, "18", 4)
                        .replacing(0)
                        .situation())
                .toList();
    }

    /** With a job of which the stated wage has the holiday allowance in it, and costs. */
    private static Situation inclusive(Households household) {
        return household
                .situation()
                .withJob(new NewJob(
                        Hours.of(10),
                        Euro.of("15"),
                        HolidayAllowance.INBEGREPEN,
                        Percentage.of("4"),
                        YearMonth.of(2026, 3),
                        new Commute(1_500, OptionalInt.of(2), Euro.of("0.20"), Euro.of("0.23")),
                        Euro.of("25")));
    }

    private Report now(Situation situation) {
        return law.steady(YearPlan.now(situation));
    }

    private Report next(Situation situation) {
        return law.steady(YearPlan.next(situation));
    }

    private Report first(Situation situation) {
        return law.firstYear(YearPlan.firstYear(situation), now(situation), next(situation));
    }

    private static List<String> amounts(List<Tally> tallies) {
        var amounts = new ArrayList<String>();
        for (var tally : tallies) {
            tally.parts().forEach(line -> amounts.add(line.amount().toString()));
            amounts.add(tally.total().amount().toString());
        }
        return amounts;
    }

    private static List<Line> lines(Report report) {
        return tallies(report).stream()
                .flatMap(tally -> Stream.concat(tally.parts().stream(), Stream.of(tally.total())))
                .toList();
    }

    private static String name(Step step) {
        return step.getClass().getName() + "." + step.name();
    }
}
