package nl.herstart.calculator.scheme.bijstand;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
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

    private static final int DECEMBER = 12;

    private final Bijstand2025Parameters parameters;

    Vrijlating2025(LawBook book) {
        this.parameters = book.read(Bijstand2025Parameters.class);
    }

    @Override
    public List<Phase> phases(YearPlan plan, int month) {
        if (plan.situation().aanvrager().ageIn(plan.year(), month) < parameters.leeftijdVrijlating()) {
            return List.of(Phase.none(1));
        }
        int last = parameters.maandenVrijlating();
        var forAll = new Phase(
                1,
                last,
                (increase, of) -> parameters
                        .vrijlating()
                        .of(increase)
                        .min(parameters.maximumVrijlating().in(of)));
        if (!isSingleParentOfYoungChild(plan, month)) {
            return List.of(forAll, Phase.none(last + 1));
        }
        int lastOfParent = last + parameters.maandenVrijlatingAlleenstaandeOuder();
        var forParents = new Phase(
                last + 1,
                lastOfParent,
                (increase, of) -> parameters
                        .vrijlatingAlleenstaandeOuder()
                        .of(increase)
                        .min(parameters.maximumVrijlatingAlleenstaandeOuder().in(of)));
        return List.of(forAll, forParents, Phase.none(lastOfParent + 1));
    }

    @Override
    public Optional<YearMonth> noYoungChildFrom(YearPlan plan, YearMonth startOfJob) {
        var phases = phases(plan, DECEMBER);
        return phases.size() <= 2
                ? Optional.empty()
                : plan.situation().children().stream()
                        .filter(child -> !child.isShared())
                        .map(child -> child.born()
                                .plusYears(parameters.leeftijdKindVrijlating())
                                .plusMonths(1))
                        .max(Comparator.naturalOrder())
                        .filter(end ->
                                end.isBefore(startOfJob.plusMonths(phases.get(1).last())));
    }

    @Override
    public Line line(Euro kept, Euro increase) {
        return Line.of(By.VRIJLATING, kept, increase, parameters.leeftijdVrijlating());
    }

    private boolean isSingleParentOfYoungChild(YearPlan plan, int month) {
        return plan.situation().kind() == HouseholdKind.ALLEENSTAANDE
                && plan.situation().children().stream()
                        .anyMatch(child -> plan.isHere(child, month)
                                && !child.isShared()
                                && child.ageIn(plan.year(), month) < parameters.leeftijdKindVrijlating());
    }
}
