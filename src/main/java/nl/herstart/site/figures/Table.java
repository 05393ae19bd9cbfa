package nl.herstart.site.figures;

import java.util.List;

/**
 * Numbers as a table and as a chart.
 *
 * @param key by which the page knows it
 * @param finding what the chart shows, in a sentence
 * @param total empty when it is hidden
 */
record Table(String key, String title, String finding, List<Line> lines, String total) {

    /** How wide the longest bar of a chart is; the chart is 640 units wide, and a number stands behind the bar. */
    private static final int LONGEST_BAR = 540;

    private static final int SHORTEST_BAR = 2;

    /**
     * One kind.
     *
     * @param count empty when it is hidden
     * @param href where these people are, or empty
     * @param bar how long its bar is
     */
    record Line(String name, String count, String href, int bar) {

        static Line of(String name, int count, int largest, String href) {
            int bar = largest == 0 ? 0 : Math.max(SHORTEST_BAR, LONGEST_BAR * count / largest);
            return new Line(name, String.valueOf(count), href, bar);
        }

        static Line hidden(String name, String href) {
            return new Line(name, "", href, 0);
        }
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return lines.stream().anyMatch(line -> line.bar() > 0);
    }
}
