package nl.herstart.site.orientation;

import java.util.List;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * The words of {@code stappen.properties}: for each task what it is called ({@code titel}), {@code waarom} (with the answer
 * behind it when an answer leads to it), what to {@code doe}, how long that takes ({@code tijd}), and where to read more
 * ({@code adres} and {@code link}), and of some a second such ({@code ook}); for each road how its plan begins.
 */
final class PlanWords {

    /**
     * A task in words.
     *
     * @param letter of the task, by which it is ticked off
     * @param also what else there is to look at, with its address in {@code alsoHref}; both may be empty
     */
    record Step(
            String letter,
            String title,
            String why,
            String what,
            String time,
            String href,
            String link,
            String also,
            String alsoHref,
            boolean done) {}

    /** What stands on a day in a calendar. */
    record Sign(String title, String description) {}

    private final Texts texts = Texts.about(Language.DUTCH, "orientation/stappen");

    /** These tasks of a plan, each with the answer that leads to it. */
    List<Step> of(List<Task> tasks, KeptPlan plan) {
        return tasks.stream().map(task -> step(task, plan)).toList();
    }

    /** How the plan begins; in other words where somebody said what they want. */
    String beginning(Road road, Answers answers) {
        if (answers.equals(Answers.NONE)) {
            return texts.say("begin.niets");
        }
        return Question.WILLEN.answers().values().stream()
                .filter(answers::has)
                .findFirst()
                .flatMap(answer -> texts.find("begin." + road + "." + answer))
                .orElseGet(() -> texts.say("begin." + road));
    }

    /** What a calendar says of a day to look again, by the kind of day. */
    Sign reminder(String kind) {
        return new Sign(texts.say("agenda." + kind + ".titel"), texts.say("agenda." + kind + ".tekst"));
    }

    String title(Task task) {
        return texts.say(task + ".titel");
    }

    private Step step(Task task, KeptPlan plan) {
        var why = task.rule()
                .reason(plan.answers())
                .map(answer -> task + ".waarom." + answer)
                .orElse(task + ".waarom");
        return new Step(
                String.valueOf(task.letter()),
                title(task),
                texts.say(why),
                texts.say(task + ".doe"),
                texts.say(task + ".tijd"),
                texts.say(task + ".adres"),
                texts.say(task + ".link"),
                texts.find(task + ".ook.link").orElse(""),
                texts.find(task + ".ook.adres").orElse(""),
                plan.done().contains(task));
    }
}
