package nl.herstart.contract;

/**
 * One thing that is wrong in a request.
 *
 * @param field where, such as {@code kinderen[1].geboortemaand}
 * @param message how to mend it, in Dutch
 */
public record Mistake(String field, String message) {}
