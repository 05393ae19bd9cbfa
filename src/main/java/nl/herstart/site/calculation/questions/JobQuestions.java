package nl.herstart.site.calculation.questions;

import static nl.herstart.site.calculation.questions.Questions.listed;
import static nl.herstart.site.calculation.questions.Questions.question;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.platform.form.FormField;
import nl.herstart.site.calculation.questions.Question.Control;
import nl.herstart.site.calculation.questions.Question.Kind;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/** What is asked about the job that somebody is thinking of, but for what it costs. */
final class JobQuestions {

    /** The wage is of an hour; else of a month of so many hours a week, as {@code maand-36}. */
    static final String HOURLY = "uur";

    private static final String MONTHLY = "maand-";
    private static final List<Integer> WEEKS_OF_WORK = List.of(40, 38, 37, 36, 32, 28, 24, 20, 16, 12, 8);

    final Question<Hours> hours;
    final Question<Pay> pay;
    final Question<YearMonth> start;
    private final Question<String> holidayAllowance;
    private final Question<Percentage> pension;

    /** Takes them up in the catalogue. */
    JobQuestions(Page page) {
        hours = listed(Questions.hours("uren", page, Limits.WORK, "urenPerWeek").orGuess(QuickAssumptions::hours));
        var units = new ArrayList<>(List.of(HOURLY));
        WEEKS_OF_WORK.forEach(week -> units.add(MONTHLY + week));
        pay = listed(question(
                        "uurloon",
                        page,
                        new Kind<>(
                                Control.AMOUNT,
                                "loon",
                                List.of(),
                                units,
                                Optional.empty(),
                                (read, assumed) -> pay(read, units)))
                .orGuess(assumed -> new Pay.Hourly(assumed.hourlyWage())));
        holidayAllowance = listed(Questions.holidayAllowance("vakantiegeld", page));
        start = listed(question(
                        "vanaf",
                        page,
                        Control.LIST,
                        "maand",
                        (read, assumed) -> read.month(
                                assumed.months().least(), assumed.months().most()))
                .orGuess());
        pension = listed(question(
                        "pensioen",
                        page,
                        Control.NUMBER,
                        "pensioen",
                        (read, assumed) ->
                                read.percentage(Limits.PENSION_PREMIUM.least(), Limits.PENSION_PREMIUM.most()))
                .orGuess(assumed -> Percentage.ZERO));
    }

    private static Optional<Pay> pay(FormField read, List<String> units) {
        return read.unit(units).flatMap(unit -> {
            var limits = unit.equals(HOURLY) ? Limits.HOURLY_WAGE : Limits.PER_MONTH;
            return read.amount(limits.least(), limits.most()).map(amount -> pay(amount, unit));
        });
    }

    private static Pay pay(Euro gross, String unit) {
        return unit.equals(HOURLY)
                ? new Pay.Hourly(gross)
                : new Pay.FullTime(gross, Hours.of(Long.parseLong(unit.substring(MONTHLY.length()))));
    }

    /**
     * The job without what it costs.
     *
     * @param now the month in which it is asked
     */
    NewJob job(Interview interview, YearMonth now) {
        return new NewJob(
                interview.ask(hours),
                interview.ask(pay),
                Household.holidayAllowance(interview.ask(holidayAllowance)),
                interview.ask(pension),
                Limits.PAID_WEEKS.most(),
                interview.ask(start, interview.assumed().start(now)),
                List.of(),
                true,
                Commute.NONE,
                Euro.ZERO);
    }
}
