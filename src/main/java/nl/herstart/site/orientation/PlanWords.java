package nl.herstart.site.orientation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of {@code stappen.properties}: for each task what it is called ({@code titel}), {@code waarom} (with the answer
 * behind it when an answer leads to it), what to {@code doe}, how long that takes ({@code tijd}), and where to read more
 * ({@code adres} and {@code link}); for each road how its plan begins.
 */
final class PlanWords {

    /**
     * A task in words.
     *
     * @param letter of the task, by which it is ticked off
     */
    record Step(
            String letter,
            String title,
            String why,
            String what,
            String time,
            String href,
            String link,
            boolean done) {}

    /** What stands on a day in a calendar. */
    record Sign(String title, String description) {}

    private static final String SHEET = "/messages/nl/orientation/stappen.properties";

    private final Properties words = new Properties();

    PlanWords() {
        try (var stream = PlanWords.class.getResourceAsStream(SHEET)) {
            if (stream == null) {
                throw new IllegalStateException("No words at " + SHEET);
            }
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHEET, e);
        }
    }

    /** These tasks of a plan, each with the answer that leads to it. */
    List<Step> of(List<Task> tasks, KeptPlan plan) {
        return tasks.stream().map(task -> step(task, plan)).toList();
    }

    /** How the plan begins; in other words where somebody said what they want. */
    String beginning(Road road, Answers answers) {
        if (answers.equals(Answers.NONE)) {
            return say("begin.niets");
        }
        return Question.WILLEN.answers().values().stream()
                .filter(answers::has)
                .findFirst()
                .flatMap(answer -> find("begin." + road + "." + answer))
                .orElseGet(() -> say("begin." + road));
    }

    /** What a calendar says of a day to look again, by the kind of day. */
    Sign reminder(String kind) {
        return new Sign(say("agenda." + kind + ".titel"), say("agenda." + kind + ".tekst"));
    }

    String title(Task task) {
        return say(task + ".titel");
    }

    private Step step(Task task, KeptPlan plan) {
        var why = task.rule()
                .reason(plan.answers())
                .map(answer -> task + ".waarom." + answer)
                .orElse(task + ".waarom");
        return new Step(
                String.valueOf(task.letter()),
                title(task),
                say(why),
                say(task + ".doe"),
                say(task + ".tijd"),
                say(task + ".adres"),
                say(task + ".link"),
                plan.done().contains(task));
    }

    private String say(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No words for " + key));
    }

    private Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
