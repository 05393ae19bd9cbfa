package nl.herstart.site.orientation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody can do now, in order, and what comes after that. No task that is due gets lost: what does not fit among
 * the steps stands in {@code later}.
 */
record StepPlan(Road road, List<Task> steps, List<Task> later) {

    /** More than this is no plan but a list. */
    static final int MOST = 6;

    StepPlan {
        steps = List.copyOf(steps);
        later = List.copyOf(later);
    }

    static StepPlan of(Answers answers) {
        var due = Arrays.stream(Task.values())
                .filter(task -> task.rule().holdsFor(answers))
                .toList();
        var steps = due.stream()
                .sorted(Comparator.comparing(Task::weight))
                .limit(MOST)
                .sorted()
                .toList();
        var later = due.stream().filter(task -> !steps.contains(task)).toList();
        return new StepPlan(Road.of(answers), steps, later);
    }
}
