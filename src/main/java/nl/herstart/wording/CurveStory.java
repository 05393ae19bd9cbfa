package nl.herstart.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.herstart.calculator.curve.Cause;
import nl.herstart.calculator.curve.Part;
import nl.herstart.calculator.curve.Stretch;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** The stretches of the curve in words: from where to where, why, and from where on there is more again. */
public final class CurveStory {

    /** The price of childcare and the toeslag for it are told as one: what it costs in the end. */
    private static final Set<Part> CHILDCARE = Set.of(Part.OPVANGKOSTEN, Part.of(Regeling.KINDEROPVANGTOESLAG));

    /** A reason that takes less a month is left out; those that are named are then about all that went. */
    private static final Euro LEAST = Euro.of(5);

    /** One reason: the key of its clause, what it takes a month, and where if it is at once. */
    private record Reason(String key, Euro loss, OptionalInt atHours) {}

    private final Texts texts;
    private final Language language;

    /** @param texts those of {@code uren} */
    public CurveStory(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /** A paragraph for each stretch; one that says there is none when there is none. */
    public List<String> tell(List<Stretch> stretches) {
        return stretches.isEmpty()
                ? List.of(texts.say("strook.geen"))
                : stretches.stream().map(this::tell).toList();
    }

    /** In a few words what takes most of a stretch, for in a drawing; that it pays little when nothing does in particular. */
    public String mainCause(Stretch stretch) {
        return texts.say(
                "kort." + reasons(stretch).stream().findFirst().map(Reason::key).orElse("weinig"));
    }

    private String tell(Stretch stretch) {
        var sentences = new ArrayList<String>();
        sentences.add(finding(stretch));
        var reasons = reasons(stretch);
        if (!reasons.isEmpty()) {
            sentences.add(texts.say("strook.oorzaak", joined(reasons)));
        }
        if (stretch.kind() == Stretch.Kind.FALLING) {
            sentences.add(
                    stretch.moreFrom().isPresent()
                            ? texts.say("strook.beter", stretch.moreFrom().getAsInt(), stretch.fromHours())
                            : texts.say("strook.nietBeter", stretch.fromHours()));
        }
        return String.join(" ", sentences);
    }

    private String finding(Stretch stretch) {
        if (stretch.kind() == Stretch.Kind.FALLING) {
            var loss = language.euros(stretch.changePerMonth().negated());
            return texts.say("strook.daling", stretch.fromHours(), stretch.toHours(), loss);
        }
        var left = stretch.leftOfEachHundred();
        return left.isZero()
                ? texts.say("strook.niets", stretch.fromHours(), stretch.toHours())
                : texts.say("strook.vlak", stretch.fromHours(), stretch.toHours(), language.euros(left));
    }

    private static List<Reason> reasons(Stretch stretch) {
        var all = new ArrayList<Reason>();
        all.add(new Reason("belasting", tax(stretch), OptionalInt.empty()));
        all.add(childcare(stretch));
        stretch.causes().stream()
                .filter(cause -> cause.part() != Part.NETTO_AANVRAGER && !CHILDCARE.contains(cause.part()))
                .map(cause ->
                        new Reason(cause.part().key(), cause.changePerMonth().negated(), cause.atHours()))
                .forEach(all::add);
        all.sort(Comparator.comparing(Reason::loss).reversed());
        return all.stream().filter(reason -> !reason.loss().isLessThan(LEAST)).toList();
    }

    /** What of the extra wage does not become net pay. */
    private static Euro tax(Stretch stretch) {
        return change(stretch, Set.of(Part.NETTO_AANVRAGER)).negated().plus(stretch.extraWagePerMonth());
    }

    private static Reason childcare(Stretch stretch) {
        var at = stretch.causes().stream()
                .filter(cause -> CHILDCARE.contains(cause.part()))
                .map(Cause::atHours)
                .distinct()
                .toList();
        return new Reason(
                "opvang", change(stretch, CHILDCARE).negated(), at.size() == 1 ? at.get(0) : OptionalInt.empty());
    }

    private static Euro change(Stretch stretch, Set<Part> parts) {
        return stretch.causes().stream()
                .filter(cause -> parts.contains(cause.part()))
                .map(Cause::changePerMonth)
                .reduce(Euro.ZERO, Euro::plus);
    }

    private String joined(List<Reason> reasons) {
        var clauses = reasons.stream().map(this::clause).toList();
        int last = clauses.size() - 1;
        return last == 0
                ? clauses.get(0)
                : String.join(", ", clauses.subList(0, last)) + " " + texts.say("strook.en") + " " + clauses.get(last);
    }

    private String clause(Reason reason) {
        var amount = language.euros(reason.loss());
        return reason.atHours().isPresent()
                ? texts.say(
                        "oorzaak." + reason.key() + ".bij",
                        amount,
                        reason.atHours().getAsInt())
                : texts.say("oorzaak." + reason.key(), amount);
    }
}
