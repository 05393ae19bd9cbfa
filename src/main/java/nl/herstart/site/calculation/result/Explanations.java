package nl.herstart.site.calculation.result;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Regeling;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.site.calculation.result.Explanation.Line;
import nl.herstart.site.calculation.result.Explanation.Working;
import nl.herstart.site.calculation.wording.Bronnen;
import nl.herstart.site.calculation.wording.RegelingTexts;
import nl.herstart.site.calculation.wording.Texts;
import nl.herstart.value.DutchFormat;
import nl.herstart.value.Euro;

/** Tells of every amount how it came about: the income of each adult, then the regelingen. */
final class Explanations {

    private final Texts income = Texts.about("inkomen");
    private final RegelingTexts regelingen;
    private final Bronnen bronnen;

    Explanations(RegelingTexts regelingen, Bronnen bronnen) {
        this.regelingen = regelingen;
        this.bronnen = bronnen;
    }

    List<Explanation> of(Answer answer) {
        var explanations = new ArrayList<Explanation>();
        for (int place = 0; place < answer.next().persons().size(); place++) {
            explanations.add(income(
                    income.say(place == 0 ? "titel" : "titelPartner"),
                    answer.now().persons().get(place),
                    answer.next().persons().get(place)));
        }
        for (var regeling : Regeling.values()) {
            explanations.add(regeling(
                    answer.situation().year(),
                    regeling,
                    answer.now().outcome(regeling),
                    answer.next().outcome(regeling)));
        }
        return explanations;
    }

    private Explanation income(String title, PersonYear now, PersonYear next) {
        return explanation(title, next.netto(), income(now), income(next), List.of());
    }

    private Working income(PersonYear person) {
        var lines = new ArrayList<Line>();
        lines.add(line("bruto", person.bruto()));
        addIfAny(lines, "pensioenpremie", person.pensioenpremie());
        lines.add(line("belastingVoorKortingen", person.belastingVoorKortingen()));
        addIfAny(lines, "algemeneHeffingskorting", person.algemeneHeffingskorting());
        addIfAny(lines, "arbeidskorting", person.arbeidskorting());
        addIfAny(lines, "combinatiekorting", person.inkomensafhankelijkeCombinatiekorting());
        addIfAny(lines, "nietBenut", person.nietBenut());
        lines.add(line("belasting", person.belasting()));
        addIfAny(lines, "zvwBijdrage", person.zvwBijdrage());
        lines.add(line("netto", person.netto()));
        return new Working("", lines);
    }

    private void addIfAny(List<Line> lines, String key, Euro amount) {
        if (!amount.isZero()) {
            lines.add(line(key, amount));
        }
    }

    private Line line(String key, Euro amount) {
        return new Line(income.say(key), DutchFormat.amount(amount));
    }

    private Explanation regeling(Year year, Regeling regeling, Outcome now, Outcome next) {
        return explanation(
                regelingen.title(regeling),
                next.perYear(),
                working(regeling, now),
                working(regeling, next),
                bronnen.of(year, regeling));
    }

    private Working working(Regeling regeling, Outcome outcome) {
        return new Working(
                outcome.ground()
                        .map(ground -> regelingen.ground(regeling, ground))
                        .orElse(""),
                outcome.working().lines().stream()
                        .map(line -> new Line(regelingen.step(regeling, line), DutchFormat.amount(line.amount())))
                        .toList());
    }

    private static Explanation explanation(
            String title, Euro perYear, Working now, Working next, List<Bronnen.Bron> bronnen) {
        return new Explanation(
                title,
                DutchFormat.cents(perYear.timesRoundedToCents(1, 12)),
                next,
                now.equals(next) ? List.of() : List.of(now),
                bronnen);
    }
}
