package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a birthday in June changes: nothing in June yet, everything from July (Awir art. 5); and the years that decide. */
class BirthdaysTest {

    /** A twelfth of 2.511, 3.214 and 3.447 in 2025 and of 2.580, 3.304 and 3.544 in 2026 (Wkgb art. 2 lid 2 to 5). */
    @ParameterizedTest(name = "{0}, born {1}: {2} in June, {3} in July")
    @CsvSource({
        "2025, 2025-06,   0, 209",
        "2025, 2013-06, 209, 267",
        "2025, 2009-06, 267, 287",
        "2025, 2007-06, 287,   0",
        "2026, 2026-06,   0, 215",
        "2026, 2014-06, 215, 275",
        "2026, 2010-06, 275, 295",
        "2026, 2008-06, 295,   0"
    })
    void kindgebonden_budget_follows_a_child_by_the_month(int year, String born, long june, long july) {
        turns(
                new KindgebondenBudget(LawBook.of(Year.of(year)))
                        .assess(Households.couple().in(year).withChildren(born).factsAt("20000"))
                        .months(),
                june,
                july);
    }

    /**
     * 96% of 200,00. Secondary school begins in August of the year in which a child is 12 before October, and the right ends
     * on the first day of that month (Wko art. 1.1).
     */
    @ParameterizedTest
    @CsvSource({
        "2025, 2013-09, 192, 0",
        "2025, 2013-10, 192, 192",
        "2026, 2013-10, 192, 0",
        "2026, 2014-09, 192, 0",
        "2026, 2014-10, 192, 192",
        "2026, 2013-09, 0, 0"
    })
    void kinderopvangtoeslag_lasts_through_the_july_before_secondary_school(
            int year, String born, long july, long august) {
        var months = care(year, born);

        assertThat(months.in(7)).as("July").isEqualTo(Euro.of(july));
        assertThat(months.in(8)).as("August").isEqualTo(Euro.of(august));
    }

    /** A child counts from the month after its birth. */
    @ParameterizedTest
    @CsvSource({"2025, 2025-06, 0, 192", "2026, 2026-06, 0, 192"})
    void kinderopvangtoeslag_begins_after_the_month_of_birth(int year, String born, long june, long july) {
        turns(care(year, born), june, july);
    }

    private static Months care(int year, String born) {
        return new Kinderopvangtoeslag(LawBook.of(Year.of(year)))
                .assess(Households.single()
                        .in(year)
                        .earning("2000")
                        .withChildren(born)
                        .careNow(0, Kind.BSO, "25", "8")
                        .factsAt("24000"))
                .months();
    }

    /** Wht art. 13, rent 500: below 23 no right in 2025, 292,97 after; below 21 up to 498,20 in 2026: 295,68, then 296,85. */
    @ParameterizedTest
    @CsvSource({"2025, 2002-06, 0, 292", "2026, 2005-06, 295, 296"})
    void the_youth_limit_of_huurtoeslag_lasts_through_the_month_of_the_birthday(
            int year, String born, long june, long july) {
        turns(
                Huurtoeslag.in(LawBook.of(Year.of(year)))
                        .assess(Households.single()
                                .in(year)
                                .born(born)
                                .renting("500")
                                .factsAt("20000"))
                        .months(),
                june,
                july);
    }

    /** Who turns 67 in a year is of the other column from the year after; who was born before 1946 has his own bracket. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1958-01, BELOW_AOW_AGE",
        "2025, 1957-12, AOW_AGE_REACHED",
        "2025, 1946-01, AOW_AGE_REACHED",
        "2025, 1945-12, AOW_AGE_BORN_BEFORE_1946",
        "2026, 1959-01, BELOW_AOW_AGE",
        "2026, 1958-12, AOW_AGE_REACHED",
        "2026, 1946-01, AOW_AGE_REACHED",
        "2026, 1945-12, AOW_AGE_BORN_BEFORE_1946"
    })
    void the_column_of_the_tax_follows_the_year_of_birth(int year, String born, AowColumn column) {
        assertThat(new Person(YearMonth.parse(born), List.of()).aowColumn(year)).isEqualTo(column);
    }

    private static void turns(Months months, long june, long july) {
        assertThat(months.in(6)).as("June").isEqualTo(Euro.of(june));
        assertThat(months.in(7)).as("July").isEqualTo(Euro.of(july));
    }
}
