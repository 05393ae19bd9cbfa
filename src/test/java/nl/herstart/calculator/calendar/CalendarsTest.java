package nl.herstart.calculator.calendar;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.DAGOPVANG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.Item.Group;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** Expected amounts are worked by hand from the figures of 2026 in the sheets; the sums stand in the comments. */
class CalendarsTest {

    private static final int MARCH = 3;
    private static final int APRIL = 4;
    private static final int MAY = 5;
    private static final int JUNE = 6;
    private static final int JULY = 7;
    private static final int DECEMBER = 12;

    private final Calculator calculator = Calculator.load();
    private final Calendars calendars = Calendars.load(calculator.years());

    /** 20 hours at 17,50 is 18.200 a year; 13.650 in nine months, 1.092 holiday allowance. Twelve months: tax 461. */
    @Test
    void pays_a_wage_from_the_month_in_which_the_job_starts() {
        var months = calendar(couple()).reported().months();

        assertThat(amounts(months.get(MARCH - 1), Item.of(Payment.Kind.NIEUWE_BAAN)))
                .isEmpty();
        assertThat(months.get(APRIL - 1).entries())
                .contains(new Entry(
                        Item.of(Payment.Kind.NIEUWE_BAAN), 0, Euro.of("1516.67"), Euro.ZERO, Euro.of("38.42")));
        assertThat(months.get(DECEMBER - 1).entries())
                .contains(new Entry(
                        Item.of(Payment.Kind.NIEUWE_BAAN), 0, Euro.of("1516.64"), Euro.ZERO, Euro.of("38.42")));
        assertThat(months.get(APRIL - 1).sum(Item.of(Payment.Kind.NIEUWE_BAAN))).isEqualTo(Euro.of("1478.25"));
    }

    /** 2.600 a month: tax on 31.200 is 2.727. Its 2.496 holiday allowance raises that to 3.730. */
    @Test
    void pays_the_partner_and_takes_the_tax_of_holiday_allowance_off_in_may() {
        var months = calendar(couple()).reported().months();

        assertThat(months.get(0).entries())
                .contains(new Entry(Item.of(Payment.Kind.LOON), 1, Euro.of("2600.00"), Euro.ZERO, Euro.of("227.25")));
        assertThat(months.get(MAY - 1).entries())
                .contains(new Entry(Item.VAKANTIEGELD, 1, Euro.of("2496.00"), Euro.ZERO, Euro.of("1003.00")));
    }

    /** Of 1.092 in nine months, two are built up in May; tax 245 on 13.650, 257 on 13.892, 297 on 14.742. */
    @Test
    void pays_in_may_what_was_built_up_until_then_and_the_rest_a_year_later() {
        var calendar = calendar(couple());

        assertThat(calendar.reported().months().get(MAY - 1).entries())
                .contains(new Entry(Item.VAKANTIEGELD, 0, Euro.of("242.67"), Euro.ZERO, Euro.of("12.00")));
        assertThat(calendar.holidayLater())
                .isEqualTo(new Entry(Item.VAKANTIEGELD, 0, Euro.of("849.33"), Euro.ZERO, Euro.of("40.00")));
    }

    /** Zorg 201 now and 32 in the year, huur 436 and 166, kindgebonden 430 and 371, opvang 1.407 from April. */
    @Test
    void lays_out_a_couple_month_by_month() {
        var months = calendar(couple()).reported().months();

        assertThat(sums(months.get(MARCH - 1))).isEqualTo(euros("2372.75", "1067.00", "0.00"));
        assertThat(sums(months.get(APRIL - 1))).isEqualTo(euros("3851.00", "2629.37", "-1482.20"));
        assertThat(sums(months.get(MAY - 1))).isEqualTo(euros("5574.67", "1976.00", "-1482.20"));
        assertThat(months.get(APRIL - 1).remains()).isEqualTo(Euro.of("4998.17"));
        assertThat(months.get(APRIL - 1).marks())
                .containsExactly(Mark.EERSTE_LOON, Mark.REKENING_OPVANG, Mark.KINDERBIJSLAG);
        assertThat(months.get(MAY - 1).marks()).containsExactly(Mark.VAKANTIEGELD);
    }

