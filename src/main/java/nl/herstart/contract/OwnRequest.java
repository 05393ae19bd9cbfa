package nl.herstart.contract;

import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Situation;

/** Reads a request of our own, such as a worked example, in the form that visitors send them. */
public final class OwnRequest {

    private final SituationReader reader;

    public OwnRequest(Calculator calculator) {
        this.reader = new SituationReader(calculator.years());
    }

    /**
     * The situation in a request.
     *
     * @throws IllegalArgumentException when something is wrong with it
     */
    public Situation read(byte[] json) {
        if (reader.read(json) instanceof SituationRequest.Right right) {
            return right.situation();
        }
        throw new IllegalArgumentException("This request of our own is not right");
    }
}
