package nl.herstart.site.calculation.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.calculator.situation.Objection.Place;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Hours;
import nl.herstart.wording.ObjectionTexts;

/**
 * Asks the questions of the form one by one. An empty field is an error that says what to fill in; "weet ik niet" gives
 * the assumption. Every answer is kept in words, so that it can be checked and changed.
 *
 * <p>The words stand in {@code formulier.properties} under the field's name without its number: of the field
 * {@code kind-2} under {@code kind}, with the number as first figure.
 */
final class Interview {

    private static final Pattern NUMBER = Pattern.compile("-(\\d+)");
    private static final Pattern OF_PARTNER = Pattern.compile("^partner-");
    private static final int MOST_TICKED = 200;
    private static final List<String> PERSONS = List.of(IncomeQuestions.OWN, IncomeQuestions.OF_PARTNER);

    private final Answers answers;
    private final FormReader form;
    private final Texts texts;
    private final ObjectionTexts objections;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<GivenAnswer> given = new ArrayList<>();

    Interview(Answers answers, Texts texts, ObjectionTexts objections) {
        this.answers = answers;
        this.form = FormReader.of(answers.toFields(), texts.language());
        this.texts = texts;
        this.objections = objections;
    }

    /** The answer to a question, told back in these words; what is wrong is noted and read as the assumption. */
    <T> T ask(
            Question question, Function<FormField, Optional<T>> reading, T assumed, Function<? super T, String> words) {
        if (answers.isUnknown(question)) {
            tell(question.field(), words.apply(assumed), true);
            return assumed;
        }
        return know(question.field(), reading, assumed, words);
    }

    /** A question with an amount or a number, told back by the sentence {@code waarde.<words>}. */
    <T> T ask(Question question, Function<FormField, Optional<T>> reading, T assumed, String words) {
        return ask(question, reading, assumed, value -> texts.say("waarde." + words, value));
    }

    /** A question to which "weet ik niet" is no answer; what is wrong is noted and read as {@code otherwise}. */
    <T> T know(String field, Function<FormField, Optional<T>> reading, T otherwise, String words) {
        return know(field, reading, otherwise, value -> texts.say("waarde." + words, value));
    }

    private <T> T know(
            String field, Function<FormField, Optional<T>> reading, T otherwise, Function<? super T, String> words) {
        asked.add(field);
        var value = reading.apply(form.field(field).required(say("nodig", field)));
        value.ifPresent(answer -> tell(field, words.apply(answer), false));
        return value.orElse(otherwise);
    }

    /** A question that may be left open; who does not know leaves it open too. */
    <T> Optional<T> offer(String field, Function<FormField, Optional<T>> reading, String words) {
        if (answers.isUnknown(Question.of(field))) {
            return Optional.empty();
        }
        asked.add(field);
        var value = reading.apply(form.field(field));
        value.ifPresent(answer -> tell(field, texts.say("waarde." + words, answer), false));
        return value;
    }

    /**
     * A question with choices; each is told back by {@code keuze.<field>.<choice>}, of a partner's field by that of one's
     * own. Gives the empty text when it is not answered, or not with one of these.
     */
    String choose(Question question, String assumed, String... choices) {
        return choose(question, assumed, List.of(choices), "");
    }

    /** The same, for choices told back with a figure. */
    String choose(Question question, String assumed, List<String> choices, Object figure) {
        var options = new LinkedHashMap<String, String>();
        for (var choice : choices) {
            options.put(choice, choice);
        }
        var key = "keuze." + OF_PARTNER.matcher(key(question.field())).replaceFirst("") + ".";
        if (answers.isUnknown(question)) {
            tell(question.field(), texts.say(key + assumed, figure), true);
            return assumed;
        }
        return know(question.field(), field -> field.choice(options), "", choice -> texts.say(key + choice, figure));
    }

    /**
     * A question with boxes of which any number may be ticked, told back by {@code keuze.<words>.<choice>}. Gives the ticked
     * ones in the order of the choices; none when nothing is ticked, or something that is not offered.
     */
    List<String> tick(Question question, String words, String assumed, List<String> choices) {
        var key = "keuze." + words + ".";
        if (answers.isUnknown(question)) {
            tell(question.field(), texts.say(key + assumed), true);
            return List.of(assumed);
        }
        return know(
                question.field(),
                field -> field.text(MOST_TICKED, typed -> ticked(typed, choices), texts.say("fout.keuze")),
                List.of(),
                chosen -> chosen.stream().map(choice -> texts.say(key + choice)).collect(Collectors.joining(", ")));
    }

    private static Optional<List<String>> ticked(String typed, List<String> choices) {
        var ticked = Arrays.stream(typed.split(",", -1)).map(String::strip).collect(Collectors.toSet());
        return choices.containsAll(ticked)
                ? Optional.of(choices.stream().filter(ticked::contains).toList())
                : Optional.empty();
    }

    /** Notes that an answer cannot be computed with, by the sentence {@code fout.<sentence>}. */
    void refuse(String field, String sentence, Object... figures) {
        form.refuse(field, texts.say("fout." + sentence, figures));
    }

    /** The end of asking; {@code situation} is worth nothing when something was wrong, or may not be computed. */
    FilledForm filled(Situation situation, Hours partnerWorks) {
        for (var objection : Objection.to(situation)) {
            fieldsOf(objection, situation)
                    .forEach(field -> form.refuse(field, objections.of(objection, situation.year())));
        }
        return new FilledForm(answers, inOrder(form.invalid().errors()), given, situation, partnerWorks);
    }

    private Map<String, String> inOrder(Map<String, String> errors) {
        var inOrder = new LinkedHashMap<String, String>();
        for (var field : asked) {
            var error = errors.get(field);
            if (error != null) {
                inOrder.put(field, error);
            }
        }
        return inOrder;
    }

    /** Where an objection is told: beside the answer that can be changed, which for bijstand is not an age. */
    private static Stream<String> fieldsOf(Objection objection, Situation situation) {
        if (objection.ground() == Objection.Ground.TE_JONG_VOOR_BIJSTAND) {
            return IntStream.range(0, situation.adults().size())
                    .filter(adult -> situation.adults().get(adult).hasBijstand())
                    .mapToObj(adult -> PERSONS.get(adult) + "inkomen");
        }
        if (objection.place() instanceof Place.Birth birth) {
            return Stream.of(PERSONS.get(birth.adult()) + "geboortemaand");
        }
        if (objection.place() instanceof Place.Source source) {
            return Stream.of(PERSONS.get(source.adult()) + "inkomen");
        }
        return Stream.of(objection.place() instanceof Place.ChildBirth birth ? "kind-" + (birth.child() + 1) : "vanaf");
    }

    private void tell(String field, String value, boolean assumed) {
        asked.add(field);
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
