package nl.herstart.site.calculation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Forms about households that live on other things than a wage; each states all that it is asked. */
final class FormHouseholds {

    /** Alone, in bijstand, with two children, renting. */
    static final Map<String, String> SINGLE_PARENT_IN_BIJSTAND = together(
            Map.of(
                    "geboortemaand",
                    "maart 1991",
                    "partner",
                    "nee",
                    "kinderen",
                    "2",
                    "kind-1",
                    "4-2016",
                    "kind-2",
                    "6-2021"),
            Map.of("inkomen", "bijstand", "wonen", "huur", "huur", "712,50", "vermogen", "minder"),
            Map.of("opvang-al", "nee", "opvang-1", "geen", "opvang-2", "bso"),
            Map.of("opvang-2-uren", "40", "opvang-2-prijs", "9,50"),
            job());

    /** A couple with a mortgage, of whom the partner has a business, and two children. */
    static final Map<String, String> SELF_EMPLOYED_WITH_MORTGAGE = together(
            Map.of("geboortemaand", "5-1987", "partner", "ja", "kinderen", "2", "kind-1", "9-2017", "kind-2", "2-2023"),
            Map.of("partner-geboortemaand", "11-1985", "partner-inkomen", "winst", "partner-winst-bedrag", "34.000"),
            Map.of("partner-winst-uren", "ja", "partner-winst-starter", "nee", "inkomen", "geen"),
            Map.of("wonen", "koop", "woz", "385.000", "hypotheekrente", "7.150", "vermogen", "meer"),
            Map.of("bank", "80.000", "beleggingen", "15.000", "schulden", "2.500"),
            Map.of("opvang-al", "nee", "opvang-1", "geen", "opvang-2", "dagopvang"),
            Map.of("opvang-2-uren", "88", "opvang-2-prijs", "11,10"),
            job());

    /** A couple of whom the man has retired. */
    static final Map<String, String> RETIRED_MAN = together(
            Map.of("geboortemaand", "8-1966", "partner", "ja", "kinderen", "0", "partner-geboortemaand", "2-1957"),
            Map.of(
                    "partner-inkomen",
                    "pensioen,aow",
                    "partner-pensioen-bedrag",
                    "820",
                    "partner-aow-bedrag",
                    "1.180,25"),
            Map.of("inkomen", "geen", "wonen", "anders", "vermogen", "minder"),
            job());

    private FormHouseholds() {}

    /** Twenty hours at sixteen and a half, from April. */
    private static Map<String, String> job() {
        return Map.of(
                "uren",
                "20",
                "uurloon",
                "16,50",
                "vakantiegeld",
                "apart",
                "pensioen",
                "0",
                "vanaf",
                "4",
                "reizen",
                "nee",
                "overig",
                "0");
    }

    /** The same household with some answers otherwise. */
    static Map<String, String> with(Map<String, String> household, Map<String, String> otherwise) {
        return together(household, otherwise);
    }

    @SafeVarargs
    private static Map<String, String> together(Map<String, String>... parts) {
        var all = new LinkedHashMap<String, String>();
        for (var part : parts) {
            all.putAll(part);
        }
        return all;
    }
}
