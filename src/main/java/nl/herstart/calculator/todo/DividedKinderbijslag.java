package nl.herstart.calculator.todo;

import java.util.ArrayList;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.CoOuder;
import nl.herstart.calculator.situation.CoOuder.Kinderbijslag;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.todo.Todo.Kind;
import nl.herstart.value.Euro;

/**
 * What it brings when two parents of several children divide the right to kinderbijslag, so that both have kindgebonden budget
 * (Wkgb art. 2 lid 10). Of the other parent nothing is known; what is told is what changes here.
 */
final class DividedKinderbijslag {

    private final Calculator calculator;

    DividedKinderbijslag(Calculator calculator) {
        this.calculator = calculator;
    }

    /** Worth a step when there are two children to divide, all on the right of one parent; else nothing. */
    Optional<Todo> of(Situation situation) {
        var shared = situation.children().stream().filter(Child::isShared).toList();
        if (shared.size() < 2) {
            return Optional.empty();
        }
        long mine = shared.stream().filter(Child::isOnOurKinderbijslag).count();
        if (mine == 0) {
            var gain = kindgebondenBudget(moved(situation, Kinderbijslag.SAMEN_OP_MIJN_RECHT))
                    .minus(kindgebondenBudget(situation));
            return gain.isPositive() ? Optional.of(Todo.anytime(Kind.KINDERBIJSLAG_VERDELEN, gain)) : Optional.empty();
        }
        if (mine < shared.size()) {
            return Optional.empty();
        }
        var loss = kindgebondenBudget(situation)
                .minus(kindgebondenBudget(moved(situation, Kinderbijslag.SAMEN_OP_ANDER_RECHT)));
        return Optional.of(Todo.anytime(Kind.KINDERBIJSLAG_BEKIJKEN, loss));
    }

    private Euro kindgebondenBudget(Situation situation) {
        return calculator
                .compare(situation)
                .next()
                .outcome(Regeling.KINDGEBONDENBUDGET)
                .perYear();
    }

    /** The same household, with the right of the first shared child at the other of the two parents. */
    private static Situation moved(Situation situation, Kinderbijslag right) {
        var children = new ArrayList<>(situation.children());
        for (int child = 0; child < children.size(); child++) {
            var shared = children.get(child).coOuder();
            if (shared.isPresent()) {
                var other = shared.get();
                children.set(
                        child,
                        children.get(child)
                                .sharedWith(new CoOuder(
                                        other.daysPerYear(), right, other.isRegisteredHere(), other.hoursOfOther())));
                return situation.withChildren(children);
            }
        }
        return situation;
    }
}
