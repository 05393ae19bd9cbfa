package nl.herstart.calculator.scheme.box3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;

class Box3Test {

    private final Box3 box3 = new Box3(LawBook.of(Year.of(2026)));

    /** Wet IB 2001 art. 5.2, worked by hand: 1.280 return x (100.000 - 59.357) / 100.000 = 520,23; 36% is 187,20. */
    @Test
    void taxes_a_deemed_return_above_the_exemption() {
        var inkomen = box3.inkomen(bank("100000"), 1);

        assertThat(inkomen).isEqualTo(Euro.of(520));
        assertThat(box3.belasting(inkomen)).isEqualTo(Euro.of(187));
    }

    @Test
    void starts_where_the_exemption_ends() {
        assertThat(box3.inkomen(bank("59357"), 1)).isEqualTo(Euro.ZERO);
        assertThat(box3.inkomen(bank("118714"), 2)).isEqualTo(Euro.ZERO);
        assertThat(box3.inkomen(bank("125000"), 2)).isEqualTo(Euro.of(40)); // 1.600 x 6.286 / 125.000, half of it
    }

    /** Worked by hand: 50.000 at 1,28% and 100.000 at 6%, less 16.200 at 2,7%: 6.202,60; (133.800 - 59.357) / 133.800. */
    @Test
    void debts_count_above_the_threshold() {
        var savings = new Savings(Euro.of(50_000), Euro.of(100_000), Euro.of(20_000));

        assertThat(box3.rendementsgrondslag(savings, 1)).isEqualTo(Euro.of(133_800));
        assertThat(box3.inkomen(savings, 1)).isEqualTo(Euro.of(3_450));
    }

    private static Savings bank(String amount) {
        return new Savings(Euro.of(amount), Euro.ZERO, Euro.ZERO);
    }
}
