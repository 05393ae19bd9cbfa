package nl.herstart.wording;

import java.util.List;
import nl.herstart.wording.Bronnen.Bron;
import nl.herstart.wording.Workings.Written;

/**
 * How one amount came about.
 *
 * @param title of what, such as {@code Zorgtoeslag}
 * @param amount with the job, a month, written out
 * @param next with the job
 * @param now without it; empty when it came about in the same way
 * @param rule the Dutch address at which the rule itself is explained; empty when there is none
 */
public record Explanation(
        String title, String amount, Written next, List<Written> now, List<Bron> bronnen, String rule) {}
