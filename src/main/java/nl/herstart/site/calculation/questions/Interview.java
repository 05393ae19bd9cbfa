package nl.herstart.site.calculation.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.web.FormField;
import nl.herstart.platform.web.FormReader;
import nl.herstart.site.calculation.wording.Texts;

/**
 * Asks the questions of the form one by one. An empty field is an error that says what to fill in; "weet ik niet" gives
 * the assumption. Every answer is kept in words, so that it can be checked and changed.
 *
 * <p>The words stand in {@code formulier.properties} under the field's name without its number: of the field
 * {@code kind-2} under {@code kind}, with the number as first figure.
 */
final class Interview {

    private static final Pattern NUMBER = Pattern.compile("-(\\d+)");

    private final Answers answers;
    private final FormReader form;
    private final Texts texts;
    private final List<GivenAnswer> given = new ArrayList<>();

    Interview(Answers answers, Texts texts) {
        this.answers = answers;
        this.form = FormReader.of(answers.toFields());
        this.texts = texts;
    }

    /** The answer to a question, told back in these words; what is wrong is noted and read as the assumption. */
    <T> T ask(
            Question question, Function<FormField, Optional<T>> reading, T assumed, Function<? super T, String> words) {
        var field = question.field();
        if (answers.isUnknown(question)) {
            tell(field, words.apply(assumed), true);
            return assumed;
        }
        var value = reading.apply(form.field(field).required(say("nodig", field)));
        value.ifPresent(answer -> tell(field, words.apply(answer), false));
        return value.orElse(assumed);
    }

    /** A question with an amount or a number, told back by the sentence {@code waarde.<words>}. */
    <T> T ask(Question question, Function<FormField, Optional<T>> reading, T assumed, String words) {
        return ask(question, reading, assumed, value -> texts.say("waarde." + words, value));
    }

    /** A question with choices; each is told back by {@code keuze.<field>.<choice>}. */
    String choose(Question question, String assumed, String... choices) {
        var options = new LinkedHashMap<String, String>();
        for (var choice : choices) {
            options.put(choice, choice);
        }
        var key = "keuze." + key(question.field()) + ".";
        return ask(question, field -> field.choice(options), assumed, choice -> texts.say(key + choice));
    }

    /** Notes that an answer cannot be computed with, by the sentence {@code fout.<sentence>}. */
    void refuse(String field, String sentence, Object... figures) {
        form.refuse(field, texts.say("fout." + sentence, figures));
    }

    /** The end of asking; {@code situation} is worth nothing when something was wrong. */
    FilledForm filled(Situation situation) {
        return new FilledForm(answers, form.invalid().errors(), given, situation);
    }

    private void tell(String field, String value, boolean assumed) {
        var page = Arrays.stream(Page.values())
                .filter(one -> one.owns(field))
                .findFirst()
                .orElseThrow();
        given.add(new GivenAnswer(page, field, say("antwoord", field), value, assumed));
    }

    private String say(String kind, String field) {
        var number = NUMBER.matcher(field);
        return texts.say(kind + "." + key(field), number.find() ? number.group(1) : "");
    }

    private static String key(String field) {
        return NUMBER.matcher(field).replaceFirst("");
    }
}
