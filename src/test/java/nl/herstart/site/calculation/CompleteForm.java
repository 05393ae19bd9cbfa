package nl.herstart.site.calculation;

import java.util.Map;

/** A form in which every question is answered, each number and month in a notation of its own. */
final class CompleteForm {

    static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("geboortemaand", "mei 1986"),
            Map.entry("partner", "ja"),
            Map.entry("kinderen", "2"),
            Map.entry("partner-geboortemaand", "2-1984"),
            Map.entry("partner-inkomen", "loon"),
            Map.entry("partner-loon", "2.600"),
            Map.entry("partner-loon-vakantiegeld", "apart"),
            Map.entry("partner-loon-pensioen", "0"),
            Map.entry("kind-1", "september 2018"),
            Map.entry("kind-2", "01/2022"),
            Map.entry("inkomen", "geen"),
            Map.entry("wonen", "huur"),
            Map.entry("huur", "€ 780"),
            Map.entry("vermogen", "minder"),
            Map.entry("uren", "20"),
            Map.entry("uurloon", "17,50"),
            Map.entry("vakantiegeld", "apart"),
            Map.entry("vanaf", "2026-04"),
            Map.entry("pensioen", "0"),
            Map.entry("opvang-al", "nee"),
            Map.entry("opvang-1", "bso"),
            Map.entry("opvang-1-uren", "40"),
            Map.entry("opvang-1-prijs", "9,98"),
            Map.entry("opvang-2", "dagopvang"),
            Map.entry("opvang-2-uren", "95"),
            Map.entry("opvang-2-prijs", "11,40"),
            Map.entry("reizen", "ja"),
            Map.entry("km", "12"),
            Map.entry("dagen", "3"),
            Map.entry("km-kosten", "0,21"),
            Map.entry("km-vergoeding", "0,23"),
            Map.entry("overig", "0"));

    private CompleteForm() {}
}
