package nl.herstart.site.orientation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a task is due: on one of these roads, if one of these answers was given (or always, when none is named), unless
 * another answer makes it senseless.
 *
 * @param because the answers that lead to it, the one that says most first
 */
record Rule(Set<Road> roads, List<Answer> because, Set<Answer> unless) {

    Rule {
        roads = Set.copyOf(roads);
        because = List.copyOf(because);
        unless = Set.copyOf(unless);
    }

    static Rule on(Road first, Road... more) {
        return new Rule(EnumSet.of(first, more), List.of(), Set.of());
    }

    static Rule onEveryRoad() {
        return new Rule(EnumSet.allOf(Road.class), List.of(), Set.of());
    }

    static Rule towardsWork() {
        return on(Road.GATHER, Road.PREPARE, Road.SEEK);
    }

    Rule because(Answer... answers) {
        return new Rule(roads, List.of(answers), unless);
    }

    Rule unless(Answer... answers) {
        return new Rule(roads, because, Set.of(answers));
    }

    boolean holdsFor(Answers answers) {
        return roads.contains(Road.of(answers))
                && (because.isEmpty() || answers.hasAny(because))
                && !answers.hasAny(unless);
    }

    /** The answer that leads to it; nothing when it is for everybody on its road. */
    Optional<Answer> reason(Answers answers) {
        return because.stream().filter(answers::has).findFirst();
    }
}