    /** 358,30 and 295,07 a quarter until July, then 362,35 and 298,40. */
    @Test
    void pays_kinderbijslag_after_its_quarter() {
        var calendar = calendar(couple());
        var paid = calendar.reported().months().stream()
                .map(month -> month.sum(Item.of(Regeling.KINDERBIJSLAG)))
                .toList();

        assertThat(paid).isEqualTo(euros("0", "0", "0", "653.37", "0", "0", "653.37", "0", "0", "660.75", "0", "0"));
        assertThat(calendar.kinderbijslagLater()).isEqualTo(Euro.of("660.75"));
    }

    /** When nothing is reported the toeslagen stay those of now; nine months of 1.407 are not asked for. */
    @Test
    void settles_the_toeslagen_when_the_income_is_known() {
        var calendar = calendar(couple());

        assertThat(sums(calendar.unreported().months().get(APRIL - 1)).get(1)).isEqualTo(Euro.of("1720.37"));
        assertThat(calendar.unreported().settlement())
                .isEqualTo(Map.of(
                        Regeling.ZORGTOESLAG, Euro.of(-12 * 169),
                        Regeling.HUURTOESLAG, Euro.of(-12 * 270),
                        Regeling.KINDGEBONDENBUDGET, Euro.of(-12 * 59),
                        Regeling.KINDEROPVANGTOESLAG, Euro.of(9 * 1407)));
        assertThat(calendar.reported().settlement())
                .isEqualTo(Map.of(
                        Regeling.ZORGTOESLAG, Euro.of(-3 * 169),
                        Regeling.HUURTOESLAG, Euro.of(-3 * 270),
                        Regeling.KINDGEBONDENBUDGET, Euro.of(-3 * 59)));
    }

    /** 9 x 38,42 + 12 + 40 was withheld; of the tax of 297 the combinatiekorting leaves nothing. The partner is even. */
    @Test
    void tells_what_the_tax_return_brings() {
        var calendar = calendar(couple());

        assertThat(calendar.taxReturns())
                .containsExactly(
                        new TaxReturn(Euro.ZERO, Euro.of("397.78")),
                        new TaxReturn(Euro.of("3730.00"), Euro.of("3730.00")));
        assertThat(calendar.taxReturn()).isEqualTo(Euro.of("397.78"));
    }

    /**
     * 16 hours at 16,00: 13.312 a year, 6.656 in six months, tax 229 on 13.311. Bijstand 1.401,50, and from July 1.419,46 +
     * 285,00 − 1.198,08.
     */
    @Test
    void lays_out_a_single_parent_in_bijstand() {
        var calendar = calendar(inBijstand("16"));
        var months = calendar.reported().months();

        assertThat(sums(months.get(JUNE - 1))).isEqualTo(euros("1401.50", "628.00", "0.00"));
        assertThat(sums(months.get(JULY - 1))).isEqualTo(euros("1596.63", "986.30", "0.00"));
        assertThat(months.get(JULY - 1).sum(Item.of(Payment.Kind.NIEUWE_BAAN))).isEqualTo(Euro.of("1090.25"));
        assertThat(months.get(DECEMBER - 1).sum(Item.of(Payment.Kind.NIEUWE_BAAN)))
                .isEqualTo(Euro.of("1090.18"));
        assertThat(months.get(JULY - 1).sum(Item.of(Regeling.BIJSTAND))).isEqualTo(Euro.of("506.38"));
        assertThat(months.get(JULY - 1).marks())
                .containsExactly(Mark.EERSTE_LOON, Mark.KINDERBIJSLAG, Mark.BIJSTAND_LAGER);
        assertThat(calendar.holidayLater())
                .isEqualTo(new Entry(Item.VAKANTIEGELD, 0, Euro.of("532.48"), Euro.ZERO, Euro.ZERO));
        assertThat(calendar.taxReturns()).containsExactly(new TaxReturn(Euro.ZERO, Euro.of("114.57")));
        assertThat(calendar.reported().settlement()).isEmpty();
    }

