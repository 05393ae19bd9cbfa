package nl.herstart.platform.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/**
 * A purse by the month: a column of what comes, of which the upper part goes and the lower is left. Where more goes than
 * comes, what is short hangs below nought.
 *
 * @param zero the height of nought
 */
public record Columns(List<Column> columns, int zero) {

    /** How high the drawing is without the names of the months, in pixels. */
    public static final int HEIGHT = 200;

    private static final int ROOM_FOR_LABEL = 24;
    private static final int WIDTH = 1_000;
    private static final int ABOVE = 6;

    /** One month: its short name, what comes, and what goes as a positive amount. */
    public record Month(String name, Euro comes, Euro goes) {

        Euro left() {
            return comes.minus(goes);
        }
    }

    /**
     * One column. Heights in pixels from above; where nothing is left {@code leftHeight} is nought.
     *
     * @param labelX the middle
     * @param amount what is left, as it is written
     * @param lowest whether it is the month with the least; then the amount stands in the drawing
     */
    public record Column(
            String name,
            String x,
            String width,
            String labelX,
            int goesY,
            int goesHeight,
            int leftY,
            int leftHeight,
            boolean isShort,
            String amount,
            boolean lowest,
            int labelY,
            String anchor) {}

    public Columns {
        columns = List.copyOf(columns);
    }

    /**
     * Draws these months.
     *
     * @param least the place of the month beside which the amount stands
     */
    public static Columns of(List<Month> months, int least, Language language) {
        var scale = Scale.around(months.stream()
                .flatMap(month -> Stream.of(month.comes(), month.left()))
                .toList());
        int each = WIDTH / Math.max(1, months.size());
        var columns = new ArrayList<Column>();
        for (int place = 0; place < months.size(); place++) {
            var month = months.get(place);
            int comes = y(scale, month.comes());
            int left = y(scale, month.left());
            int zero = y(scale, Euro.ZERO);
            int x = place * each;
            columns.add(new Column(
                    month.name(),
                    Scale.percent(x + each / 8),
                    Scale.percent(each * 3 / 4),
                    Scale.percent(x + each / 2),
                    comes,
                    Math.max(0, Math.min(left, zero) - comes),
                    Math.min(left, zero),
                    Math.abs(zero - left),
                    month.left().isNegative(),
                    language.euros(month.left()),
                    place == least,
                    Math.max(ROOM_FOR_LABEL - ABOVE, comes - ABOVE),
                    place < 2 ? "start" : place > months.size() - 3 ? "end" : "middle"));
        }
        return new Columns(columns, y(scale, Euro.ZERO));
    }

    private static int y(Scale scale, Euro amount) {
        return HEIGHT - scale.part(amount, HEIGHT - ROOM_FOR_LABEL);
    }
}
