package nl.herstart.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Spread;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.ObjectionTexts;

/**
 * The questions of the form, asked in their order; of any answers whatever it tells the situation or what is wrong. Takes
 * the year of the month in which the job starts, and that of today as long as it is not known; then only what is wrong in
 * every year that can be chosen is refused. A month that is over is not
 * offered for the start, but who comes back with one gets her answer.
 */
public final class CalculationForm {

    private final QuestionTexts texts;
    private final ObjectionTexts objections;
    private final Map<Year, QuickAssumptions> assumptions = new TreeMap<>();
    private final Calculator calculator;
    private final Doubts doubts;
    private final Clock clock;

    /**
     * @param clock tells which months are over
     * @param language in which answers are told back and mistakes are named; they are read alike in all
     */
    public CalculationForm(Calculator calculator, Clock clock, Language language) {
        texts = new QuestionTexts(language);
        objections = new ObjectionTexts(language);
        this.calculator = calculator;
        this.doubts = new Doubts(calculator, texts);
        this.clock = clock;
        calculator.years().forEach(year -> assumptions.put(year, QuickAssumptions.in(calculator, year)));
    }

    /** The year of today, and when there are no figures of it the latest there is. */
    private Year present() {
        var today = Year.now(clock);
        return assumptions.containsKey(today) ? today : Collections.max(assumptions.keySet());
    }

    /** The months in which one can still start, from this one on; none when all that we have figures of are over. */
    public List<YearMonth> monthsToStart() {
        var last = assumptions(present()).months().most();
        return Stream.iterate(YearMonth.now(clock), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The first month of which a day is still to come, as far as one can start in it; else the present month. */
    private YearMonth soonest() {
        var tomorrow = YearMonth.from(LocalDate.now(clock).plusDays(1));
        return monthsToStart().contains(tomorrow) ? tomorrow : YearMonth.now(clock);
    }

    /** The years in which one can still start, else the latest that we have figures of. */
    private List<Year> yearsToStart() {
        var years = monthsToStart().stream()
                .filter(month -> !month.isBefore(soonest()))
                .map(Year::from)
                .filter(assumptions::containsKey)
                .distinct()
                .toList();
        return years.isEmpty() ? List.of(present()) : years;
    }

    /** What is taken for who does not know, in a year. */
    QuickAssumptions assumptions(Year year) {
        return Objects.requireNonNull(assumptions.get(year));
    }

    /** Up to how much assets make no difference for a household, so that nobody with less has to tell what there is. */
    public Euro savingsLimit(Situation situation) {
        return calculator
                .thresholds(situation.year())
                .assetsThatChangeNothing(situation.adults(), situation.children(), situation.year());
    }

    /** The same for who has not told about the household yet. */
    public Euro savingsLimit(Year year) {
        return calculator.thresholds(year).assetsThatChangeNothing();
    }

    /** Whether figures of a year can still change. */
    public boolean isProvisional(Year year) {
        return calculator.isProvisional(year);
    }

    /**
     * The same form, of which the first month is what is wrong: there is a figure missing in its year. Or the assets, when the
     * gemeente must say whether they are too much.
     */
    public FilledForm lackingFigure(FilledForm filled) {
        if (calculator.compare(filled.read()).unknown().equals(Optional.of(Regeling.BIJSTAND))) {
            return filled.refused(Questions.SAVINGS.field(), texts.refusal("vermogenVanCoOuder"));
        }
        return filled.refused(
                Questions.JOB.start.field(),
                texts.refusal("percentageOnbekend", filled.read().year()));
    }

    /** The same form with a start in the present month, when the start it has is over. */
    public FilledForm restarted(FilledForm filled) {
        return filled.restart()
                .map(month -> read(filled.answers().with(Questions.JOB.start.field(), month.toString())))
                .orElse(filled);
    }

    /** What to ask about answers that can be right and most often are a slip, by their fields. */
    public Map<String, String> doubts(FilledForm filled) {
        return doubts.about(filled);
    }

    /** Whether the wage is so much for an hour that it may be that of a month. */
    public boolean isMuchAnHour(NewJob job) {
        return !Questions.JOB.meantInstead(job).isEmpty();
    }

    /** The minimum wage of this month. */
    public Euro minimumWage() {
        return calculator.minimumuurloon(YearMonth.now(clock));
    }

    /**
     * Between which amounts the answer lies when our guesses are wrong within reason.
     *
     * @param guesses those of this form
     */
    public Optional<Spread> spread(FilledForm filled, List<Guessed> guesses) {
        var moment = moment();
        var others = guesses.stream().map(guess -> guess.others().size()).toList();
        return calculator.spread(others, choices -> {
            var answers = filled.answers();
            for (int guess = 0; guess < choices.size(); guess++) {
                if (choices.get(guess) > 0) {
                    answers = answers.with(guesses.get(guess).others().get(choices.get(guess) - 1));
                }
            }
            return household(answers, moment, false).situation();
        });
    }

    /** What we guessed in a form, and what else it may be. */
    public List<Guessed> guessed(FilledForm filled) {
        return Guessed.in(filled);
    }

    /** Reads all that was typed. */
    public FilledForm read(Answers answers) {
        return household(answers, moment(), true).filled();
    }

    /** What follows from the day of today: its month, the first in which one can start, and the years in which one can. */
    private record Moment(YearMonth now, YearMonth soonest, List<Year> years) {}

    private Moment moment() {
        return new Moment(YearMonth.now(clock), soonest(), yearsToStart());
    }

    private Household household(Answers answers, Moment moment, boolean tells) {
        var interview = new Interview(answers, texts, objections, assumptions, moment.years(), tells);
        var thresholds = calculator.thresholds(interview.assumed().year());
        return new Household(interview, thresholds, moment.now(), moment.soonest());
    }
}
