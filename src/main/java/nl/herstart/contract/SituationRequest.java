package nl.herstart.contract;

import java.util.List;
import nl.herstart.calculator.situation.Situation;

/** A request that was read: the situation it describes, or what is wrong with it. */
public sealed interface SituationRequest {

    /** The situation to answer. */
    record Right(Situation situation) implements SituationRequest {}

    /** Everything that is wrong, at least one thing. */
    record Wrong(List<Mistake> mistakes) implements SituationRequest {}

    /** The body is not JSON that can be read at all. */
    record NotJson() implements SituationRequest {}
}
