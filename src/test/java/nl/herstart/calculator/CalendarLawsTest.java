package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.calendar.CalendarMonth;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.calculator.calendar.Entry;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.calendar.Item;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

/** What must hold of the calendar of every household: it is the first year of the contract, told in another way. */
class CalendarLawsTest {

    private static final int MANY = 3_000;

    private final YearLaw law = new YearLaw(LawBook.of(Year.of(2026)));
    private final Calendars calendars = Calendars.load(List.of(Year.of(2026)));

    @Test
    void the_months_with_all_that_comes_after_them_are_the_year_of_the_contract() {
        everybody().forEach(situation -> {
            var report = firstYear(situation);
            var calendar = calendar(situation, report);
            assertThat(calendar.total(calendar.reported()))
                    .as("reported, of %s", situation)
                    .isEqualTo(report.besteedbaar());
            assertThat(calendar.total(calendar.unreported()))
                    .as("unreported, of %s", situation)
                    .isEqualTo(report.besteedbaar());
        });
    }

    @Test
    void all_pay_before_tax_is_the_gross_income_of_the_contract() {
        everybody().forEach(situation -> {
            var report = firstYear(situation);
            var calendar = calendar(situation, report);
            for (int adult = 0; adult < situation.adults().size(); adult++) {
                var later = adult == 0 ? calendar.holidayLater().gross() : Euro.ZERO;
                assertThat(paid(calendar, adult).plus(later))
                        .as("gross of adult %d of %s", adult, situation)
                        .isEqualTo(report.persons().get(adult).bruto());
            }
        });
    }

    @Test
    void nobody_withholds_less_than_nothing_or_more_than_is_paid() {
        Stream.concat(everybody(), RandomHouseholds.ofEveryKind(7, 1_000))
                .flatMap(situation -> entries(calendar(situation, firstYear(situation))))
                .forEach(entry -> assertThat(entry.withheld())
                        .as("%s", entry)
                        .isBetween(Euro.ZERO, entry.gross().max(Euro.ZERO)));
    }

    @Test
    void before_the_job_the_months_know_nothing_of_it() {
        everybody().filter(situation -> situation.job().isWork()).forEach(situation -> {
            var calendar = calendar(situation, firstYear(situation));
            var before = calendar.reported()
                    .months()
                    .subList(0, situation.job().from().getMonthValue() - 1);
            assertThat(before)
                    .as("before the job of %s", situation)
                    .isEqualTo(calendar.unreported().months().subList(0, before.size()))
                    .allSatisfy(month -> assertThat(month.sum(Item.of(Payment.Kind.NIEUWE_BAAN)))
                            .isEqualTo(Euro.ZERO));
        });
    }

    private Report firstYear(Situation situation) {
        return law.firstYear(
                YearPlan.firstYear(situation),
                law.steady(YearPlan.now(situation)),
                law.steady(YearPlan.next(situation)));
    }

    private FirstYearCalendar calendar(Situation situation, Report firstYear) {
        return calendars.of(situation, law.steady(YearPlan.now(situation)), firstYear);
    }

    private static Euro paid(FirstYearCalendar calendar, int adult) {
        return entries(calendar)
                .filter(entry -> entry.adult() == adult && isPay(entry.item()))
                .map(Entry::gross)
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static boolean isPay(Item item) {
        return item.group() == Item.Group.INKOMEN
                && !item.equals(Item.of(Regeling.BIJSTAND))
                && !item.equals(Item.KINDERALIMENTATIE);
    }

    private static Stream<Entry> entries(FirstYearCalendar calendar) {
        return calendar.reported().months().stream().map(CalendarMonth::entries).flatMap(List::stream);
    }

    /**
     * The households drawn by chance, as many with the kinds of income that those do not have, and of both those in which the
     * job can come in the place of a wage.
     */
    private static Stream<Situation> everybody() {
        return Stream.concat(drawn(), drawn().flatMap(CalendarLawsTest::replacingWage));
    }

    private static Stream<Situation> drawn() {
        var random = new Random(12);
        return Stream.concat(
                RandomHouseholds.of(10, MANY),
                RandomHouseholds.of(11, MANY).map(situation -> withRareIncomes(situation, random)));
    }

    private static Stream<Situation> replacingWage(Situation situation) {
        var incomes = situation.aanvrager().incomes();
        return IntStream.range(0, incomes.size())
                .filter(place -> incomes.get(place) instanceof Income.Wage)
                .mapToObj(place -> situation.withJob(Households.replacing(situation.job(), List.of(place))))
                .filter(other -> Objection.to(other).isEmpty());
    }

    private static Situation withRareIncomes(Situation situation, Random random) {
        var adults = new ArrayList<Person>();
        for (var adult : situation.adults()) {
            boolean old = random.nextInt(5) == 0;
            adults.add(new Person(
                    old ? YearMonth.of(1940 + random.nextInt(18), 5) : adult.born(),
                    rareIncomes(situation, random, old)));
        }
        return new Situation(
                situation.year(),
                adults,
                situation.children(),
                situation.dwelling(),
                situation.savings(),
                situation.job(),
                situation.childcareNow(),
                situation.childcareForJob());
    }

    private static List<Income> rareIncomes(Situation situation, Random random, boolean old) {
        var incomes = new ArrayList<Income>();
        if (old) {
            incomes.add(new Benefit(Benefit.Kind.AOW, euro(random, 1_500)));
            incomes.add(new Benefit(Benefit.Kind.PENSIOEN, euro(random, 3_000)));
        }
        switch (random.nextInt(6)) {
            case 0 -> incomes.add(new Benefit(Benefit.Kind.UITKERING, euro(random, 2_500)));
            case 1 -> incomes.add(new Income.Alimony(false, euro(random, 1_500)));
            case 2 -> {
                incomes.add(new Income.Wage(euro(random, 2_000), HolidayAllowance.INBEGREPEN, euro(random, 100)));
                incomes.add(new Income.Wage(euro(random, 2_000), HolidayAllowance.APART, Euro.ZERO));
            }
            case 3 -> {
                incomes.add(new Income.Profit(euro(random, 30_000), false, false));
                incomes.add(new Income.Ww(euro(random, 2_500)));
            }
            case 4 -> {
                if (situation.adults().size() == 1) {
                    incomes.add(new Benefit(Benefit.Kind.ANW, euro(random, 1_700)));
                    incomes.add(new Income.Bijstand());
                }
            }
            default -> incomes.add(new Income.Wage(euro(random, 5_000), HolidayAllowance.APART, euro(random, 300)));
        }
        return incomes;
    }

    private static Euro euro(Random random, int upTo) {
        return Euro.ofCents(random.nextInt(upTo * 100));
    }
}
