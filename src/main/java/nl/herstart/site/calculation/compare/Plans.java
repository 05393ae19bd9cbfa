package nl.herstart.site.calculation.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.FormReader;
import nl.herstart.questions.Answers;
import nl.herstart.questions.FilledForm;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** What was typed for the plans, numbered from 1 in fields such as {@code plan-2-uren} and {@code plan-2-uurloon}. */
public record Plans(List<Typed> typed) {

    /** More do not fit beside each other. */
    public static final int MOST = 4;

    private static final Hours DAY = Hours.of(8);
    private static final Hours WEEK = Hours.of(40);

    /** Hours a week and gross wage an hour of one plan, as typed. */
    public record Typed(String hours, String wage) {

        private boolean isEmpty() {
            return hours.isBlank() && wage.isBlank();
        }
    }

    public Plans {
        typed = List.copyOf(typed);
    }

    /** The plans of a submitted form; one without both its fields is none. */
    public static Plans in(Map<String, List<String>> fields) {
        var entered = FormReader.of(fields).entered();
        var typed = new ArrayList<Typed>();
        for (int number = 1; number <= MOST; number++) {
            if (entered.containsKey(hours(number)) || entered.containsKey(wage(number))) {
                typed.add(new Typed(entered.getOrDefault(hours(number), ""), entered.getOrDefault(wage(number), "")));
            }
        }
        return new Plans(typed);
    }

    /** The same, or to begin with: the job of the form, and beside it a day more, or less where that is too much. */
    public Plans orBeginningWith(FilledForm form, Language language) {
        return typed.isEmpty() ? beginningWith(form, language) : this;
    }

    private static Plans beginningWith(FilledForm form, Language language) {
        var job = form.read().job();
        var own = job.hoursPerWeek();
        var longer = own.plus(DAY);
        var other = longer.compareTo(WEEK) <= 0 ? longer : own.minusOrZero(DAY);
        var wage = asTyped(
                form.answers().of("uurloon"), language.number(job.grossPerHour().toDecimal()));
        return new Plans(List.of(
                new Typed(asTyped(form.answers().of("uren"), language.hours(own)), wage),
                new Typed(language.hours(other), wage)));
    }

    private static String asTyped(String typed, String assumed) {
        return typed.isEmpty() || typed.equals(Answers.UNKNOWN_SIGN) ? assumed : typed;
    }

    public boolean isFull() {
        return typed.size() >= MOST;
    }

    /** With an empty plan added, if there is room. */
    public Plans withOneMore() {
        if (isFull()) {
            return this;
        }
        var more = new ArrayList<>(typed);
        more.add(new Typed("", ""));
        return new Plans(more);
    }

    /** Without the plan of this number; the plans behind it move up. */
    public Plans without(int number) {
        var fewer = new ArrayList<>(typed);
        if (number >= 1 && number <= fewer.size()) {
            fewer.remove(number - 1);
        }
        return new Plans(fewer);
    }

    /** Without the plans in which nothing was typed. */
    public Plans withoutEmpty() {
        return new Plans(typed.stream().filter(plan -> !plan.isEmpty()).toList());
    }

    /** The fields, to show the form again. */
    public Map<String, String> entered() {
        var entered = new LinkedHashMap<String, String>();
        for (int number = 1; number <= typed.size(); number++) {
            entered.put(hours(number), typed.get(number - 1).hours());
            entered.put(wage(number), typed.get(number - 1).wage());
        }
        return entered;
    }

    static String hours(int number) {
        return "plan-" + number + "-uren";
    }

    static String wage(int number) {
        return "plan-" + number + "-uurloon";
    }
}
