package nl.herstart.site.calculation.questions;

import java.time.Clock;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.wording.ObjectionTexts;

/**
 * The questions of the form, asked in their order; of any answers whatever it tells the situation or what is wrong. Takes
 * the latest year unless another is chosen: who thinks of going to work looks ahead. A month that is over is not offered for
 * the start, but who comes back with one gets her answer.
 */
public final class CalculationForm {

    private final Texts texts;
    private final ObjectionTexts objections;
    private final Map<Year, QuickAssumptions> assumptions = new TreeMap<>();
    private final Calculator calculator;
    private final Clock clock;
    private final Year latest;

    /**
     * @param clock tells which months are over
     * @param language in which answers are told back and mistakes are named; they are read alike in all
     */
    public CalculationForm(Calculator calculator, Clock clock, Language language) {
        texts = Texts.about(language, "calculation/formulier");
        objections = new ObjectionTexts(language);
        this.calculator = calculator;
        this.clock = clock;
        latest = Collections.max(calculator.years());
        calculator.years().forEach(year -> assumptions.put(year, QuickAssumptions.in(calculator, year)));
    }

    /** The years in which one can still start, the latest first; none when all we have figures of are over. */
    public List<Year> years() {
        return assumptions.keySet().stream()
                .filter(year -> !monthsToStart(year).isEmpty())
                .sorted(Collections.reverseOrder())
                .toList();
    }

    /** The months of a year from this one on; none when the year is over. */
    public List<YearMonth> monthsToStart(Year year) {
        var now = YearMonth.now(clock);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(year::atMonth)
                .filter(month -> !month.isBefore(now))
                .toList();
    }

    /** Whether service costs count for huurtoeslag in this year, so that we ask for them. */
    public boolean asksServiceCosts(Year year) {
        return calculator.figure(year, "huurtoeslag.maximumServicekosten").isPresent();
    }

    /** Up to how much assets make no difference for a household, so that nobody with less has to tell what there is. */
    public Euro savingsLimit(Situation situation) {
        return new SavingsLimits(calculator, situation.year())
                .of(situation.adults(), situation.children().size());
    }

    /** The same for who has not told about the household yet. */
    public Euro savingsLimit(Year year) {
        return new SavingsLimits(calculator, year).ofAnybody();
    }

    /** The same form, of which the year is what is wrong: there is a figure missing in it. */
    public FilledForm lackingFigure(FilledForm filled) {
        return filled.refused(
                "jaar", texts.say("fout.percentageOnbekend", filled.read().year()));
    }

    /** Reads all that was typed. */
    public FilledForm read(Answers answers) {
        var interview = new Interview(answers, texts, objections);
        var assumed = Objects.requireNonNull(assumptions.get(year(interview)));
        var persons = new PersonQuestions(interview, assumed);
        persons.aanvragerBorn();
        boolean together =
                interview.choose(Question.of("partner"), "nee", "ja", "nee").equals("ja");
        int count = interview.ask(
                Question.of("kinderen"),
                read -> read.wholeNumber(Limits.CHILDREN.least(), Limits.CHILDREN.most()),
                0,
                "kinderen");
        if (interview
                .offer("volwassenen", read -> read.choice(Map.of("ja", "ja")), "volwassenen")
                .isPresent()) {
            interview.refuse("volwassenen", "volwassenen");
        }
        var partner = persons.partner(together);
        var partnerHours = persons.partnerHours(partner);
        var childQuestions = new ChildQuestions(interview, assumed);
        var children = childQuestions.children(count);
        var adults = new ArrayList<Person>();
        adults.add(persons.aanvrager());
        partner.ifPresent(adults::add);
        var home = new DwellingQuestions(interview, assumed, asksServiceCosts(assumed.year()));
        var dwelling = home.dwelling();
        var savings = home.savings(new SavingsLimits(calculator, assumed.year()).of(adults, children.size()));
        var jobQuestions = new JobQuestions(interview, assumed, YearMonth.now(clock));
        var job = jobQuestions.job();
        var careNow = childQuestions.childcareNow(children);
        var careForJob = childQuestions.childcareForJob(children, job.hoursPerWeek());
        var situation = new Situation(
                assumed.year(), adults, children, dwelling, savings, jobQuestions.withCosts(job), careNow, careForJob);
        return interview.filled(situation, partnerHours.orElse(Hours.ZERO));
    }

    private Year year(Interview interview) {
        return interview
                .offer(
                        "jaar",
                        read -> read.choice(
                                assumptions.keySet().stream().collect(Collectors.toMap(Year::toString, year -> year))),
                        "jaar")
                .orElse(latest);
    }
}
