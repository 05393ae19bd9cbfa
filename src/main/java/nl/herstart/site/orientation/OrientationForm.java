package nl.herstart.site.orientation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** Reads the six questions. What is left open is fine; what our form cannot have sent is told. */
final class OrientationForm {

    /** The address of the questions. */
    static final String PATH = "/wegwijzer";

    /** The words of the questions and of what follows on them. */
    static final Texts TEXTS = Texts.about(Language.DUTCH, "orientation/formulier");

    private final Map<String, List<String>> fields;
    private final FormReader form;

    private OrientationForm(Map<String, List<String>> fields) {
        this.fields = fields;
        this.form = FormReader.of(fields);
    }

    static Parsed<KeptPlan> parse(Map<String, List<String>> fields) {
        return new OrientationForm(fields).parse();
    }

    private Parsed<KeptPlan> parse() {
        var given = EnumSet.noneOf(Answer.class);
        Question.all().forEach(question -> given.addAll(answersTo(question)));
        var done = KeptPlan.done(String.join("", values(KeptPlan.DONE)));
        return form.parsed(() -> new KeptPlan(new Answers(given), done));
    }

    private Set<Answer> answersTo(Question question) {
        var known = question.answers();
        var chosen = values(question.field()).stream()
                .filter(value -> !value.isBlank() && !value.equals(Question.OPEN))
                .collect(Collectors.toUnmodifiableSet());
        if (!known.keySet().containsAll(chosen)) {
            form.refuse(question.field(), TEXTS.say("keuze.onbekend"));
            return Set.of();
        }
        if (chosen.size() > 1 && !question.allowsSeveral()) {
            form.refuse(question.field(), TEXTS.say("keuze.een"));
        }
        return known.entrySet().stream()
                .filter(answer -> chosen.contains(answer.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
