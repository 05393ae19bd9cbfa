package nl.herstart.calculator.sum;

/**
 * One step by which an amount comes about. Each regeling has an enum of its own; {@link #name()} is the key of the
 * sentence that tells it.
 */
public interface Step {

    /** The constant's own name, such as {@code NORMPREMIE}. */
    String name();
}
