package nl.herstart.site.calculation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.value.Language;
import nl.herstart.wording.outcome.CalculatedPlan;

/** Reads plans as the form reads its questions about hours and wage, and calculates them. */
public final class PlanReader {

    /**
     * Plans as they were read.
     *
     * @param errors field name to a sentence
     * @param doubts field name to a question, of answers that are most often a slip
     * @param sure the answers of the form, to which is said that the doubtful ones are right
     * @param plans those in which nothing is wrong or doubtful, with what comes of them
     */
    public record Read(
            Map<String, String> errors, Map<String, String> doubts, Answers sure, List<CalculatedPlan> plans) {}

    private static final String HOURS = "uren";
    private static final String WAGE = "uurloon";

    private final CalculationForm form;
    private final Calculator calculator;
    private final Texts texts;

    public PlanReader(CalculationForm form, Calculator calculator, Language language) {
        this.texts = Texts.about(language, "calculation/vergelijking");
        this.form = form;
        this.calculator = calculator;
    }

    /** Reads the plans for the household of this form; travel and childcare are in proportion to the hours they were told at. */
    public Read read(FilledForm own, Plans plans) {
        var errors = new LinkedHashMap<String, String>();
        var doubts = new LinkedHashMap<String, String>();
        var sure = own.answers();
        var read = new ArrayList<CalculatedPlan>();
        for (int number = 1; number <= plans.typed().size(); number++) {
            var typed = plans.typed().get(number - 1);
            var filled = form.read(withJob(own.answersForOtherHours(), typed));
            var wrong = new LinkedHashMap<String, String>();
            note(wrong, filled, HOURS, typed.hours(), Plans.hours(number), number);
            note(wrong, filled, WAGE, typed.wage(), Plans.wage(number), number);
            var doubtful = new LinkedHashMap<>(form.doubts(filled));
            doubtful.keySet().retainAll(List.of(HOURS, WAGE));
            for (var doubt : doubtful.entrySet()) {
                var field = doubt.getKey().equals(HOURS) ? Plans.hours(number) : Plans.wage(number);
                doubts.put(field, texts.say("fout", number, doubt.getValue()));
            }
            sure = sure.sureOf(filled.answers(), doubtful.keySet());
            if (wrong.isEmpty() && doubtful.isEmpty()) {
                var plan = new CalculatedPlan(number, calculator.compare(filled.read()));
                if (plan.outcome().isComplete()) {
                    read.add(plan);
                } else {
                    wrong.put(Plans.hours(number), texts.say("fout", number, texts.say("onbekend")));
                }
            }
            errors.putAll(wrong);
        }
        return new Read(errors, doubts, sure, read);
    }

    private void note(
            Map<String, String> wrong, FilledForm filled, String asked, String typed, String field, int number) {
        var error = filled.errors().get(asked);
        if (error != null) {
            wrong.put(field, texts.say("fout", number, typed.isBlank() ? texts.say("nodig." + asked) : error));
        }
    }

    private static Answers withJob(Answers answers, Plans.Typed plan) {
        var typed = new LinkedHashMap<>(answers.typed());
        typed.keySet().removeAll(List.of(HOURS + Answers.UNKNOWN, WAGE + Answers.UNKNOWN));
        typed.put(HOURS, plan.hours());
        typed.put(WAGE, plan.wage());
        return new Answers(typed);
    }
}
