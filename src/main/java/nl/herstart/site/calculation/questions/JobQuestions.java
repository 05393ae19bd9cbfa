package nl.herstart.site.calculation.questions;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.platform.form.FormField;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** Asks about the job somebody is thinking of, and what it costs to work. */
final class JobQuestions {

    private final Interview interview;
    private final QuickAssumptions assumed;
    private final YearMonth now;

    JobQuestions(Interview interview, QuickAssumptions assumed, YearMonth now) {
        this.interview = interview;
        this.assumed = assumed;
        this.now = now;
    }

    /** The job without what it costs. */
    NewJob job() {
        return new NewJob(
                interview.ask(
                        Question.of("uren"),
                        read -> read.hours(Limits.WORK.least(), Limits.WORK.most()),
                        assumed.hours(),
                        "urenPerWeek"),
                interview.ask(
                        Question.of("uurloon"),
                        read -> read.amount(Limits.HOURLY_WAGE.least(), Limits.HOURLY_WAGE.most()),
                        assumed.hourlyWage(),
                        "perUur"),
                IncomeQuestions.holidayAllowance(interview, Question.of("vakantiegeld")),
                interview.ask(
                        Question.of("pensioen"),
                        read -> read.percentage(Limits.PENSION_PREMIUM.least(), Limits.PENSION_PREMIUM.most()),
                        Percentage.ZERO,
                        "pensioen"),
                interview.ask(
                        Question.of("vanaf"),
                        read -> read.wholeNumber(1, 12)
                                .map(month -> assumed.year().atMonth(month)),
                        assumed.start(now),
                        "maand"),
                Commute.NONE,
                Euro.ZERO);
    }

    /** The same job with its costs. */
    NewJob withCosts(NewJob job) {
        return new NewJob(
                job.hoursPerWeek(),
                job.grossPerHour(),
                job.holidayAllowance(),
                job.pensionPremium(),
                job.from(),
                commute(job),
                interview.ask(
                        Question.of("overig"),
                        read -> read.amount(Limits.PER_MONTH.least(), Limits.PER_MONTH.most()),
                        Euro.ZERO,
                        "perMaand"));
    }

    private Commute commute(NewJob job) {
        if (!interview.choose(Question.of("reizen"), "nee", "ja", "nee").equals("ja")) {
            return Commute.NONE;
        }
        return new Commute(
                interview
                        .ask(
                                Question.of("km"),
                                JobQuestions::kilometres,
                                BigDecimal.valueOf(assumed.kilometres()),
                                "kilometers")
                        .movePointRight(2)
                        .longValueExact(),
                interview.ask(
                        Question.of("dagen"),
                        read -> read.wholeNumber(Limits.TRAVEL_DAYS.least(), Limits.TRAVEL_DAYS.most()),
                        job.travelDaysPerWeek(),
                        "dagenPerWeek"),
                perKilometre("km-kosten"),
                perKilometre("km-vergoeding"));
    }

    private Euro perKilometre(String field) {
        return interview.ask(
                Question.of(field),
                read -> read.amount(Limits.PER_KILOMETRE.least(), Limits.PER_KILOMETRE.most()),
                assumed.perKilometre(),
                "perKilometer");
    }

    private static Optional<BigDecimal> kilometres(FormField field) {
        return field.amount(Euro.of(Limits.KILOMETRES.least()), Euro.of(Limits.KILOMETRES.most()))
                .map(Euro::toDecimal);
    }
}
