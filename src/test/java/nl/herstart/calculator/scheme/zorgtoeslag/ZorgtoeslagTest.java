package nl.herstart.calculator.scheme.zorgtoeslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ZorgtoeslagTest {

    private final Zorgtoeslag zorgtoeslag = new Zorgtoeslag(LawBook.of(Year.of(2026)));

    /** The published examples, each with its source; the tables of the tax office round otherwise by at most a euro. */
    @ParameterizedTest(name = "{0}: {2} with € {3} a year gets € {4} a month")
    @CsvFileSource(resources = "zorgtoeslag-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void gives_what_the_tax_office_publishes(
            String id, int year, HouseholdKind kind, String income, String perMonth, int tolerance, String source) {
        var january = new Zorgtoeslag(LawBook.of(Year.of(year)))
                .assess(Households.of(kind).factsAt(income))
                .months()
                .in(1);

        if (perMonth.startsWith(">")) {
            assertThat(january).as(source).isGreaterThan(Euro.ZERO);
        } else {
            assertThat(january.minus(Euro.of(perMonth)).max(Euro.of(perMonth).minus(january)))
                    .as(source)
                    .isLessThanOrEqualTo(Euro.of(tolerance));
        }
    }

    /** The brochure of 2026 prints the normpremie and the year for an income of 19.000: 568,55 and 1.550,45. */
    @Test
    void shows_the_working_that_the_brochure_prints() {
        var lines = zorgtoeslag
                .assess(Households.single().factsAt("19000"))
                .working()
                .lines();

        assertThat(lines)
                .filteredOn(line -> line.step() == Zorgtoeslag.By.NORMPREMIE_TOT_DREMPEL)
                .map(line -> line.amount().roundedToCents())
                .containsExactly(Euro.of("568.55"));
        assertThat(lines)
                .filteredOn(line -> line.step() == Zorgtoeslag.By.JAARBEDRAG)
                .map(line -> line.amount().roundedToCents())
                .containsExactly(Euro.of("1550.45"));
        assertThat(lines).last().extracting(Line::amount).isEqualTo(Euro.of(129));
    }

    /** Incomes at which the right ends are published: 40.857 alone, 51.142 with a partner. */
    @ParameterizedTest
    @CsvSource({"ALLEENSTAANDE, 40857", "TOESLAGPARTNERS, 51142"})
    void ends_one_euro_above_the_published_income(HouseholdKind kind, long income) {
        assertThat(perMonth(kind, Long.toString(income))).isEqualTo(Euro.of(1));
        assertThat(zorgtoeslag
                        .assess(Households.of(kind).factsAt(Long.toString(income + 1)))
                        .ground())
                .contains(Zorgtoeslag.No.INKOMEN_TE_HOOG);
    }

    /** Staatscourant 2025, 38110: 146.011 alone, 184.633 with a partner. */
    @ParameterizedTest
    @CsvSource({"ALLEENSTAANDE, 146011.00", "TOESLAGPARTNERS, 184633.00"})
    void ends_one_cent_above_the_vermogensgrens(HouseholdKind kind, String grens) {
        var above = Euro.of(grens).plus(Euro.ofCents(1)).toDecimal().toPlainString();

        assertThat(zorgtoeslag.assess(Households.of(kind).factsAt("0", grens)).ground())
                .isEmpty();
        assertThat(zorgtoeslag.assess(Households.of(kind).factsAt("0", above)).ground())
                .contains(Zorgtoeslag.No.VERMOGEN_TE_HOOG);
    }

    @Test
    void never_rises_with_income_and_stays_level_up_to_the_drempelinkomen() {
        var previous = perMonth(HouseholdKind.TOESLAGPARTNERS, "0");
        for (int income = 0; income <= 60_000; income += 50) {
            var now = perMonth(HouseholdKind.TOESLAGPARTNERS, Integer.toString(income));
            assertThat(now).as("at € %d", income).isLessThanOrEqualTo(previous);
            if (income <= 29_736) {
                assertThat(now).as("at € %d", income).isEqualTo(previous);
            }
            previous = now;
        }
    }

    private Euro perMonth(HouseholdKind kind, String income) {
        return zorgtoeslag.assess(Households.of(kind).factsAt(income)).months().in(1);
    }
}