    @Test
    void marks_the_last_month_of_bijstand() {
        var months = calendar(inBijstand("36")).reported().months();

        assertThat(months.get(JUNE - 1).marks()).containsExactly(Mark.LAATSTE_BIJSTAND);
        assertThat(months.get(JULY - 1).sum(Item.of(Regeling.BIJSTAND))).isEqualTo(Euro.ZERO);
    }

    /** After six months of 25% a single parent with a young child keeps 12,5%: 149,76 instead of 285,00. */
    @Test
    void marks_the_month_in_which_an_exemption_runs_out() {
        var months = calendar(inBijstand("16", MARCH)).reported().months();

        assertThat(months.get(8).marks()).containsExactly(Mark.BIJSTAND_LAGER);
        assertThat(months.get(7)
                        .sum(Item.of(Regeling.BIJSTAND))
                        .minus(months.get(8).sum(Item.of(Regeling.BIJSTAND))))
                .isEqualTo(Euro.of("135.24"));
    }

    @Test
    void gives_the_credits_to_the_payer_that_pays_most() {
        var two = Households.single().earning("800").thinkingOf("20", "17.50", APRIL);
        var months = calendar(two).reported().months();

        // 800 a month: tax on 9.600 is 3.432, credits take all. Without them 3.432 / 12.
        assertThat(withheld(months.get(MARCH - 1), Item.of(Payment.Kind.LOON))).isEqualTo(Euro.ZERO);
        assertThat(withheld(months.get(APRIL - 1), Item.of(Payment.Kind.LOON))).isEqualTo(Euro.of("286.00"));
        assertThat(withheld(months.get(APRIL - 1), Item.of(Payment.Kind.NIEUWE_BAAN)))
                .isEqualTo(Euro.of("38.42"));
    }

    /** 1.000 a month: on 12.000 4.290 less 3.115 algemene heffingskorting is 1.175; no arbeidskorting. */
    @Test
    void a_benefit_has_no_arbeidskorting() {
        var months = calendar(Households.single().with(0, new Income.Benefit(Kind.UITKERING, Euro.of(1_000))))
                .reported()
                .months();

        assertThat(withheld(months.get(0), Item.of(Payment.Kind.UITKERING))).isEqualTo(Euro.of("97.92"));
    }

    /** The same with the low Zvw contribution of 4,85%: 48,50. */
    @Test
    void an_anw_benefit_pays_the_zvw_contribution_at_once() {
        var months = calendar(Households.single().with(0, new Income.Benefit(Kind.ANW, Euro.of(1_000))))
                .reported()
                .months();

        assertThat(withheld(months.get(0), Item.of(Payment.Kind.ANW))).isEqualTo(Euro.of("146.42"));
    }

    @Test
    void profit_pays_all_its_tax_with_the_return() {
        var calendar = calendar(Households.single().with(0, new Income.Profit(Euro.of(24_000), true, false)));

        assertThat(calendar.reported().months().get(0).sum(Item.of(Payment.Kind.WINST)))
                .isEqualTo(Euro.of(2_000));
        assertThat(calendar.taxReturns().get(0).withheld()).isEqualTo(Euro.ZERO);
        assertThat(calendar.taxReturn().isNegative()).isTrue();
    }

    @Test
    void a_wage_that_includes_holiday_allowance_has_no_may() {
        var wage = new Income.Wage(Euro.of(2_000), HolidayAllowance.INBEGREPEN, Euro.of(100));
        var months = calendar(Households.single().with(0, wage)).reported().months();

        assertThat(months.get(MAY - 1))
                .satisfies(
                        may -> assertThat(may.entries()).isEqualTo(months.get(0).entries()));
    }

