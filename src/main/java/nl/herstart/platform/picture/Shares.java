package nl.herstart.platform.picture;

import java.util.ArrayList;
import java.util.List;

/** How a few wholes are divided, each on a line of its own, to one measure: the longest is as wide as there is room. */
public record Shares(List<Line> lines) {

    /** So many of a whole; {@code style} ends the name of its class. */
    public record Part(String name, long number, String style) {}

    /** A whole with its parts. */
    public record Whole(String name, List<Part> parts) {

        public Whole {
            parts = List.copyOf(parts);
        }

        /** All parts together. */
        public long number() {
            return parts.stream().mapToLong(Part::number).sum();
        }
    }

    /** A line of the drawing. */
    public record Line(String name, List<Piece> pieces) {}

    /** A part as it is drawn; {@code labelled} says whether there is room for its number. */
    public record Piece(String name, long number, String x, String width, String style, boolean labelled) {}

    private static final int THOUSAND = 1_000;
    private static final int WIDE_ENOUGH = 45;

    public Shares {
        lines = List.copyOf(lines);
    }

    /** Draws these wholes; a part of nothing is left out. */
    public static Shares of(List<Whole> wholes) {
        long most = Math.max(1, wholes.stream().mapToLong(Whole::number).max().orElse(1));
        return new Shares(wholes.stream()
                .map(whole -> new Line(whole.name(), pieces(whole, most)))
                .toList());
    }

    private static List<Piece> pieces(Whole whole, long most) {
        var pieces = new ArrayList<Piece>();
        long before = 0;
        for (var part : whole.parts()) {
            if (part.number() > 0) {
                int x = (int) (THOUSAND * before / most);
                before += part.number();
                int width = (int) (THOUSAND * before / most) - x;
                pieces.add(new Piece(
                        part.name(),
                        part.number(),
                        Scale.percent(x),
                        Scale.percent(width),
                        part.style(),
                        width >= WIDE_ENOUGH));
            }
        }
        return pieces;
    }
}
