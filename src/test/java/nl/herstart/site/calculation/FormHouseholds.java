package nl.herstart.site.calculation;

import static java.util.Map.entry;

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

    /** Alone, with anw and a wage, renting. */
    static final Map<String, String> WIDOW_WITH_ANW = together(
            Map.ofEntries(
                    entry("geboortemaand", "1-1975"),
                    entry("partner", "nee"),
                    entry("kinderen", "0"),
                    entry("inkomen", "loon,anw"),
                    entry("loon", "640"),
                    entry("loon-vakantiegeld", "inbegrepen"),
                    entry("loon-pensioen", "21,40"),
                    entry("baan-nu", "erbij"),
                    entry("anw-bedrag", "1.560"),
                    entry("wonen", "huur"),
                    entry("huur", "655"),
                    entry("vermogen", "minder")),
            job());

    /** A couple with ww and a benefit, and one child of seventeen. */
    static final Map<String, String> COUPLE_ON_BENEFITS = together(
            Map.ofEntries(
                    entry("geboortemaand", "12-1980"),
                    entry("partner", "ja"),
                    entry("kinderen", "1"),
                    entry("partner-geboortemaand", "1-1979"),
                    entry("partner-inkomen", "uitkering"),
                    entry("partner-uitkering-soort", "anders"),
                    entry("partner-uitkering-bedrag", "1.400"),
                    entry("kind-1", "8-2009"),
                    entry("inkomen", "ww"),
                    entry("ww-bedrag", "1.512,34"),
                    entry("ww-vakantiegeld", "inbegrepen"),
                    entry("wonen", "anders"),
                    entry("vermogen", "minder"),
                    entry("opvang-al", "nee"),
                    entry("opvang-1", "geen")),
            job());

    /** Alone, renting, with service costs, asked for 2025. */
    static final Map<String, String> TENANT_IN_2025 = together(
            Map.ofEntries(
                    entry("geboortemaand", "7-1990"),
                    entry("partner", "nee"),
                    entry("kinderen", "0"),
                    entry("inkomen", "geen"),
                    entry("wonen", "huur"),
                    entry("huur", "540"),
                    entry("servicekosten", "36,20"),
                    entry("vermogen", "minder")),
            job(),
            Map.of("vanaf", "2025-04"));

    /** Alone with two children in childcare already, and a business that has just begun. */
    static final Map<String, String> STARTER_WITH_CHILDCARE = together(
            Map.ofEntries(
                    entry("geboortemaand", "7-1990"),
                    entry("partner", "nee"),
                    entry("kinderen", "2"),
                    entry("kind-1", "5-2019"),
                    entry("kind-2", "3-2026"),
                    entry("inkomen", "winst"),
                    entry("winst-bedrag", "9.000"),
                    entry("winst-uren", "ja"),
                    entry("winst-starter", "ja"),
                    entry("wonen", "anders"),
                    entry("vermogen", "minder"),
                    entry("opvang-al", "ja"),
                    entry("opvang-nu-1", "bso"),
                    entry("opvang-nu-1-uren", "22,5"),
                    entry("opvang-nu-1-prijs", "9"),
                    entry("opvang-nu-2", "informeel"),
                    entry("opvang-nu-2-uren", "10"),
                    entry("opvang-nu-2-prijs", "7,50"),
                    entry("opvang-1", "geen"),
                    entry("opvang-2", "gastouder"),
                    entry("opvang-2-uren", "60"),
                    entry("opvang-2-prijs", "8,10")),
            job());

    /** Alone with one child, on alimony of both kinds. */
    static final Map<String, String> MOTHER_WITH_ALIMONY = together(
            Map.ofEntries(
                    entry("geboortemaand", "7-1990"),
                    entry("partner", "nee"),
                    entry("kinderen", "1"),
                    entry("kind-1", "5-2019"),
                    entry("inkomen", "kinderalimentatie,partneralimentatie"),
                    entry("partneralimentatie-bedrag", "450"),
                    entry("kinderalimentatie-bedrag", "310"),
                    entry("wonen", "anders"),
                    entry("vermogen", "minder"),
                    entry("opvang-al", "nee"),
                    entry("opvang-1", "geen")),
            job());

    /** All of these, by what they are called. */
    static final Map<String, Map<String, String>> ALL = Map.of(
            "single parent in bijstand", SINGLE_PARENT_IN_BIJSTAND,
            "self-employed with mortgage", SELF_EMPLOYED_WITH_MORTGAGE,
            "retired man", RETIRED_MAN,
            "widow with anw", WIDOW_WITH_ANW,
            "couple on benefits", COUPLE_ON_BENEFITS,
            "tenant in 2025", TENANT_IN_2025,
            "starter with childcare", STARTER_WITH_CHILDCARE,
            "mother with alimony", MOTHER_WITH_ALIMONY);

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
                "2026-04",
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
