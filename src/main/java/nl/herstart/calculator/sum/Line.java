package nl.herstart.calculator.sum;

import java.util.List;
import nl.herstart.value.Euro;

/**
 * One line of the working, by which a person can redo the sum.
 *
 * @param step what is done here; its sentence is kept outside the calculator
 * @param amount what comes out, in the unit the step names
 * @param figures what went in, in the order in which the sentence names it: {@link Euro},
 *     {@link nl.herstart.value.Percentage}, {@link nl.herstart.value.Hours}, Integer or String
 */
public record Line(Step step, Euro amount, List<Object> figures) {

    public Line {
        figures = List.copyOf(figures);
    }

    /** A line with the figures that went in. */
    public static Line of(Step step, Euro amount, Object... figures) {
        return new Line(step, amount, List.of(figures));
    }
}