    @Test
    void finds_the_month_that_leaves_least() {
        var months = calendar(couple()).reported().months();

        assertThat(Reading.tightest(months).month()).isEqualTo(Year.of(2026).atMonth(1));
        assertThat(Reading.tightest(months.subList(APRIL - 1, 12)).month())
                .isEqualTo(Year.of(2026).atMonth(JUNE));
    }

    /**
     * A job of 20 hours at 17,50 from July 2025: by May 2026 eleven months of holiday allowance were built up, 8% of 11/12 of
     * 18.200. The kinderbijslag of the last quarter of 2025 comes in January: 353,95 for who was 7, and 291,49 for who was 3.
     */
    @Test
    void the_year_after_gets_what_the_first_left_to_come() {
        var situation = Households.couple()
                .in(2025)
                .withChildren("2018-09", "2022-01")
                .thinkingOf("20", "17.50", 7)
                .situation();
        var months = calendars.goingOn(
                situation, calculator.yearAfter(situation), calendars.of(calculator.answer(situation)));

        assertThat(months).hasSize(12);
        assertThat(months.get(0).month()).isEqualTo(Year.of(2026).atMonth(1));
        assertThat(months.get(0).sum(Item.of(Regeling.KINDERBIJSLAG))).isEqualTo(Euro.of("645.44"));
        assertThat(months.get(0).marks()).containsExactly(Mark.KINDERBIJSLAG);
        var holiday = months.get(MAY - 1).entries().stream()
                .filter(entry ->
                        entry.item().equals(Item.VAKANTIEGELD) || entry.item().equals(Item.VAKANTIEGELD_VORIG_JAAR))
                .map(Entry::gross)
                .reduce(Euro.ZERO, Euro::plus);
        assertThat(holiday.minus(Euro.of("1334.67"))).isBetween(Euro.of("-0.01"), Euro.of("0.01"));
    }

    @Test
    void knows_no_year_without_figures() {
        var answer = calculator.answer(couple().situation());

        assertThatThrownBy(() -> Calendars.load(List.of(Year.of(2025))).of(answer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026");
    }

    private FirstYearCalendar calendar(Households household) {
        return calendars.of(calculator.answer(household.situation()));
    }

    private static Households couple() {
        return Households.couple()
                .born("1986-05", "1984-02")
                .with(1, new Income.Wage(Euro.of(2_600), HolidayAllowance.APART, Euro.ZERO))
                .withChildren("2018-09", "2022-01")
                .renting("780")
                .saving("8000")
                .thinkingOf("20", "17.50", APRIL)
                .careForJob(0, BSO, "40", "9.98")
                .careForJob(1, DAGOPVANG, "95", "11.40");
    }

    private static Households inBijstand(String hours) {
        return inBijstand(hours, JULY);
    }

    private static Households inBijstand(String hours, int from) {
        return Households.single()
                .born("1986-05")
                .with(0, new Income.Bijstand())
                .withChildren("2019-03")
                .thinkingOf(hours, "16.00", from);
    }

    private static List<Euro> sums(CalendarMonth month) {
        return List.of(month.sum(Group.INKOMEN), month.sum(Group.TOESLAGEN), month.sum(Group.REKENINGEN));
    }

    private static List<Euro> amounts(CalendarMonth month, Item item) {
        return month.entries().stream()
                .filter(entry -> entry.item().equals(item))
                .map(Entry::amount)
                .toList();
    }

    private static Euro withheld(CalendarMonth month, Item item) {
        return month.entries().stream()
                .filter(entry -> entry.item().equals(item))
                .map(Entry::withheld)
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static List<Euro> euros(String... amounts) {
        return List.of(amounts).stream().map(Euro::of).toList();
    }
}
