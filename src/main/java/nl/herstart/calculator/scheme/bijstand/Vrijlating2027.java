package nl.herstart.calculator.scheme.bijstand;

import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.bijstand.Bijstand.By;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;

/**
 * The vrijlating since 2027: a share without a maximum, from whatever age, for a year. Who has the AOW age has none here: the
 * amount of that age is not indexed.
 *
 * <p>Basis: Participatiewet, artikel 34a lid 1 onder a. Left out: that a gemeente may make it longer, and give it again with a
 * new job.
 */
final class Vrijlating2027 implements Vrijlating {

    private final Bijstand2027Parameters parameters;

    Vrijlating2027(LawBook book) {
        this.parameters = book.read(Bijstand2027Parameters.class);
    }

    @Override
    public List<Phase> phases(YearPlan plan, int month) {
        if (plan.situation().aanvrager().aowColumn(plan.year()).isAowAge()) {
            return List.of(Phase.none(1));
        }
        int last = parameters.maandenVrijlating();
        return List.of(
                new Phase(1, last, (increase, of) -> parameters.vrijlating().of(increase)), Phase.none(last + 1));
    }

    @Override
    public Line line(Euro kept, Euro increase) {
        return Line.of(By.VRIJLATING_SINDS_2027, kept, increase, parameters.maandenVrijlating());
    }
}
