package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.todo.Todo;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * The sentences of {@code regeldit}, what there is to arrange when the job starts: for each kind what to do ({@code tekst}), {@code waarom}, {@code wanneer} when it has a
 * day, {@code anders} when it has none, and where ({@code plaats} with its {@code adres}).
 */
public final class TodoTexts {

    /**
     * One thing to arrange, in words.
     *
     * @param place where; empty when that is nowhere in particular
     * @param address of that place; empty when it has none
     */
    public record Step(String text, String why, String when, String place, String address) {}

    private final RegelingTexts regelingen;
    private final Texts texts;

    /** Speaks the language of the names of the regelingen. */
    public TodoTexts(RegelingTexts regelingen) {
        this.regelingen = regelingen;
        this.texts = Texts.about(regelingen.language(), "calculation/regeldit");
    }

    /** The language of these sentences. */
    Language language() {
        return texts.language();
    }

    /** One thing in words. */
    public Step of(Todo todo) {
        var key = todo.kind().name();
        var figures = todo.figures().stream().map(this::written).toList();
        return new Step(
                texts.say(key + ".tekst", figures),
                texts.say(key + ".waarom", figures),
                when(todo),
                ifAny(key + ".plaats"),
                ifAny(key + ".adres"));
    }

    private Object written(Object figure) {
        if (figure instanceof Todo.Toeslagen toeslagen) {
            var names = toeslagen.regelingen().stream().map(regelingen::name).toList();
            return toeslagen.all() ? language().all(names) : language().either(names);
        }
        return figure;
    }

    private String when(Todo todo) {
        var key = todo.kind().name();
        return todo.day().map(day -> texts.say(key + ".wanneer", day)).orElseGet(() -> texts.say(key + ".anders"));
    }

    /** Why, when and where, for an entry in a calendar. */
    String description(Todo todo) {
        var step = of(todo);
        var lines = new ArrayList<>(List.of(step.why(), step.when()));
        if (!step.place().isEmpty()) {
            lines.add(texts.say("waar", step.place()));
        }
        return String.join("\n", lines);
    }

    /** What a file with them is called. */
    String fileName() {
        return texts.say("bestand");
    }

    private String ifAny(String key) {
        return texts.keys().contains(key) ? texts.say(key) : "";
    }
}
