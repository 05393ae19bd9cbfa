package nl.herstart.contract;

import java.time.Year;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;

/** Reads {@code nieuweBaan} with its {@code reizen}. */
final class JobReader {

    private JobReader() {}

    static NewJob read(Year year, RequestFields fields) {
        var job = new NewJob(
                fields.hours("urenPerWeek", Limits.WORK),
                fields.amount("brutoPerUur", Limits.HOURLY_WAGE),
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.percentage("pensioenpremiePercentage", Limits.PENSION_PREMIUM),
                fields.month("vanaf").orElse(year.atMonth(1)),
                fields.object("reizen").map(JobReader::commute).orElse(Commute.NONE),
                fields.amount("overigeKostenPerMaand", Limits.PER_MONTH));
        fields.refuseUnknown();
        return job;
    }

    private static Commute commute(RequestFields fields) {
        var commute = new Commute(
                fields.hundredths("kmEnkeleReis", Limits.KILOMETRES),
                fields.wholeNumber("dagenPerWeek", Limits.TRAVEL_DAYS).orElse(null),
                fields.amount("kostenPerKm", Limits.PER_KILOMETRE),
                fields.amount("vergoedingPerKm", Limits.PER_KILOMETRE));
        fields.refuseUnknown();
        return commute;
    }
}
