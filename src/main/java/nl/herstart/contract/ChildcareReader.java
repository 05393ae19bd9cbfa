package nl.herstart.contract;

import java.util.List;
import java.util.OptionalInt;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;

/** Reads the lists {@code opvang} and {@code opvangNu}. */
final class ChildcareReader {

    private static final Range<Integer> ANY_PLACE = new Range<>(0, 1_000_000);

    private static final Childcare NOTHING = new Childcare(0, Childcare.Kind.INFORMEEL, Hours.ZERO, Euro.ZERO);

    private final OptionalInt children;
    private final PeriodReader periods;

    /** For a request with so many children; when that is not known, {@code kind} is not judged. */
    ChildcareReader(OptionalInt children, PeriodReader periods) {
        this.children = children;
        this.periods = periods;
    }

    /** @param forJob whether it is the care that comes with the job */
    List<Childcare> read(String name, boolean forJob, RequestFields request) {
        return request.eachWithPlace(
                name,
                Limits.MOST_LINES,
                (fields, place) -> {
                    periods.read(new Part.Care(forJob, place), fields);
                    return line(fields);
                },
                NOTHING);
    }

    private Childcare line(RequestFields fields) {
        fields.require("kind", "soort", "urenPerMaand", "uurprijs");
        var child = fields.wholeNumber("kind", ANY_PLACE);
        if (child.isPresent() && children.isPresent() && child.get() >= children.getAsInt()) {
            fields.refuse(
                    "kind", children.getAsInt() == 0 ? "geenKinderen" : "kindBestaatNiet", children.getAsInt() - 1);
        }
        var line = new Childcare(
                child.orElse(0),
                fields.choice("soort", Childcare.Kind.class).orElse(Childcare.Kind.INFORMEEL),
                fields.hours("urenPerMaand", Limits.CARE),
                fields.amount("uurprijs", Limits.CARE_PRICE));
        fields.refuseUnknown();
        return line;
    }
}
