package nl.herstart.calculator.parameter;

/** A figure sheet that cannot be used; the message names sheet, year and row. Stops the start. */
public final class ParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ParameterException(String message) {
        super(message);
    }

    public ParameterException(String message, Throwable cause) {
        super(message, cause);
    }
}
