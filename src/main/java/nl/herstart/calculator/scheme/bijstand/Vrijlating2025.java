package nl.herstart.calculator.scheme.bijstand;

import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.bijstand.Bijstand.By;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;

/**
 * The vrijlating up to 2026: for some months, and after that for a single parent with a young child, each up to a maximum.
 *
 * <p>Basis: Participatiewet, artikel 31 lid 2 onder n and r, lid 5.
 */
final class Vrijlating2025 implements Vrijlating {

    private final Bijstand2025Parameters parameters;

    Vrijlating2025(LawBook book) {
        this.parameters = book.read(Bijstand2025Parameters.class);
    }

    @Override
    public Euro of(Means means, int month) {
        var plan = means.plan();
        if (plan.situation().aanvrager().ageIn(plan.year(), month) < parameters.leeftijdVrijlating()) {
            return Euro.ZERO;
        }
        if (month < plan.firstMonthOfJob() + parameters.maandenVrijlating()) {
            return parameters
                    .vrijlating()
                    .of(means.increase())
                    .min(parameters.maximumVrijlating().in(month));
        }
        return isSingleParentOfYoungChild(means, month)
                ? parameters
                        .vrijlatingAlleenstaandeOuder()
                        .of(means.increase())
                        .min(parameters.maximumVrijlatingAlleenstaandeOuder().in(month))
                : Euro.ZERO;
    }

    @Override
    public Line line(Euro kept, Euro increase) {
        return Line.of(By.VRIJLATING, kept, increase, parameters.leeftijdVrijlating());
    }

    private boolean isSingleParentOfYoungChild(Means means, int month) {
        var plan = means.plan();
        return plan.situation().kind() == HouseholdKind.ALLEENSTAANDE
                && plan.situation().children().stream()
                        .anyMatch(child -> plan.isHere(child, month)
                                && child.ageIn(plan.year(), month) < parameters.leeftijdKindVrijlating());
    }
}
