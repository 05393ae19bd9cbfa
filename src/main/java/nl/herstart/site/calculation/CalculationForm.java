package nl.herstart.site.calculation;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;

/**
 * The questions of the form, asked in their order; of any answers whatever it tells the situation or what is wrong. It
 * asks about the latest year only: who thinks of going to work looks ahead.
 */
final class CalculationForm {

    private final Texts texts = Texts.about("formulier");
    private final TreeMap<String, QuickAssumptions> assumptions = new TreeMap<>(Comparator.reverseOrder());

    CalculationForm(Calculator calculator) {
        var latest = Collections.max(calculator.years());
        assumptions.put(latest.toString(), QuickAssumptions.in(calculator, latest));
    }

    /** The years one can choose, the latest first. */
    List<Year> years() {
        return assumptions.values().stream().map(QuickAssumptions::year).toList();
    }

    /** Reads all that was typed. */
    FilledForm read(Answers answers) {
        var interview = new Interview(answers, texts);
        var assumed = assumptionsFor(answers, interview);
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

    private QuickAssumptions assumptionsFor(Answers answers, Interview interview) {
        var latest = assumptions.firstEntry().getValue();
        if (answers.of("jaar").isEmpty()) {
            return latest;
        }
        var chosen = assumptions.get(answers.of("jaar"));
        if (chosen == null) {
            interview.refuse("jaar", "jaar", Texts.enumeration(assumptions.keySet()));
            return latest;
        }
        return chosen;
    }
}
