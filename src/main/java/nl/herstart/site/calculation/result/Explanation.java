package nl.herstart.site.calculation.result;

import java.util.List;
import nl.herstart.site.calculation.wording.Bronnen.Bron;

/**
 * How one amount came about.
 *
 * @param title of what, such as {@code Zorgtoeslag}
 * @param amount with the job, a month, written out
 * @param next with the job
 * @param now without it; empty when it came about in the same way
 */
record Explanation(String title, String amount, Working next, List<Working> now, List<Bron> bronnen) {

    /** The steps of one calculation, or the ground on which there is nothing. */
    record Working(String ground, List<Line> lines) {}

    /** One step, its amount written out. */
    record Line(String text, String amount) {}
}
