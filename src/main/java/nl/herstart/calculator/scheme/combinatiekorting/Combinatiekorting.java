package nl.herstart.calculator.scheme.combinatiekorting;

import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/**
 * The inkomensafhankelijke combinatiekorting: a credit for who works and has a child under 12, and has no partner or earns
 * less than the partner does. At equal incomes the older one has it. Rounded up to whole euros.
 *
 * <p>Basis: Wet IB 2001, artikel 8.14a. There is no condition on when the child was born. Of a child
 * that two parents share both can have it, wherever it is registered, when it is almost as long with each.
 */
public final class Combinatiekorting {

    /** How it comes about, a year. */
    public enum By implements Step {
        KORTING,
        MAXIMUM,
        INKOMEN_TE_LAAG,
        NAAR_DE_ANDER
    }

    private final CombinatiekortingParameters parameters;

    /** The law of one year. */
    public Combinatiekorting(LawBook book) {
        this.parameters = book.read(CombinatiekortingParameters.class);
    }

    /**
     * The credit of each adult, whole euros a year.
     *
     * @param arbeidsinkomens one for each adult, in their order
     */
    public List<Euro> kortingen(Situation situation, List<Euro> arbeidsinkomens) {
        int one = whoHasIt(situation, arbeidsinkomens);
        var korting = hasYoungChild(situation)
                ? korting(
                        arbeidsinkomens.get(one),
                        situation.adults().get(one).aowColumn(situation.year().getValue()))
                : Euro.ZERO;
        if (arbeidsinkomens.size() == 1) {
            return List.of(korting);
        }
        return one == 0 ? List.of(korting, Euro.ZERO) : List.of(Euro.ZERO, korting);
    }

    /** The credit at an arbeidsinkomen, all conditions met. */
    public Euro korting(Euro arbeidsinkomen, AowColumn column) {
        var above = arbeidsinkomen.minus(parameters.drempel()).orZeroIfNegative();
        return column.isAowAge()
                ? parameters.percentageAow().of(above).ceiledToEuros().min(parameters.maximumAow())
                : parameters.percentage().of(above).ceiledToEuros().min(parameters.maximum());
    }

    /** How the credit of one adult comes about; nothing without a young child or without work. */
    public List<Tally> tallies(Situation situation, List<Euro> arbeidsinkomens, int adult) {
        var arbeidsinkomen = arbeidsinkomens.get(adult);
        if (!hasYoungChild(situation) || arbeidsinkomen.isZero()) {
            return List.of();
        }
        if (whoHasIt(situation, arbeidsinkomens) != adult) {
            return List.of(Tally.of(Line.of(By.NAAR_DE_ANDER, Euro.ZERO)));
        }
        var column = situation.adults().get(adult).aowColumn(situation.year().getValue());
        var above = arbeidsinkomen.minus(parameters.drempel());
        if (!above.isPositive()) {
            return List.of(Tally.of(Line.of(By.INKOMEN_TE_LAAG, Euro.ZERO, arbeidsinkomen, parameters.drempel())));
        }
        var share = column.isAowAge() ? parameters.percentageAow() : parameters.percentage();
        var maximum = column.isAowAge() ? parameters.maximumAow() : parameters.maximum();
        var step = share.of(above).isMoreThan(maximum) ? By.MAXIMUM : By.KORTING;
        var korting = korting(arbeidsinkomen, column);
        return List.of(Tally.of(Line.of(step, korting, share, above, parameters.drempel(), maximum)));
    }

    /** A partner for less than six months does not count (Wet IB 2001 art. 8.14a). */
    private int whoHasIt(Situation situation, List<Euro> arbeidsinkomens) {
        var adults = situation.adults();
        if (adults.size() == 1 || situation.monthsWithPartner() < parameters.maandenInHuishouden()) {
            return 0;
        }
        int byIncome = arbeidsinkomens.get(0).compareTo(arbeidsinkomens.get(1));
        int byAge = adults.get(0).born().compareTo(adults.get(1).born());
        return byIncome < 0 || (byIncome == 0 && byAge <= 0) ? 0 : 1;
    }

    private boolean hasYoungChild(Situation situation) {
        int year = situation.year().getValue();
        for (var child : situation.children()) {
            if (child.ageIn(year, 1) < parameters.leeftijdKind()
                    && child.isOurs(situation.year())
                    && isHereLongEnough(child, year)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHereLongEnough(Child child, int year) {
        return child.isBornBefore(year, 13 - parameters.maandenInHuishouden());
    }
}
