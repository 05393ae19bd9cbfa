package nl.herstart.calculator.curve;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/** A part of what a household has to spend, as it sees it; all parts together are all of it. */
public final class Part {

    /** What the aanvrager keeps of wage, benefits and profit. */
    public static final Part NETTO_AANVRAGER = new Part("netto_aanvrager", report -> netto(report, 0));

    /** The same of the partner, whose tax may change when the aanvrager works more. */
    public static final Part NETTO_PARTNER = new Part("netto_partner", report -> netto(report, 1));

    /**
     * The combinatiekorting at the number of hours at which it goes to the other adult: part of the net incomes above, told
     * apart only there.
     */
    public static final Part COMBINATIEKORTING =
            new Part("combinatiekorting", report -> korting(report, 0).plus(korting(report, 1)));

    /** What is paid to the provider of childcare. */
    public static final Part OPVANGKOSTEN =
            new Part("opvangkosten", report -> report.costs().childcare().sum().negated());

    public static final Part REISKOSTEN =
            new Part("reiskosten", report -> report.costs().travel().sum().negated());

    /** Untaxed income less the other costs of working, and less alimony that is paid. */
    public static final Part OVERIG = new Part(
            "overig",
            report -> report.untaxed()
                    .sum()
                    .minus(report.costs().other().sum())
                    .minus(report.costs().alimony().sum()));

    private static final Map<Regeling, Part> REGELINGEN = regelingen();

    private final String key;
    private final Function<Report, Euro> amount;

    private Part(String key, Function<Report, Euro> amount) {
        this.key = key;
        this.amount = amount;
    }

    /** What a regeling gives. */
    public static Part of(Regeling regeling) {
        return Objects.requireNonNull(REGELINGEN.get(regeling));
    }

    /** All parts into which what there is to spend falls. */
    public static List<Part> all() {
        return Stream.of(
                        Stream.of(NETTO_AANVRAGER, NETTO_PARTNER),
                        REGELINGEN.values().stream(),
                        Stream.of(OPVANGKOSTEN, REISKOSTEN, OVERIG))
                .flatMap(parts -> parts)
                .toList();
    }

    /** What this part adds to what there is to spend, euros a year; costs are below zero. */
    public Euro in(Report report) {
        return amount.apply(report);
    }

    /** The name by which its sentences are kept, such as {@code netto_partner}. */
    public String key() {
        return key;
    }

    private static Map<Regeling, Part> regelingen() {
        var parts = new EnumMap<Regeling, Part>(Regeling.class);
        for (var regeling : Regeling.values()) {
            parts.put(
                    regeling,
                    new Part(regeling.key(), report -> report.outcome(regeling).perYear()));
        }
        return parts;
    }

    private static Euro netto(Report report, int adult) {
        var persons = report.persons();
        return adult < persons.size() ? persons.get(adult).netto() : Euro.ZERO;
    }

    /** The combinatiekorting of one adult as used; nothing when there is no such adult. */
    static Euro korting(Report report, int adult) {
        var persons = report.persons();
        return adult < persons.size() ? persons.get(adult).inkomensafhankelijkeCombinatiekorting() : Euro.ZERO;
    }

    @Override
    public String toString() {
        return key;
    }
}
