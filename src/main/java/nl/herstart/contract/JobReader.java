package nl.herstart.contract;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.NewJob;

/** Reads {@code nieuweBaan} with its {@code reizen}. */
final class JobReader {

    private static final int MOST_HOURS = 60;
    private static final int MOST_KILOMETRES = 1_000;
    private static final int MOST_DAYS = 5;

    private JobReader() {}

    /** The job; without a year, its first month is not judged. */
    static NewJob read(Optional<Year> year, RequestFields fields) {
        var job = new NewJob(
                fields.hours("urenPerWeek", MOST_HOURS),
                fields.amount("brutoPerUur"),
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.percentage("pensioenpremiePercentage"),
                from(year, fields),
                fields.object("reizen").map(JobReader::commute).orElse(Commute.NONE),
                fields.amount("overigeKostenPerMaand"));
        fields.refuseUnknown();
        return job;
    }

    private static YearMonth from(Optional<Year> year, RequestFields fields) {
        var january = year.orElse(Year.of(0)).atMonth(1);
        var from = fields.month("vanaf").orElse(january);
        if (year.isPresent() && from.getYear() != january.getYear()) {
            fields.refuse("vanaf", "buitenJaar", january.getYear());
        }
        return from;
    }

    private static Commute commute(RequestFields fields) {
        var commute = new Commute(
                fields.hundredths("kmEnkeleReis", MOST_KILOMETRES),
                fields.wholeNumber("dagenPerWeek", MOST_DAYS).orElse(null),
                fields.amount("kostenPerKm"),
                fields.amount("vergoedingPerKm"));
        fields.refuseUnknown();
        return commute;
    }
}
