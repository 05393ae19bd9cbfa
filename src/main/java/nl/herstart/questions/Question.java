package nl.herstart.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;

/**
 * One question of the form: all there is to know about it but its words. Those stand in {@code formulier.properties}, under
 * the name of the field without its number.
 *
 * @param field the name of its field; {@code #} stands for the number of a child, counted from 1
 * @param page where it is asked
 * @param when the answer of another question that makes it matter
 * @param guess what is taken for who does not know; empty when that is no answer
 * @param optional whether it may be left open
 */
record Question<T>(String field, Page page, Kind<T> kind, When when, Optional<Guess<T>> guess, boolean optional) {

    private static final String NUMBER = "#";
    private static final Pattern CHILD = Pattern.compile("-(\\d{1,2})(?=-|$)");

    /** What one sees of a question. */
    enum Control {
        NUMBER,
        WHOLE_NUMBER,
        AMOUNT,
        /** An amount of a few figures. */
        SMALL_AMOUNT,
        MONTH,
        /** One of many, in a list that opens. */
        LIST,
        /** One of a few; what it asks for more stands below them. */
        RADIOS,
        /** One of a few; what an answer asks for more stands under that answer. */
        ANSWERS,
        /** The same, of which any number may be chosen. */
        TICKS,
        /** One box, which may be left open. */
        BOX;

        /** Whether "weet ik niet" is one of its answers, and not a box of its own. */
        boolean hasChoices() {
            return this == RADIOS || this == ANSWERS || this == TICKS || this == LIST;
        }
    }

    /**
     * How a question is asked and its answer read.
     *
     * @param words an answer is told back by {@code waarde.<words>}; empty when by {@code keuze.<field>.<choice>}
     * @param choices what can be chosen; empty when that depends on the day, or nothing can
     * @param units in what an amount can be stated, the usual one first; empty when in one thing only
     * @param nothing what a wrong answer is read as; empty when as what we guess
     * @param reading the answer in a field, for a year; nothing when it is wrong
     */
    record Kind<T>(
            Control control,
            String words,
            List<String> choices,
            List<String> units,
            Optional<T> nothing,
            BiFunction<FormField, QuickAssumptions, Optional<T>> reading) {}

    /**
     * When a question matters: when one of these choices was made, in a year in which the answer makes a difference.
     *
     * @param field the question before it, empty when there is none; who does not know that one need not know this one
     * @param unlessStopping whether it is not asked of who stops working
     */
    record When(String field, List<String> choices, Predicate<QuickAssumptions> inYear, boolean unlessStopping) {

        static final When ALWAYS = new When("", List.of(), assumed -> true, false);
    }

    /**
     * What is taken for who does not know.
     *
     * @param offered whether "weet ik niet" is among the answers; a question mark can be typed all the same
     * @param usual what is ordinary; empty when it depends on other answers, so that who asks brings it along
     */
    record Guess<T>(boolean offered, Optional<Function<QuickAssumptions, T>> usual) {}

    /** The same question, asked once one of these choices was made in another. */
    Question<T> after(String other, String... choices) {
        return new Question<>(
                field,
                page,
                kind,
                new When(other, List.of(choices), when.inYear, when.unlessStopping),
                guess,
                optional);
    }

    /** The same question, not asked of who stops working. */
    Question<T> unlessStopping() {
        return new Question<>(
                field, page, kind, new When(when.field, when.choices, when.inYear, true), guess, optional);
    }

    /** The same question, asked only in some years. */
    Question<T> in(Predicate<QuickAssumptions> years) {
        return new Question<>(
                field, page, kind, new When(when.field, when.choices, years, when.unlessStopping), guess, optional);
    }

    /** The same question, which one may not know. */
    Question<T> orGuess(Function<QuickAssumptions, T> usual) {
        return guessed(new Guess<>(true, Optional.of(usual)));
    }

    /** The same, when what we guess depends on other answers. */
    Question<T> orGuess() {
        return guessed(new Guess<>(true, Optional.empty()));
    }

    /** The same, without an answer that says so. */
    Question<T> orGuessUnasked(T usual) {
        return guessed(new Guess<>(false, Optional.of(assumed -> usual)));
    }

    private Question<T> guessed(Guess<T> other) {
        return new Question<>(field, page, kind, when, Optional.of(other), optional);
    }

    /** The same question, of which a wrong answer is read as this. */
    Question<T> orReadAs(T nothing) {
        var other = new Kind<>(kind.control, kind.words, kind.choices, kind.units, Optional.of(nothing), kind.reading);
        return new Question<>(field, page, other, when, guess, optional);
    }

    /** The same question, which may be left open. */
    Question<T> orNothing() {
        return new Question<>(field, page, kind, when, guess, true);
    }

    /** What is ordinary, for who does not know; empty when that is no answer, or depends on other answers. */
    Optional<T> usual(QuickAssumptions assumed) {
        return guess.flatMap(Guess::usual).map(usual -> usual.apply(assumed));
    }

    /** Whether it is asked about each child. */
    private boolean isNumbered() {
        return field.contains(NUMBER);
    }

    /** The question itself, or that about each of so many children. */
    Stream<Question<T>> each(int children) {
        return isNumbered() ? IntStream.rangeClosed(1, children).mapToObj(this::about) : Stream.of(this);
    }

    /** The number of the child that it is about; nought when it is about none, or about each. */
    int child() {
        var number = CHILD.matcher(field);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** The same question about one child. */
    Question<T> about(int child) {
        var number = String.valueOf(child);
        var before = new When(when.field.replace(NUMBER, number), when.choices, when.inYear, when.unlessStopping);
        return new Question<>(field.replace(NUMBER, number), page, kind, before, guess, optional);
    }
}
