package nl.herstart.calculator.scheme;

/**
 * Why a regeling gives nothing. Each regeling has an enum of its own; {@link #name()} is the key of the sentence that
 * tells the citizen.
 */
public interface Ground {

    /** The constant's own name, such as {@code VERMOGEN_TE_HOOG}. */
    String name();
}
