package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.NoticeTexts;
import nl.herstart.wording.RegelingTexts;

/** What plans side by side come down to, in sentences. Amounts of a month are in whole euros. */
public final class PlanFindings {

    private final Language language;
    private final Texts texts;
    private final NoticeTexts notices;

    public PlanFindings(Language language) {
        this.language = language;
        this.texts = Texts.about(language, "calculation/vergelijking");
        this.notices = new NoticeTexts(new RegelingTexts(language));
    }

    /** Which plan leaves most, and how much that is more or less than now. */
    public String main(List<CalculatedPlan> plans) {
        var first = plans.get(0);
        if (lies(plans)) {
            return texts.say("bereik");
        }
        if (plans.size() == 1) {
            return say("een", first, inEuros(first.difference()), first);
        }
        var best = PlanTable.best(plans, plan -> Optional.of(inEuros(plan.difference())));
        return best.size() == 1
                ? say("beste", best.get(0), inEuros(best.get(0).difference()), first)
                : texts.say("gelijk");
    }

    /** Each plan against the first, and with which one an hour of work leaves most. */
    public List<String> others(List<CalculatedPlan> plans) {
        var told = new ArrayList<String>();
        if (lies(plans)) {
            return told;
        }
        var first = plans.get(0);
        for (var plan : plans.subList(1, plans.size())) {
            told.add(say("verschil", plan, inEuros(plan.besteedbaar().minus(first.besteedbaar())), first));
        }
        var best = PlanTable.best(plans, CalculatedPlan::perHourWorked);
        if (best.size() == 1) {
            var plan = best.get(0);
            plan.perHourWorked()
                    .filter(Euro::isPositive)
                    .ifPresent(perHour -> told.add(texts.say(
                            plan.replaces() ? "perExtraUur" : "perUur",
                            plan.number(),
                            plan.hours(),
                            language.cents(perHour))));
        }
        return told;
    }

    /** Whether it is not known of some plan what it leaves, since it may change a benefit. */
    private static boolean lies(List<CalculatedPlan> plans) {
        return plans.stream().anyMatch(plan -> plan.differenceLies().isPresent());
    }

    /** Why a plan may leave less than it says; with its name, unless the same holds for all. */
    public List<String> cautions(List<CalculatedPlan> plans) {
        var byPlan = plans.stream().map(this::cautions).toList();
        if (byPlan.stream().distinct().count() <= 1) {
            return byPlan.stream().findFirst().orElse(List.of());
        }
        var told = new ArrayList<String>();
        for (var plan : plans) {
            cautions(plan).forEach(caution -> told.add(texts.say("letOp", plan.number(), caution)));
        }
        return told;
    }

    private List<String> cautions(CalculatedPlan plan) {
        return Stream.concat(
                        plan.outcome().cautions().stream().map(notices::of),
                        plan.steady().startLastsThrough().map(until -> texts.say("eersteFase", until)).stream())
                .toList();
    }

    private String say(String key, CalculatedPlan plan, Euro difference, CalculatedPlan than) {
        var kind = difference.isZero() ? ".gelijk" : difference.isPositive() ? ".meer" : ".minder";
        var amount = language.euros(difference.abs());
        return texts.say(key + kind, plan.number(), plan.hours(), amount, than.number());
    }

    private static Euro inEuros(Euro perMonth) {
        return perMonth.roundedToEuros();
    }
}
