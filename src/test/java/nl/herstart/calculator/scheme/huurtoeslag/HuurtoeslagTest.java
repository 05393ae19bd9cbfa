package nl.herstart.calculator.scheme.huurtoeslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class HuurtoeslagTest {

    private final Scheme huurtoeslag = Huurtoeslag.in(LawBook.of(Year.of(2026)));

    private final Scheme in2025 = Huurtoeslag.in(LawBook.of(Year.of(2025)));

    /** Brochure berekening huurtoeslag 2026 (tg0831z62fd), example 1: under 21, so the rent counts up to 498,20. */
    @Test
    void gives_the_young_tenant_of_the_brochure_295() {
        assertThat(january(Households.single().born("2006-01").renting("600").factsAt("22000")))
                .isEqualTo(Euro.of(295));
    }

    /** Same brochure, example 2: partners with a child, rent 1.200, incomes 26.000 and 8.000; correction 45,83. */
    @Test
    void gives_the_family_of_the_brochure_492() {
        var facts = Households.couple().withChildren("2018-03").renting("1200").factsAt("34000");

        assertThat(january(facts)).isEqualTo(Euro.of(492));
        assertThat(huurtoeslag.assess(facts).working().lines())
                .filteredOn(line -> line.step() == Huurtoeslag.By.CORRECTIE_INKOMEN)
                .map(line -> line.amount().roundedToCents())
                .containsExactly(Euro.of("45.83"));
    }

    /** The brochure of 2026 names the basishuur: 202,52 for one person, 200,71 for more. */
    @ParameterizedTest
    @CsvSource({"false, 202.52", "true, 200.71"})
    void shows_the_basishuur_that_the_brochure_names(boolean couple, String basishuur) {
        var facts = (couple ? Households.couple() : Households.single())
                .renting("600")
                .factsAt("20000");

        assertThat(huurtoeslag.assess(facts).working().lines())
                .filteredOn(line -> line.step() == Huurtoeslag.By.BASISHUUR)
                .map(line -> line.amount())
                .containsExactly(Euro.of(basishuur));
    }

    @Test
    void a_rent_above_the_maximum_keeps_the_right_and_counts_up_to_it() {
        assertThat(january(Households.single().renting("2000").factsAt("20000")))
                .isEqualTo(january(Households.single().renting("932.93").factsAt("20000")));
    }

    @Test
    void the_youth_limit_ends_in_the_month_after_the_birthday_and_with_a_child() {
        var turning21 = huurtoeslag.assess(
                Households.single().born("2005-04").renting("700").factsAt("20000"));

        assertThat(turning21.months().in(4)).isEqualTo(Euro.of(295));
        assertThat(turning21.months().in(5)).isGreaterThan(Euro.of(295));
        assertThat(january(Households.single()
                        .born("2006-04")
                        .withChildren("2025-12")
                        .renting("700")
                        .factsAt("20000")))
                .isGreaterThan(Euro.of(295));
    }

    @Test
    void a_newborn_counts_as_a_person_from_the_month_after_its_birth() {
        var months = huurtoeslag
                .assess(Households.single()
                        .withChildren("2026-05")
                        .renting("750")
                        .factsAt("30000"))
                .months();

        assertThat(months.in(5)).isEqualTo(months.in(1));
        assertThat(months.in(6)).isGreaterThan(months.in(5));
    }

    /** Staatscourant 2025, 40487: 38.479 alone, 76.958 with a partner. */
    @ParameterizedTest
    @CsvSource({"false, 38479.00, 38479.01", "true, 76958.00, 76958.01"})
    void ends_one_cent_above_the_vermogensgrens(boolean couple, String at, String above) {
        var household = (couple ? Households.couple() : Households.single()).renting("700");

        assertThat(huurtoeslag.assess(household.factsAt("20000", at)).ground()).isEmpty();
        assertThat(huurtoeslag.assess(household.factsAt("20000", above)).ground())
                .contains(Huurtoeslag.No.VERMOGEN_TE_HOOG);
    }

    /** The published table of 2025 for a single tenant of 27 with a rent of 900. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "huurtoeslag-2025-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void gives_in_2025_what_the_table_of_that_year_publishes(
            String id, String kaleHuur, String income, String perMonth, String source) {
        var facts = Households.single().in(2025).renting(kaleHuur).factsAt(income);

        assertThat(in2025.assess(facts).months().in(1)).as(source).isEqualTo(Euro.of(perMonth));
    }

    /** Wet op de huurtoeslag 2025, art. 13: no right above 900,07, and above 477,20 when everybody is under 23. */
    @ParameterizedTest
    @CsvSource({"1985-06, 900.07, false", "1985-06, 900.08, true", "2003-06, 477.20, false", "2003-06, 477.21, true"})
    void in_2025_a_rent_above_the_maximum_ended_the_right(String born, String rent, boolean ended) {
        var ground = in2025.assess(
                        Households.single().in(2025).born(born).renting(rent).factsAt("20000"))
                .ground();

        assertThat(ground.equals(Optional.of(Huurtoeslag.No.HUUR_TE_HOOG))).isEqualTo(ended);
    }

    @Test
    void says_why_there_is_none() {
        assertThat(huurtoeslag.assess(Households.single().factsAt("20000")).ground())
                .contains(Huurtoeslag.No.GEEN_HUURWONING);
        assertThat(huurtoeslag
                        .assess(Households.single().renting("202.52").factsAt("20000"))
                        .ground())
                .contains(Huurtoeslag.No.HUUR_TE_LAAG);
        assertThat(huurtoeslag
                        .assess(Households.single().renting("700").factsAt("60000"))
                        .ground())
                .contains(Huurtoeslag.No.INKOMEN_TE_HOOG);
    }

    @Test
    void never_rises_with_income() {
        var previous = Euro.of(1000);
        for (int income = 0; income <= 60_000; income += 50) {
            var now = january(Households.single().renting("800").factsAt(Integer.toString(income)));
            assertThat(now).as("at € %d", income).isLessThanOrEqualTo(previous);
            previous = now;
        }
    }

    private Euro january(Facts facts) {
        return huurtoeslag.assess(facts).months().in(1);
    }
}
