package nl.herstart.calculator.income;

import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Income.Wia;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * A benefit of the Wet WIA in a month beside what is earned in it. Who can still earn some and earns less than half of that has a
 * share of the minimum wage; who earns half or more has a share of the old wage less all that could be earned.
 *
 * <p>Basis: WIA, artikelen 52 and 59 to 62. Left out: that UWV may assess again after a lasting rise, and the rise of the minimum
 * wage in July.
 */
final class Arbeidsongeschiktheid {

    private final WiaParameters parameters;
    private final Euro minimumWage;

    /** @param minimumWage a month, with holiday allowance */
    Arbeidsongeschiktheid(LawBook book, Euro minimumWage) {
        this.parameters = book.read(WiaParameters.class);
        this.minimumWage = minimumWage;
    }

    /** How the benefit of a month comes about. */
    Uitkeringen.By step(Wia benefit, Euro earned) {
        return switch (benefit.kind()) {
            case LOONGERELATEERD -> Uitkeringen.By.WIA_LOONGERELATEERD;
            case VOLLEDIG -> Uitkeringen.By.WIA_VOLLEDIG;
            case IVA -> Uitkeringen.By.WIA_IVA;
            case VERVOLG -> {
                if (earned.isLessThan(required(benefit))) {
                    yield Uitkeringen.By.WIA_VERVOLG;
                }
                yield earned.isLessThan(benefit.capacity())
                        ? Uitkeringen.By.WIA_LOONAANVULLING
                        : Uitkeringen.By.WIA_VERDIENT_ALLES;
            }
        };
    }

    /**
     * The benefit of a month, euros, exact.
     *
     * @param earned in the month, with a twelfth of the holiday allowance of the year
     * @param isFirst whether it is one of the first two months
     */
    Euro perMonth(Wia benefit, Euro earned, boolean isFirst) {
        var less = benefit.oldWage().minus(earned).orZeroIfNegative();
        return switch (step(benefit, earned)) {
            case WIA_LOONGERELATEERD -> (isFirst ? parameters.eersteMaanden() : parameters.deel()).of(less);
            case WIA_IVA ->
                parameters
                        .iva()
                        .of(benefit.oldWage())
                        .minus(parameters.deel().of(earned))
                        .orZeroIfNegative();
            case WIA_VERVOLG -> vervolg(benefit);
            case WIA_LOONAANVULLING ->
                parameters
                        .deel()
                        .of(benefit.oldWage().minus(benefit.capacity()))
                        .max(vervolg(benefit).min(parameters.deel().of(less)));
            default -> parameters.deel().of(less);
        };
    }

    /** From how much a month somebody earns enough of what can be earned (art. 60). */
    Euro required(Wia benefit) {
        return parameters.inkomenseis().of(benefit.capacity());
    }

    /** The vervolguitkering (art. 62). */
    private Euro vervolg(Wia benefit) {
        return share(benefit.disability()).of(minimumWage.min(benefit.oldWage()));
    }

    private Percentage share(int disability) {
        if (disability < 45) {
            return parameters.vervolgVanaf35();
        }
        if (disability < 55) {
            return parameters.vervolgVanaf45();
        }
        return disability < 65 ? parameters.vervolgVanaf55() : parameters.vervolgVanaf65();
    }
}
