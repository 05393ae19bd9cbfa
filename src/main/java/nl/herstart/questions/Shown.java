package nl.herstart.questions;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.questions.Question.Control;
import nl.herstart.questions.Question.Guess;
import nl.herstart.value.Euro;

/**
 * The questions as a page shows them: with their words, and below each what it asks for more.
 *
 * @param savingsLimit up to how much assets make no difference
 * @param children for how many children there are fields
 * @param compact on the page of all questions, where few words do and a number is picked from a list
 */
record Shown(
        QuestionTexts texts,
        CalculationForm form,
        FilledForm filled,
        Euro savingsLimit,
        int children,
        boolean compact) {

    /**
     * One question in its words; the template {@code vragen} shows it.
     *
     * @param unit in what it is counted
     * @param units in what it can be stated, to choose from beside it
     * @param guessable whether there is a box "weet ik niet" beside it
     * @param choices what can be chosen
     * @param more what it asks for below its choices
     * @param child the number of the child that it is about; nought when it is about none
     * @param only for whom it is, when that is not known before: {@code not-stopping} or {@code only-wage}
     */
    record Asked(
            String field,
            String control,
            String label,
            String hint,
            String unit,
            List<Choice> units,
            boolean guessable,
            boolean optional,
            List<Choice> choices,
            List<Asked> more,
            int child,
            String only) {}

    /** One answer that can be chosen, and what it asks for more. */
    record Choice(String value, String label, String hint, List<Asked> more) {}

    /** The questions on a page that wait for no other question on it. */
    List<Asked> on(Page page) {
        return page.questions().stream()
                .filter(question -> stands(question, page))
                .flatMap(question -> question.each(children))
                .filter(question -> Questions.concerns(question, filled.read()))
                .map(this::asked)
                .toList();
    }

    /** Whether it waits for no other question there, and is for who fills this in as far as we know. */
    private boolean stands(Question<?> question, Page page) {
        var when = question.when();
        boolean knownToStop = filled.stops() && page != Page.BAAN && !compact;
        return when.inYear().test(assumed())
                && !(when.unlessStopping() && knownToStop)
                && Questions.of(when.field())
                        .map(other -> other.page() != page && (compact || isChosen(other, when.choices())))
                        .orElse(true);
    }

    private boolean isChosen(Question<?> question, List<String> choices) {
        return Stream.of(filled.answers().of(question.field()).split(",", -1)).anyMatch(choices::contains);
    }

    /** Whether there is a field for this now. */
    boolean has(String field) {
        return Questions.of(field)
                .filter(question -> !field.endsWith(Answers.SURE) && !field.endsWith(Answers.PLAN))
                .filter(question -> Questions.concerns(question, filled.read()))
                .filter(question ->
                        question.child() <= children && question.when().inYear().test(assumed()))
                .isPresent();
    }

    private Asked asked(Question<?> question) {
        boolean inList = compact && isFor(question, Questions.CHILDREN);
        var control = inList ? Control.LIST : question.kind().control();
        boolean unknown = question.guess().filter(Guess::offered).isPresent();
        return new Asked(
                question.field(),
                control.name().toLowerCase(Locale.ROOT),
                texts.question(question),
                inList || isTerse(question) ? "" : hint(question),
                texts.unit(question),
                units(texts, question),
                unknown && !control.hasChoices(),
                question.optional(),
                choices(question, control, unknown),
                control == Control.RADIOS || control == Control.BOX ? after(question, "") : List.of(),
                question.child(),
                only(question));
    }

    /** Whether it goes without what explains it: who asks everything on one page knows her way in wages and benefits. */
    private boolean isTerse(Question<?> question) {
        return compact
                && !question.when().field().isEmpty()
                && (question.page() == Page.PARTNER || question.page() == Page.INKOMEN);
    }

    private String only(Question<?> question) {
        boolean waitsElsewhere = Questions.of(question.when().field())
                .filter(other -> other.page() != question.page())
                .isPresent();
        return waitsElsewhere ? "only-wage" : question.when().unlessStopping() ? "not-stopping" : "";
    }

    /** What explains a question: of the hours that they come on top, to who has a job; of the start that it is over. */
    private String hint(Question<?> question) {
        boolean works = filled.read().aanvrager().hasWage();
        if (isFor(question, Questions.JOB.hours) && !works) {
            return "";
        }
        if (!isFor(question, Questions.JOB.start)) {
            return texts.hint(question, year());
        }
        if (filled.restart().isPresent() || form.monthsToStart().isEmpty()) {
            return isOver();
        }
        return works ? texts.hintOfStartForWhoWorks() : texts.hint(question, year());
    }

    /** That the month in which the job would start is over, and what then. */
    String isOver() {
        return texts.isOver(filled.read().job().from(), filled.restart().isPresent());
    }

    private static boolean isFor(Question<?> question, Question<?> other) {
        return question.field().equals(other.field());
    }

    private Year year() {
        return filled.read().year();
    }

    private QuickAssumptions assumed() {
        return form.assumptions(year());
    }

    private List<Choice> choices(Question<?> question, Control control, boolean unknown) {
        var values = values(question, control);
        if (unknown && control.hasChoices() && !values.isEmpty()) {
            values.add(Answers.DO_NOT_KNOW);
        }
        return values.stream().map(value -> choice(question, value)).toList();
    }

    private List<String> values(Question<?> question, Control control) {
        var values = new ArrayList<String>();
        if (isFor(question, Questions.JOB.start)) {
            monthsToStart().forEach(month -> values.add(month.toString()));
        } else if (control == Control.LIST) {
            IntStream.rangeClosed(Limits.CHILDREN.least(), Limits.CHILDREN.most())
                    .forEach(count -> values.add(String.valueOf(count)));
        } else if (control.hasChoices()) {
            values.addAll(question.kind().choices());
        }
        return values;
    }

    /** The months left, after one that is over for who came with it; none when there is nothing to choose. */
    private Stream<YearMonth> monthsToStart() {
        var start = filled.read().job().from();
        boolean chosen = filled.answers().of(Questions.JOB.start.field()).equals(start.toString());
        var over =
                Stream.of(start).filter(month -> chosen && !form.monthsToStart().contains(month));
        return Stream.concat(over, form.monthsToStart().stream());
    }

    /** In what an answer can be stated. */
    static List<Choice> units(QuestionTexts texts, Question<?> question) {
        return question.kind().units().stream()
                .map(unit -> new Choice(unit, texts.unitOf(question, unit), "", List.of()))
                .toList();
    }

    private Choice choice(Question<?> question, String value) {
        boolean below = question.kind().control() != Control.RADIOS;
        return new Choice(
                value,
                isFor(question, Questions.JOB.start) && !value.equals(Answers.DO_NOT_KNOW)
                        ? texts.language().month(YearMonth.parse(value))
                        : texts.choice(question, value, savingsLimit),
                isTerse(question) ? "" : texts.choiceHint(question, value, savingsLimit),
                below ? after(question, value) : List.of());
    }

    /** What is asked once this choice is made, or any choice at all; about the same child. */
    private List<Asked> after(Question<?> question, String choice) {
        int child = question.child();
        return question.page().questions().stream()
                .filter(other -> other.when().inYear().test(assumed()))
                .flatMap(other -> child > 0 ? Stream.of(other.about(child)) : other.each(children))
                .filter(other -> other.when().field().equals(question.field()))
                .filter(other -> Questions.concerns(other, filled.read()))
                .filter(other -> choice.isEmpty() || other.when().choices().contains(choice))
                .map(this::asked)
                .toList();
    }
}
