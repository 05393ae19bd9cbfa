package nl.herstart.platform.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.herstart.value.Euro;

/** For how long an amount is stated. In a form it is named as {@link FormField#choiceName} does. */
public enum Period {
    MAAND(12),
    VIER_WEKEN(13),
    JAAR(1);

    private final int inYear;

    Period(int inYear) {
        this.inYear = inYear;
    }

    /** What an amount of another period is of this one, in whole cents. */
    Euro of(Euro amount, Period stated, RoundingMode rounding) {
        return Euro.of(amount.toDecimal()
                .multiply(BigDecimal.valueOf(stated.inYear))
                .divide(BigDecimal.valueOf(inYear), 2, rounding));
    }
}
