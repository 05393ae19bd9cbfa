package nl.herstart.calculator.report;

import java.util.List;
import nl.herstart.value.Euro;

/**
 * Between which amounts the answer lies when some of what it rests on is guessed: how much more there is to spend with the
 * job than now, euros a month to cents, negative when it is less.
 *
 * @param matters the guesses that move it most, that which moves it furthest first
 */
public record Spread(Euro least, Euro most, List<Matter> matters) {

    /**
     * One guess that may be wrong.
     *
     * @param guess its place among those that were given
     * @param least the lowest answer when this guess alone is another
     * @param width how far it moves the answer, or that end of it which it moves furthest
     */
    public record Matter(int guess, Euro least, Euro most, Euro width) {}

    public Spread {
        matters = List.copyOf(matters);
    }
}
