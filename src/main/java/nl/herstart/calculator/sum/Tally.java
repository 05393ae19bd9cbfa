package nl.herstart.calculator.sum;

import java.util.List;

/**
 * A sum as on paper: lines that together make the last one, by which a person can redo it with a pocket calculator.
 *
 * @param parts what is added up, exact; what goes off is below zero. Empty when the sentence of the total tells all
 * @param total what comes out: the parts together, rounded to whole euros or cents where its sentence says so
 */
public record Tally(List<Line> parts, Line total) {

    public Tally {
        parts = List.copyOf(parts);
    }

    /** An amount that its own sentence explains. */
    public static Tally of(Line total) {
        return new Tally(List.of(), total);
    }
}
