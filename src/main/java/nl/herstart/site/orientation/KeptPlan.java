package nl.herstart.site.orientation;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a visitor keeps of a plan: the answers it follows from, and the tasks that were ticked off. */
record KeptPlan(Answers answers, Set<Task> done) {

    /** The form field for what was ticked off, a letter for each task. */
    static final String DONE = "gedaan";

    KeptPlan {
        var sorted = EnumSet.noneOf(Task.class);
        sorted.addAll(done);
        done = Collections.unmodifiableSet(sorted);
    }

    /** With nothing ticked off yet. */
    static KeptPlan fresh(Answers answers) {
        return new KeptPlan(answers, Set.of());
    }

    /** What was ticked off, by these letters; one that we do not know is left behind. */
    static Set<Task> done(String letters) {
        return Arrays.stream(Task.values())
                .filter(task -> letters.indexOf(task.letter()) >= 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    String doneLetters() {
        return done.stream().map(task -> String.valueOf(task.letter())).collect(Collectors.joining());
    }
}
