package nl.herstart.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.herstart.calculator.situation.Childcare;

/** Reads the lists {@code opvang} and {@code opvangNu}. */
final class ChildcareReader {

    private static final int MOST_LINES = 40;
    private static final int MOST_HOURS = 744;
    private static final int ANY_PLACE = 1_000_000;

    private final OptionalInt children;

    /** For a request with so many children; when that is not known, {@code kind} is not judged. */
    ChildcareReader(OptionalInt children) {
        this.children = children;
    }

    List<Childcare> read(String name, RequestFields request) {
        var lines = new ArrayList<Childcare>();
        request.each(name, MOST_LINES, (index, fields) -> lines.add(line(fields)));
        return lines;
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
                fields.hours("urenPerMaand", MOST_HOURS),
                fields.amount("uurprijs"));
        fields.refuseUnknown();
        return line;
    }
}
