package nl.herstart.calculator.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The own home and savings, one euro or one cent to either side of each limit; worked from the articles named. */
class PropertyLimitsTest {

    /** Wet IB 2001 art. 3.112: a share of the whole value, cut off to euros; above the top 2,35% of what is above it. */
    @ParameterizedTest
    @CsvSource({
        "2026,   12500.00,    0",
        "2026,   12500.01,   12",
        "2026,   25000.00,   25",
        "2026,   25000.01,   50",
        "2026,   50000.00,  100",
        "2026,   50000.01,  125",
        "2026,   75000.00,  187",
        "2026,   75000.01,  262",
        "2026, 1350000.00, 4725",
        "2026, 1350042.00, 4725",
        "2026, 1350043.00, 4726",
        "2025, 1330000.00, 4655",
        "2025, 1330042.00, 4655",
        "2025, 1330043.00, 4656"
    })
    void the_forfait_follows_the_class_of_the_value(int year, String woz, long forfait) {
        assertThat(new EigenWoning(LawBook.of(Year.of(year))).forfait(Euro.of(woz)))
                .isEqualTo(Euro.of(forfait));
    }

    /** Art. 3.123a: of a positive balance 76,667% or 71,867% is deducted, rounded up. The forfait is 1.400. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1401.00, -1",
        "2025, 1400.01, -1",
        "2025, 1400.00, 0",
        "2025, 1396.00, 0",
        "2025, 1395.00, 1",
        "2025, 0.00, 326",
        "2026, 1401.00, -1",
        "2026, 1400.00, 0",
        "2026, 1399.00, 0",
        "2026, 1397.00, 0",
        "2026, 1396.00, 1",
        "2026, 0.00, 393"
    })
    void the_hillen_deduction_starts_above_a_balance_of_nil(int year, String rente, long saldo) {
        assertThat(new EigenWoning(LawBook.of(Year.of(year)))
                        .of(Households.single().owning("400000", rente).situation())
                        .saldo())
                .isEqualTo(Euro.of(saldo));
    }

    /** Art. 2.10 lid 2: 12,02% or 11,94% of what was deducted above 76.817 or 78.426, cut off to euros. */
    @ParameterizedTest
    @CsvSource({
        "2025, 70000, 1000, 0",
        "2025, 75817, 1000, 0",
        "2025, 75825, 1000, 0",
        "2025, 75826, 1000, 1",
        "2025, 76817, 1000, 120",
        "2025, 90000, 1000, 120",
        "2026, 77426, 1000, 0",
        "2026, 77434, 1000, 0",
        "2026, 77435, 1000, 1",
        "2026, 78426, 1000, 119",
        "2026, 78427, 1000, 119",
        "2026, 90000, 1000, 119",
        "2026, 90000, 0, 0"
    })
    void the_tariefsaanpassing_takes_no_more_than_what_was_deducted_at_the_highest_rate(
            int year, long inkomenBox1, long aftrekken, long tax) {
        assertThat(new EigenWoning(LawBook.of(Year.of(year)))
                        .tariefsaanpassing(Euro.of(inkomenBox1), Euro.of(aftrekken)))
                .isEqualTo(Euro.of(tax));
    }

    /** Art. 5.2 and 5.5: with money in the bank only, 1,37% or 1,28% of what is above the exemption, cut off to euros. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1,  57684.00, 0",
        "2025, 1,  57756.99, 0",
        "2025, 1,  57757.00, 1",
        "2025, 2, 115368.00, 0",
        "2025, 2, 115513.98, 0",
        "2025, 2, 115514.00, 1",
        "2026, 1,  59357.00, 0",
        "2026, 1,  59435.12, 0",
        "2026, 1,  59435.13, 1",
        "2026, 2, 118870.24, 0",
        "2026, 2, 118870.25, 1"
    })
    void box_3_starts_above_the_exemption(int year, int adults, String bank, long inkomen) {
        assertThat(new Box3(LawBook.of(Year.of(year)))
                        .inkomen(new Savings(Euro.of(bank), Euro.ZERO, Euro.ZERO), adults))
                .isEqualTo(Euro.of(inkomen));
    }

    /** Art. 5.3: debts count above 3.800 a person. */
    @ParameterizedTest
    @CsvSource({
        "2025, 1, 3800.00, 10000.00",
        "2025, 1, 3800.01,  9999.99",
        "2026, 1, 3799.99, 10000.00",
        "2026, 1, 3800.01,  9999.99",
        "2026, 2, 7600.00, 10000.00",
        "2026, 2, 7600.01,  9999.99"
    })
    void debts_count_one_cent_above_the_threshold(int year, int adults, String debts, String base) {
        assertThat(new Box3(LawBook.of(Year.of(year)))
                        .rendementsgrondslag(new Savings(Euro.of(10_000), Euro.ZERO, Euro.of(debts)), adults))
                .isEqualTo(Euro.of(base));
    }
}
