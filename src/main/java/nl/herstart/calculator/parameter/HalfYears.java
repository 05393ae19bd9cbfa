package nl.herstart.calculator.parameter;

/**
 * A figure that the law sets anew on 1 July. In a sheet it is one row that names both months; readers of the open data
 * know it as two figures, such as {@code normGehuwdenJanuari} and {@code normGehuwdenJuli}.
 *
 * @param january from 1 January
 * @param july from 1 July
 */
public record HalfYears<T>(T january, T july) {

    private static final int JULY = 7;

    /** What holds in a month, 1 to 12. */
    public T in(int month) {
        return month < JULY ? january : july;
    }
}
