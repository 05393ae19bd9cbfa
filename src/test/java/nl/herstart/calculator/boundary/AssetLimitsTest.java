package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.scheme.zorgtoeslag.Zorgtoeslag;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Income;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Savings to the cent: at the limit there is a right, one cent above it there is none (Awir art. 7; Pw art. 34). */
class AssetLimitsTest {

    /** Staatscourant 2024, 37672 and 38492; 2025, 38110 and 40487; Wkgb art. 1. */
    @ParameterizedTest
    @CsvSource({
        "2025, ZORGTOESLAG,        ALLEENSTAANDE,   141896",
        "2025, ZORGTOESLAG,        TOESLAGPARTNERS, 179429",
        "2025, KINDGEBONDENBUDGET, ALLEENSTAANDE,   141896",
        "2025, KINDGEBONDENBUDGET, TOESLAGPARTNERS, 179429",
        "2025, HUURTOESLAG,        ALLEENSTAANDE,    37395",
        "2025, HUURTOESLAG,        TOESLAGPARTNERS,  74790",
        "2026, ZORGTOESLAG,        ALLEENSTAANDE,   146011",
        "2026, ZORGTOESLAG,        TOESLAGPARTNERS, 184633",
        "2026, KINDGEBONDENBUDGET, ALLEENSTAANDE,   146011",
        "2026, KINDGEBONDENBUDGET, TOESLAGPARTNERS, 184633",
        "2026, HUURTOESLAG,        ALLEENSTAANDE,    38479",
        "2026, HUURTOESLAG,        TOESLAGPARTNERS,  76958"
    })
    void a_toeslag_ends_one_cent_above_its_limit(int year, Regeling regeling, HouseholdKind kind, String limit) {
        var law = law(regeling, Year.of(year));
        var household = Households.of(kind).in(year).withChildren("2018-05").renting("700");

        assertThat(law.assess(household.factsAt("20000", limit + ".00")).ground())
                .isEmpty();
        assertThat(law.assess(household.factsAt("20000", limit + ".01")).ground())
                .hasValueSatisfying(ground -> assertThat(ground.name()).isEqualTo("VERMOGEN_TE_HOOG"));
    }

    @Test
    void kinderopvangtoeslag_has_no_limit() {
        var household = Households.single()
                .earning("2000")
                .withChildren("2022-05")
                .careNow(0, Childcare.Kind.DAGOPVANG, "100", "10");

        assertThat(new Kinderopvangtoeslag(LawBook.of(Year.of(2026)))
                        .assess(household.factsAt("24000", "10000000"))
                        .months()
                        .in(1))
                .isEqualTo(Euro.of(960));
    }

    /** Debts count in full here, the bank and everything else with them. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1, 0, 7770.00",
        "2025, 1, 1, 15540.00",
        "2025, 2, 0, 15540.00",
        "2026, 1, 0, 8000.00",
        "2026, 1, 1, 16000.00",
        "2026, 2, 0, 16000.00"
    })
    void bijstand_ends_one_cent_above_its_limit(int year, int adults, int children, String limit) {
        assertThat(hasBijstand(year, adults, children, Euro.of(limit))).isTrue();
        assertThat(hasBijstand(year, adults, children, Euro.of(limit).plus(Euro.ofCents(1))))
                .isFalse();
    }

    /**
     * Pw art. 4 and 34: a parent alone is one as long as a child is younger than 18; whoever has none is alone. Alphen aan den
     * Rijn, "Als er iets verandert in uw leven": from the day on which the youngest child is 18 savings can change it.
     */
    @Test
    void bijstand_goes_by_the_child_of_the_month() {
        assertThat(bijstand("2008-06", "9000.00"))
                .startsWith("1401.50", "1401.50")
                .endsWith("0.00", "0.00");
        assertThat(bijstand("2008-06", "9000.00").indexOf("0.00")).isEqualTo(6);
        assertThat(bijstand("2008-06", "8000.00")).doesNotContain("0.00");
        assertThat(bijstand("2008-06", "16000.01")).containsOnly("0.00");
        assertThat(bijstand("2009-01", "9000.00")).doesNotContain("0.00");
        assertThat(bijstand("2026-03", "9000.00")).startsWith("0.00", "0.00", "0.00", "1401.50");
    }

    private static List<String> bijstand(String childBorn, String bank) {
        var household = Households.single()
                .with(0, new Income.Bijstand())
                .withChildren(childBorn)
                .saving(bank);
        return Calculator.load()
                .answer(household.situation())
                .now()
                .outcome(Regeling.BIJSTAND)
                .months()
                .toList()
                .stream()
                .map(month -> month.toDecimal().setScale(2).toPlainString())
                .toList();
    }

    private static boolean hasBijstand(int year, int adults, int children, Euro bank) {
        var household = (adults == 1 ? Households.single() : Households.couple())
                .in(year)
                .with(0, new Income.Bijstand())
                .saving(bank.toDecimal().toPlainString(), "1000", "1000");
        if (children == 1) {
            household.withChildren("2018-05");
        }
        return Calculator.load()
                .answer(household.situation())
                .now()
                .outcome(Regeling.BIJSTAND)
                .ground()
                .isEmpty();
    }

    private static Scheme law(Regeling regeling, Year year) {
        return switch (regeling) {
            case ZORGTOESLAG -> new Zorgtoeslag(LawBook.of(year));
            case HUURTOESLAG -> Huurtoeslag.in(LawBook.of(year));
            default -> new KindgebondenBudget(LawBook.of(year));
        };
    }
}
