package nl.herstart.contract;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Timeline.Part;

/** Reads {@code vanaf} and {@code tot} of whatever may come or go within the year, and keeps which months each was given. */
final class PeriodReader {

    static final String FROM = "vanaf";
    static final String THROUGH = "tot";

    private final Year year;
    private final Map<Part, Period> periods = new HashMap<>();
    private final Map<Part, String> fields = new HashMap<>();

    /** For a request about this year. */
    PeriodReader(Year year) {
        this.year = year;
    }

    /** Reads the months of a part from its fields. */
    void read(Part part, RequestFields from) {
        var first = month(FROM, from);
        var last = month(THROUGH, from);
        if (from.has(FROM) || from.has(THROUGH)) {
            periods.put(
                    part, new Period(first.orElse(Period.WHOLE_YEAR.from()), last.orElse(Period.WHOLE_YEAR.through())));
            fields.put(part, from.has(FROM) ? FROM : THROUGH);
        }
    }

    /** A month of the year, 1 to 12; notes it when it is of another. */
    Optional<Integer> month(String name, RequestFields from) {
        return from.month(name)
                .filter(month -> {
                    if (month.getYear() != year.getValue()) {
                        from.refuse(name, "buitenJaar", year.toString());
                    }
                    return month.getYear() == year.getValue();
                })
                .map(month -> month.getMonthValue());
    }

    Map<Part, Period> periods() {
        return periods;
    }

    /** Which of the two fields says that a part is dated: the first that is there. */
    String fieldOf(Part part) {
        return fields.getOrDefault(part, FROM);
    }
}
