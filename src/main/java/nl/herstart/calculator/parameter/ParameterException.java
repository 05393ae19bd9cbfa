package nl.herstart.calculator.parameter;

import java.util.Collection;
import java.util.LinkedHashSet;

/** Figures that cannot be used; the message names sheet, year and row of each. Stops the start. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ParameterException(String message) {
        super(message);
    }

    public ParameterException(String message, Throwable cause) {
        super(message, cause);
    }

    /** All that is wrong, one to a line; what was found twice is told once. */
    public ParameterException(Collection<String> mistakes) {
        super(String.join(System.lineSeparator(), new LinkedHashSet<>(mistakes)));
    }
}
