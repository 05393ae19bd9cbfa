package nl.herstart.calculator.todo;

import static nl.herstart.calculator.situation.Childcare.Kind.BSO;
import static nl.herstart.calculator.situation.Childcare.Kind.INFORMEEL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.todo.Todo.Kind;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.TodoTexts;
import org.junit.jupiter.api.Test;

class TodoListTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int APRIL = 4;

    private final Calculator calculator = Calculator.load();
    private final Calendars calendars = Calendars.load(calculator.years());
    private final TodoList list = new TodoList(calculator);

    @Test
    void asks_nothing_of_who_has_no_job_in_mind() {
        assertThat(todos(Households.couple().earning("0", "2600").renting("700")))
                .isEmpty();
    }

    @Test
    void tells_what_can_be_done_at_once_first_and_then_by_the_day() {
        assertThat(todos(family()))
                .map(Todo::toString)
                .containsExactly(
                        "OPVANG_ZOEKEN",
                        "WERKZOEKENDE",
                        "INKOMEN_DOORGEVEN by 2026-04-29",
                        "KINDEROPVANGTOESLAG by 2026-07-31",
                        "AANGIFTE by 2027-04-30",
                        "TOESLAG_AANVRAGEN by 2027-12-31");
    }

    @Test
    void looks_for_registered_care_only() {
        assertThat(kinds(family())).contains(Kind.OPVANG_ZOEKEN);
        assertThat(kinds(job(Households.single().withChildren("2018-09")).careForJob(0, INFORMEEL, "40", "9")))
                .doesNotContain(Kind.OPVANG_ZOEKEN);
    }

    @Test
    void registers_as_werkzoekende_who_has_neither_work_nor_benefit() {
        assertThat(kinds(job(Households.single()))).contains(Kind.WERKZOEKENDE);
        assertThat(kinds(job(Households.single().earning("900")))).doesNotContain(Kind.WERKZOEKENDE);
        assertThat(kinds(job(Households.single().with(0, new Income.Ww(Euro.of(1_000))))))
                .doesNotContain(Kind.WERKZOEKENDE);
    }

    /** In 2026 an employer may pay 0,25 a kilometre untaxed. */
    @Test
    void asks_for_a_travel_allowance_below_what_is_free_of_tax() {
        assertThat(kinds(job(Households.single()).travelling(12, 3, "0.21", "0.24")))
                .contains(Kind.REISVERGOEDING);
        assertThat(kinds(job(Households.single()).travelling(12, 3, "0.21", "0.25")))
                .doesNotContain(Kind.REISVERGOEDING);
        assertThat(kinds(job(Households.single()))).doesNotContain(Kind.REISVERGOEDING);
    }

    @Test
    void tells_whoever_pays_a_benefit() {
        var nobody = kinds(job(Households.single()));
        assertThat(nobody)
                .doesNotContain(
                        Kind.BIJSTAND_MELDEN,
                        Kind.WW_MELDEN,
                        Kind.ANW_MELDEN,
                        Kind.UITKERING_MELDEN,
                        Kind.LOONHEFFINGSKORTING);
        assertThat(kinds(job(Households.single().with(0, new Income.Bijstand()))))
                .contains(Kind.BIJSTAND_MELDEN);
        assertThat(kinds(job(Households.single().with(0, new Income.Ww(Euro.of(1_000))))))
                .contains(Kind.WW_MELDEN);
        assertThat(kinds(job(Households.single().with(0, benefit(Benefit.Kind.ANW)))))
                .contains(Kind.ANW_MELDEN);
        assertThat(kinds(job(Households.single().with(0, benefit(Benefit.Kind.UITKERING)))))
                .contains(Kind.UITKERING_MELDEN);
    }

    @Test
    void minds_the_loonheffingskorting_beside_other_income() {
        assertThat(kinds(job(Households.single().earning("900")))).contains(Kind.LOONHEFFINGSKORTING);
        assertThat(kinds(job(Households.couple().earning("0", "900")))).doesNotContain(Kind.LOONHEFFINGSKORTING);
    }

    /** Bijstand of somebody alone was 1.401,50 a month in January 2026; 8 hours bring less, 36 hours more. */
    @Test
    void minds_it_no_longer_when_bijstand_ends_at_once() {
        var bijstand = Households.single().with(0, new Income.Bijstand());
        assertThat(kinds(bijstand.thinkingOf("8", "17.50", APRIL))).contains(Kind.LOONHEFFINGSKORTING);
        assertThat(kinds(bijstand.thinkingOf("36", "17.50", APRIL))).doesNotContain(Kind.LOONHEFFINGSKORTING);
    }

    /** Of nine months at 20 hours the arbeidskorting takes all tax; at 30 hours the combinatiekorting takes a part of it. */
    @Test
    void asks_for_a_refund_by_the_month_when_the_combinatiekorting_gives_one() {
        assertThat(kinds(family().thinkingOf("30", "17.50", APRIL))).contains(Kind.VOORLOPIGE_TERUGGAAF);
        assertThat(kinds(family())).doesNotContain(Kind.VOORLOPIGE_TERUGGAAF);
        assertThat(kinds(job(Households.couple().earning("0", "2600")))).doesNotContain(Kind.VOORLOPIGE_TERUGGAAF);
    }

    /** Participatiewet art. 32: a refund counts as income. */
    @Test
    void asks_for_no_refund_beside_bijstand() {
        var parent = Households.single().withChildren("2018-09").with(0, new Income.Bijstand());

        assertThat(kinds(parent.thinkingOf("30", "17.50", APRIL))).doesNotContain(Kind.VOORLOPIGE_TERUGGAAF);
        assertThat(kinds(Households.single().withChildren("2018-09").thinkingOf("30", "17.50", APRIL)))
                .contains(Kind.VOORLOPIGE_TERUGGAAF);
    }

    @Test
    void asks_for_a_refund_by_the_month_when_the_interest_of_a_home_gives_one() {
        var couple = Households.couple().earning("0", "4000");
        assertThat(kinds(job(couple.owning("300000", "9000")))).contains(Kind.VOORLOPIGE_TERUGGAAF);
        assertThat(kinds(job(couple.owning("300000", "0")))).doesNotContain(Kind.VOORLOPIGE_TERUGGAAF);
    }

    @Test
    void spreads_tax_that_nobody_withholds() {
        var profit = new Income.Profit(Euro.of(40_000), true, false);
        assertThat(kinds(job(Households.couple().with(1, profit)))).contains(Kind.VOORLOPIGE_BETALING);
        assertThat(kinds(job(Households.couple().earning("0", "2600")))).doesNotContain(Kind.VOORLOPIGE_BETALING);
    }

    @Test
    void reports_income_only_for_toeslagen_there_are() {
        assertThat(kinds(job(Households.couple().earning("0", "2600")))).contains(Kind.INKOMEN_DOORGEVEN);
        assertThat(kinds(job(Households.couple().earning("0", "6000")))).doesNotContain(Kind.INKOMEN_DOORGEVEN);
    }

    @Test
    void names_the_toeslagen_there_are() {
        var report = todos(family()).stream()
                .filter(todo -> todo.kind() == Kind.INKOMEN_DOORGEVEN)
                .findFirst()
                .orElseThrow();

        assertThat(new TodoTexts(new RegelingTexts(Language.DUTCH)).of(report).why())
                .startsWith("Het gaat om je zorgtoeslag, huurtoeslag en kindgebonden budget.");
    }

    @Test
    void reports_more_care_to_who_has_kinderopvangtoeslag_already() {
        var wages = Households.couple()
                .with(0, wage("800"))
                .with(1, wage("2600"))
                .withChildren("2018-09")
                .careNow(0, BSO, "20", "9.50");
        assertThat(kinds(job(wages).careForJob(0, BSO, "20", "9.50")))
                .contains(Kind.OPVANG_DOORGEVEN)
                .doesNotContain(Kind.KINDEROPVANGTOESLAG);
        assertThat(kinds(family())).doesNotContain(Kind.OPVANG_DOORGEVEN);
    }

    @Test
    void asks_for_kinderopvangtoeslag_only_where_there_is_a_right() {
        assertThat(kinds(family())).contains(Kind.KINDEROPVANGTOESLAG);
        var partnerWithoutWork =
                job(Households.couple().withChildren("2018-09")).careForJob(0, BSO, "40", "9.98");
        assertThat(kinds(partnerWithoutWork)).doesNotContain(Kind.KINDEROPVANGTOESLAG);
    }

    @Test
    void asks_for_toeslagen_that_are_due() {
        assertThat(kinds(job(Households.single().renting("700")))).contains(Kind.TOESLAG_AANVRAGEN);
        assertThat(kinds(job(Households.couple().earning("0", "6000")))).doesNotContain(Kind.TOESLAG_AANVRAGEN);
    }

    @Test
    void asks_for_a_tax_return_where_one_changes_something() {
        assertThat(kinds(family())).contains(Kind.AANGIFTE);
        var littleWork = Households.single().thinkingOf("1", "15", APRIL);
        assertThat(kinds(littleWork)).doesNotContain(Kind.AANGIFTE);
    }

    @Test
    void names_no_day_that_has_passed() {
        var late = todos(family(), LocalDate.of(2026, 11, 21));

        assertThat(late)
                .filteredOn(todo -> todo.kind() == Kind.INKOMEN_DOORGEVEN || todo.kind() == Kind.KINDEROPVANGTOESLAG)
                .hasSize(2)
                .allSatisfy(todo -> assertThat(todo.day()).isEmpty());
        assertThat(late)
                .filteredOn(todo -> todo.kind() == Kind.AANGIFTE)
                .map(Todo::day)
                .containsExactly(Optional.of(LocalDate.of(2027, 4, 30)));
    }

    private List<Kind> kinds(Households household) {
        return todos(household).stream().map(Todo::kind).toList();
    }

    private List<Todo> todos(Households household) {
        return todos(household, NEW_YEAR);
    }

    private List<Todo> todos(Households household, LocalDate today) {
        var answer = calculator.answer(household.situation());
        return list.of(answer, calendars.of(answer), today);
    }

    private static Households family() {
        return Households.couple()
                .earning("0", "2600")
                .withChildren("2018-09")
                .renting("780")
                .careForJob(0, BSO, "40", "9.98")
                .thinkingOf("20", "17.50", APRIL);
    }

    private static Households job(Households household) {
        return household.thinkingOf("20", "17.50", APRIL);
    }

    private static Benefit benefit(Benefit.Kind kind) {
        return new Benefit(kind, Euro.of(1_200));
    }

    private static Income.Wage wage(String perMonth) {
        return new Income.Wage(Euro.of(perMonth), HolidayAllowance.APART, Euro.ZERO);
    }
}
