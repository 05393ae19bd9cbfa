package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.curve.Part;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.platform.picture.Bars;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** The money of the job by the month: what it brings in, what goes to whom, and what is left. */
public final class MoneyOfJob {

    /** All but the one that is told together with what it pays for. */
    private static final List<Regeling> TOESLAGEN = Regeling.TOESLAGEN.stream()
            .filter(toeslag -> toeslag != Regeling.KINDEROPVANGTOESLAG)
            .toList();

    private final Texts texts;

    public MoneyOfJob(Language language) {
        this.texts = Texts.about(language, "calculation/uitkomst");
    }

    /** The bars from the gross wage to what is left, as it is when the job starts. */
    public Bars of(Comparison steady) {
        var comparison = steady.atStart();
        var now = comparison.nextWithout().persons().get(0);
        var next = comparison.next().persons().get(0);
        var wage = comparison.next().accounts().grossAdded();
        var gross = next.bruto().minus(now.bruto());
        var net = change(comparison, Part.NETTO_AANVRAGER);
        var steps = new ArrayList<Bars.Step>();
        add(steps, "loon", wage);
        add(steps, "uitkering", gross.minus(wage));
        add(steps, "belasting", net.minus(gross));
        add(steps, "partner", change(comparison, Part.NETTO_PARTNER));
        add(steps, "toeslagen", changes(comparison, TOESLAGEN));
        add(steps, "kinderbijslag", change(comparison, Part.of(Regeling.KINDERBIJSLAG)));
        add(steps, "bijstand", change(comparison, Part.of(Regeling.BIJSTAND)));
        add(
                steps,
                "opvang",
                change(comparison, Part.of(Regeling.KINDEROPVANGTOESLAG)).plus(change(comparison, Part.OPVANGKOSTEN)));
        add(steps, "reizen", change(comparison, Part.REISKOSTEN));
        add(steps, "overig", change(comparison, Part.OVERIG));
        boolean lost = comparison.differenceByJob().isNegative();
        return Bars.of(steps, texts.say(lost ? "stroom.minder" : "stroom.blijft"), texts.language());
    }

    private void add(List<Bars.Step> steps, String key, Euro perYear) {
        var direction = perYear.isNegative() ? ".eraf" : ".erbij";
        steps.add(new Bars.Step(texts.say("stroom." + key + direction), perYear.perMonth()));
    }

    private static Euro changes(Comparison comparison, List<Regeling> regelingen) {
        return regelingen.stream()
                .map(regeling -> change(comparison, Part.of(regeling)))
                .reduce(Euro.ZERO, Euro::plus);
    }

    private static Euro change(Comparison comparison, Part part) {
        return part.in(comparison.next()).minus(part.in(comparison.nextWithout()));
    }
}
