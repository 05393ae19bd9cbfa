package nl.herstart.site.orientation;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody answered; of a question that was left open there is nothing. */
record Answers(Set<Answer> given) {

    /** Nothing was answered. */
    static final Answers NONE = new Answers(Set.of());

    Answers {
        given = Collections.unmodifiableSet(sorted(given));
    }

    static Answers of(Answer... given) {
        return new Answers(Set.of(given));
    }

    boolean has(Answer answer) {
        return given.contains(answer);
    }

    boolean hasAny(Collection<Answer> answers) {
        return answers.stream().anyMatch(given::contains);
    }

    /** Whether the form can give these: at most one of the answers to a question that allows no more. */
    boolean couldBeGiven() {
        return Question.all().stream()
                .filter(question -> !question.allowsSeveral())
                .allMatch(question -> given.stream()
                                .filter(answer -> answer.question() == question)
                                .count()
                        <= 1);
    }

    /** By the field of its question, as a form that is filled in shows it: several with a comma between them. */
    Map<String, String> asEntered() {
        return given.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.question().field(),
                        Collectors.mapping(Answer::formValue, Collectors.joining(","))));
    }

    private static Set<Answer> sorted(Set<Answer> answers) {
        var sorted = EnumSet.noneOf(Answer.class);
        sorted.addAll(answers);
        return sorted;
    }
}
