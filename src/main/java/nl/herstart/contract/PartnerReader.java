package nl.herstart.contract;

import java.time.YearMonth;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Timeline.Part;

/** Reads what of {@code partner} the aanvrager has not: the months, and savings of her own when they are not all twelve. */
final class PartnerReader {

    private static final String SAVINGS = "vermogen";

    /** The partner, and what she has alone. */
    record Read(Person person, Savings savings) {}

    private final PeriodReader periods;

    PartnerReader(PeriodReader periods) {
        this.periods = periods;
    }

    Read read(RequestFields fields, YearMonth otherwise) {
        var partner = new Part.Partner();
        periods.read(partner, fields);
        var savings = fields.object(SAVINGS).map(SavingsReader::read).orElse(Savings.NONE);
        if (fields.has(SAVINGS)
                && periods.periods().getOrDefault(partner, Period.WHOLE_YEAR).isWholeYear()) {
            fields.refuse(SAVINGS, "vermogenPartnerHeelJaar");
        }
        return new Read(PersonReader.read(fields, otherwise, 1, periods), savings);
    }
}
