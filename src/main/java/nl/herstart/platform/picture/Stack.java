package nl.herstart.platform.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** What a few wholes are made of, each on a line of its own, to one measure. */
public record Stack(List<Line> lines) {

    /** One part of a whole; what goes off is negative and lies over the end. */
    public record Part(String name, Euro amount) {}

    /** A whole with its parts. */
    public record Whole(String name, List<Part> parts) {

        public Whole {
            parts = List.copyOf(parts);
        }

        Euro comes() {
            return parts.stream().map(Part::amount).filter(Euro::isPositive).reduce(Euro.ZERO, Euro::plus);
        }
    }

    /** A line of the drawing. */
    public record Line(String name, List<Piece> pieces) {}

    /**
     * A part as it is drawn.
     *
     * @param style the place among the parts, or {@code off}
     * @param labelled whether there is room for its name
     */
    public record Piece(String name, String amount, String x, String width, String style, boolean labelled) {}

    private static final int WIDE_ENOUGH = 190;

    public Stack {
        lines = List.copyOf(lines);
    }

    /** Draws these wholes; a part of nothing is left out. */
    public static Stack of(List<Whole> wholes, Language language) {
        var scale = Scale.around(
                wholes.stream().flatMap(whole -> Stream.of(whole.comes())).toList());
        return new Stack(wholes.stream()
                .map(whole -> new Line(whole.name(), pieces(whole, scale, language)))
                .toList());
    }

    private static List<Piece> pieces(Whole whole, Scale scale, Language language) {
        var pieces = new ArrayList<Piece>();
        var sum = Euro.ZERO;
        var end = whole.comes();
        for (int place = 0; place < whole.parts().size(); place++) {
            var part = whole.parts().get(place);
            if (part.amount().roundedToEuros().isZero()) {
                continue;
            }
            boolean off = part.amount().isNegative();
            var from = off ? end.plus(part.amount()) : sum;
            int x = scale.thousandths(from);
            int width = scale.thousandths(from.plus(part.amount().abs())) - x;
            pieces.add(new Piece(
                    part.name(),
                    language.euros(part.amount()),
                    Scale.percent(x),
                    Scale.percent(width),
                    off ? "off" : String.valueOf(place % 4 + 1),
                    width >= WIDE_ENOUGH));
            if (off) {
                end = from;
            } else {
                sum = sum.plus(part.amount());
            }
        }
        return pieces;
    }
}
