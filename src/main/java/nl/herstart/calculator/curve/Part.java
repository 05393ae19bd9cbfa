package nl.herstart.calculator.curve;

import java.util.Locale;
import nl.herstart.calculator.Regeling;
import nl.herstart.calculator.Report;
import nl.herstart.value.Euro;

/** The parts of what a household has to spend, as it sees them; together they are all of it. */
public enum Part {
    /** What the aanvrager keeps of wage, benefits and profit. */
    NETTO_AANVRAGER,
    /** The same of the partner, whose tax may change when the aanvrager works more. */
    NETTO_PARTNER,
    ZORGTOESLAG,
    HUURTOESLAG,
    KINDGEBONDENBUDGET,
    KINDEROPVANGTOESLAG,
    KINDERBIJSLAG,
    BIJSTAND,
    /** What is paid to the provider of childcare. */
    OPVANGKOSTEN,
    REISKOSTEN,
    /** Untaxed income less the other costs of working. */
    OVERIG;

    /** What this part adds to what there is to spend, euros a year; costs are below zero. */
    public Euro in(Report report) {
        return switch (this) {
            case NETTO_AANVRAGER -> netto(report, 0);
            case NETTO_PARTNER -> netto(report, 1);
            case ZORGTOESLAG, HUURTOESLAG, KINDGEBONDENBUDGET, KINDEROPVANGTOESLAG, KINDERBIJSLAG, BIJSTAND ->
                report.outcome(Regeling.valueOf(name())).perYear();
            case OPVANGKOSTEN -> report.costs().childcare().sum().negated();
            case REISKOSTEN -> report.costs().travel().sum().negated();
            case OVERIG -> report.untaxed().sum().minus(report.costs().other().sum());
        };
    }

    /** The name by which its sentences are kept, such as {@code netto_partner}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Euro netto(Report report, int adult) {
        var persons = report.persons();
        return adult < persons.size() ? persons.get(adult).netto() : Euro.ZERO;
    }
}
