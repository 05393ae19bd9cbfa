package nl.herstart.site.calculation.result;

import java.util.List;
import java.util.Map;

/**
 * The first of an answer, for the script on the home page; amounts are written out.
 *
 * @param zin the sentence it comes down to
 * @param aannames what we filled in ourselves
 * @param fouten field name to a sentence; empty when there is an answer
 */
public record QuickSummary(String zin, List<Regel> regels, List<String> aannames, Map<String, String> fouten) {

    /** One line of the comparison. */
    public record Regel(String naam, String nu, String straks, String verschil) {}
}
