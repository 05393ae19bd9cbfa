package nl.herstart.contract;

import java.time.Year;
import java.util.OptionalInt;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.value.Range;

/** Reads {@code nieuweBaan} with its {@code reizen}. */
final class JobReader {

    private static final String HOURLY = "brutoPerUur";
    private static final String FULL_TIME = "brutoPerMaandVoltijd";
    private static final String FULL_TIME_HOURS = "urenVoltijd";
    private static final Range<Integer> ANY_PLACE = new Range<>(0, 1_000_000);

    private JobReader() {}

    static NewJob read(Year year, RequestFields fields) {
        var job = new NewJob(
                fields.hours("urenPerWeek", Limits.WORK),
                pay(fields),
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.percentage("pensioenpremiePercentage", Limits.PENSION_PREMIUM),
                fields.wholeNumber("wekenPerJaar", Limits.PAID_WEEKS).orElse(Limits.PAID_WEEKS.most()),
                fields.month("vanaf").orElse(year.atMonth(1)),
                fields.month("tot").orElse(null),
                fields.wholeNumbers("vervangt", Limits.MOST_LINES, ANY_PLACE),
                fields.yes("loonheffingskorting", true),
                fields.object("reizen").map(JobReader::commute).orElse(Commute.NONE),
                fields.amount("overigeKostenPerMaand", Limits.PER_MONTH));
        fields.refuseUnknown();
        return job;
    }

    /** One of two ways: an hour, or a month of full time and what that is. */
    private static Pay pay(RequestFields fields) {
        var perHour = fields.amount(HOURLY, Limits.HOURLY_WAGE);
        var perMonth = fields.amount(FULL_TIME, Limits.PER_MONTH);
        var hours = fields.hours(FULL_TIME_HOURS, Limits.FULL_TIME);
        if (!fields.has(FULL_TIME) && !fields.has(FULL_TIME_HOURS)) {
            return new Pay.Hourly(perHour);
        }
        if (fields.has(HOURLY)) {
            fields.refuse(HOURLY, "tweeLonen");
        } else {
            fields.require(FULL_TIME, FULL_TIME_HOURS);
        }
        return new Pay.FullTime(perMonth, hours.max(Limits.FULL_TIME.least()));
    }

    private static Commute commute(RequestFields fields) {
        var commute = new Commute(
                fields.hundredths("kmEnkeleReis", Limits.KILOMETRES),
                fields.wholeNumber("dagenPerWeek", Limits.TRAVEL_DAYS)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty),
                fields.amount("kostenPerKm", Limits.PER_KILOMETRE),
                fields.amount("vergoedingPerKm", Limits.PER_KILOMETRE));
        fields.refuseUnknown();
        return commute;
    }
}
