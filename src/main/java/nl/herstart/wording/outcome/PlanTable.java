package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** Plans in columns: first what each comes down to, then the amounts it is made of. */
public final class PlanTable {

    /**
     * One line.
     *
     * @param now as it is without a plan; empty where that says nothing
     * @param kind {@code total} for what there is to spend, else empty
     */
    public record Row(String name, String now, List<Cell> cells, String kind) {}

    /**
     * What stands in a line for one plan.
     *
     * @param mark that it is the best of the line, in words; empty when it is not, or all are the same
     */
    public record Cell(String plan, String text, String mark) {}

    private final Language language;
    private final Texts texts;
    private final ComparisonTable comparison;

    public PlanTable(ComparisonTable comparison, Language language) {
        this.language = language;
        this.texts = Texts.about(language, "calculation/vergelijking");
        this.comparison = comparison;
    }

    /** The names of the plans, above their columns. */
    public List<String> heads(List<CalculatedPlan> plans) {
        return plans.stream().map(this::head).toList();
    }

    /** Hours and wage of each plan, and what it comes down to. */
    public List<Row> outcomes(List<CalculatedPlan> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        var now = plans.get(0).outcome().now().besteedbaar().perMonth();
        return List.of(
                row("uren", "", "", plans, plan -> language.hours(plan.hours()), plan -> Optional.empty()),
                row("uurloon", "", "", plans, plan -> language.cents(plan.wage()), plan -> Optional.empty()),
                row(
                        "besteedbaar",
                        language.euros(now),
                        "total",
                        plans,
                        plan -> plan.lies()
                                .map(left -> between(language.euros(left.from()), language.euros(left.to())))
                                .orElseGet(() -> language.euros(plan.besteedbaar())),
                        plan -> known(plan, CalculatedPlan::besteedbaar)),
                row(
                        "verschil",
                        "",
                        "",
                        plans,
                        plan -> plan.differenceLies()
                                .map(more -> between(signed(more.from()), signed(more.to())))
                                .orElseGet(() -> signed(plan.difference())),
                        plan -> known(plan, CalculatedPlan::difference)),
                row(
                        plans.get(0).replaces() ? "perExtraUur" : "perUur",
                        "",
                        "",
                        plans,
                        plan -> plan.perHourWorked()
                                .map(this::perHour)
                                .orElseGet(() -> texts.say(plan.differenceLies().isPresent() ? "hangtAf" : "geenUren")),
                        CalculatedPlan::perHourWorked));
    }

    /** Of a plan that lies between two amounts none is known. */
    private static Optional<Euro> known(CalculatedPlan plan, Function<CalculatedPlan, Euro> amount) {
        return plan.differenceLies().isPresent() ? Optional.empty() : Optional.of(amount.apply(plan));
    }

    private String between(String low, String high) {
        return texts.say("tussen", low, high);
    }

    /** The lines of now and later, without those in which nothing ever stands; costs are negative amounts. */
    public List<Row> lines(List<CalculatedPlan> plans) {
        var lines = new LinkedHashMap<String, Map<Integer, ComparisonTable.Row>>();
        for (var plan : plans) {
            for (var line : comparison.rows(plan.outcome())) {
                if (line.kind().isEmpty()) {
                    lines.computeIfAbsent(line.name(), name -> new LinkedHashMap<>())
                            .put(plan.number(), line);
                }
            }
        }
        var rows = new ArrayList<Row>();
        lines.forEach((name, byPlan) -> rows.add(line(name, plans, byPlan)));
        return rows;
    }

    private Row line(String name, List<CalculatedPlan> plans, Map<Integer, ComparisonTable.Row> byPlan) {
        Function<CalculatedPlan, Optional<ComparisonTable.Row>> line =
                plan -> Optional.ofNullable(byPlan.get(plan.number()));
        Function<CalculatedPlan, Euro> amount =
                plan -> line.apply(plan).map(ComparisonTable.Row::nextPerYear).orElse(Euro.ZERO);
        boolean cost = plans.stream().map(amount).anyMatch(Euro::isNegative);
        var marked = best(plans, plan -> Optional.of(amount.apply(plan)));
        var cells = plans.stream()
                .map(plan -> new Cell(
                        head(plan),
                        line.apply(plan).map(ComparisonTable.Row::next).orElse(comparison.nothing()),
                        marked.contains(plan) ? texts.say(cost ? "merk.minst" : "merk.meest") : ""))
                .toList();
        var now = byPlan.values().stream()
                .findFirst()
                .map(ComparisonTable.Row::now)
                .orElse(comparison.nothing());
        return new Row(name, now, cells, "");
    }

    private Row row(
            String name,
            String now,
            String kind,
            List<CalculatedPlan> plans,
            Function<CalculatedPlan, String> text,
            Function<CalculatedPlan, Optional<Euro>> worth) {
        var marked = best(plans, worth);
        var cells = plans.stream()
                .map(plan ->
                        new Cell(head(plan), text.apply(plan), marked.contains(plan) ? texts.say("merk.beste") : ""))
                .toList();
        return new Row(texts.say("regel." + name), now, cells, kind);
    }

    /** The plans with the highest amount; none when all have the same. */
    static List<CalculatedPlan> best(List<CalculatedPlan> plans, Function<CalculatedPlan, Optional<Euro>> worth) {
        var highest = plans.stream().flatMap(plan -> worth.apply(plan).stream()).max(Euro::compareTo);
        var best = plans.stream()
                .filter(plan -> highest.isPresent() && worth.apply(plan).equals(highest))
                .toList();
        return best.size() == plans.size() ? List.of() : best;
    }

    private String head(CalculatedPlan plan) {
        return texts.say("plan", plan.number());
    }

    private String perHour(Euro left) {
        return left.isNegative() ? texts.say("uurKost", language.cents(left.abs())) : language.cents(left);
    }

    private String signed(Euro difference) {
        return (difference.isPositive() ? "+" : "") + language.euros(difference);
    }
}
