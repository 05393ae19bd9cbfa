package nl.herstart.site.calculation.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.site.calculation.wording.Texts;

/**
 * The questions of the form, asked in their order; of any answers whatever it tells the situation or what is wrong. It
 * asks about the latest year only: who thinks of going to work looks ahead.
 */
public final class CalculationForm {

    private final Texts texts = Texts.about("formulier");
    private final QuickAssumptions assumed;

    public CalculationForm(Calculator calculator) {
        assumed = QuickAssumptions.in(calculator, Collections.max(calculator.years()));
    }

    /** Reads all that was typed. */
    public FilledForm read(Answers answers) {
        var interview = new Interview(answers, texts);
        var persons = new PersonQuestions(interview, assumed);
        var born = persons.born("geboortemaand");
        boolean together =
                interview.choose(Question.of("partner"), "nee", "ja", "nee").equals("ja");
        int count = interview.ask(
                Question.of("kinderen"), read -> read.wholeNumber(0, Answers.MOST_CHILDREN), 0, "kinderen");
        var partner = persons.partner(together);
        var childQuestions = new ChildQuestions(interview, assumed);
        var children = childQuestions.children(count);
        var adults = new ArrayList<Person>();
        adults.add(persons.aanvrager(born));
        partner.ifPresent(adults::add);
        var home = new DwellingQuestions(interview, assumed);
        var dwelling = home.dwelling();
        var savings = home.savings();
        var jobQuestions = new JobQuestions(interview, assumed);
        var job = jobQuestions.job();
        var care = childQuestions.childcare(children, job.hoursPerWeek());
        return interview.filled(new Situation(
                assumed.year(), adults, children, dwelling, savings, jobQuestions.withCosts(job), List.of(), care));
    }
}
