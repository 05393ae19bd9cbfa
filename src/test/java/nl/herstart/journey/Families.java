package nl.herstart.journey;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Families that live on other things than a wage, and what they answer; beside that of {@link Questions}. */
final class Families {

    /** All that can be ticked. */
    static final List<String> KINDS_OF_INCOME = List.of(
            "loon", "winst", "ww", "anw", "uitkering", "pensioen", "aow", "partneralimentatie", "kinderalimentatie");

    /** Alone with two children, in bijstand, renting; twenty hours a week with care after school for the youngest. */
    static final Map<String, Consumer<Browser>> SINGLE_PARENT = Map.of(
            Questions.FIRST,
            browser -> {
                browser.fill("geboortemaand", "maart 1991");
                browser.choose("partner", "nee");
                browser.fill("kinderen", "2");
            },
            "Je kinderen",
            browser -> {
                browser.fill("kind-1", "4-2016");
                browser.fill("kind-2", "6-2021");
            },
            "Je eigen inkomen nu",
            browser -> browser.choose("inkomen", "bijstand"),
            "Wonen en spaargeld",
            browser -> {
                browser.choose("wonen", "huur");
                browser.fill("huur", "712,50");
                browser.choose("vermogen", "minder");
            },
            "De baan waar je aan denkt",
            browser -> job(browser, "20"),
            "Opvang voor je kinderen",
            Families::careAfterSchool,
            "Reizen en andere kosten",
            Families::costs);

    private Families() {}

    /** Tells the page for advisers about a couple with a mortgage, of whom the partner has a business. */
    static void tellAdviser(Browser browser) {
        browser.open("/rekenhulp/adviseur");
        browser.fill("geboortemaand", "5-1987");
        browser.choose("partner", "ja");
        browser.choose("kinderen", "2");
        browser.fill("kind-1", "9-2017");
        browser.fill("kind-2", "2-2021");
        browser.fill("partner-geboortemaand", "11-1985");
        browser.choose("partner-inkomen", "winst");
        browser.fill("partner-winst-bedrag", "34.000");
        browser.choose("partner-winst-uren", "ja");
        browser.choose("partner-winst-starter", "nee");
        browser.choose("inkomen", "geen");
        browser.choose("wonen", "koop");
        browser.fill("woz", "385.000");
        browser.fill("hypotheekrente", "7.150");
        browser.choose("vermogen", "minder");
        job(browser, "24");
        careAfterSchool(browser);
        costs(browser);
    }

    /** Makes a link for a vacancy of 24 hours. */
    static void makeLink(Browser browser) {
        browser.open("/rekenhulp/vacature");
        browser.fill("uren", "24");
        browser.fill("uurloon", "16,50");
        browser.press("Maak de link");
    }

    private static void job(Browser browser, String hours) {
        browser.fill("uren", hours);
        browser.fill("uurloon", "16,50");
        browser.choose("vakantiegeld", "apart");
        browser.choose("vanaf", "2026-12");
        browser.fill("pensioen", "0");
    }

    private static void careAfterSchool(Browser browser) {
        browser.choose("opvang-al", "nee");
        browser.choose("opvang-1", "geen");
        browser.choose("opvang-2", "bso");
        browser.fill("opvang-2-uren", "40");
        browser.fill("opvang-2-prijs", "9,50");
    }

    private static void costs(Browser browser) {
        browser.choose("reizen", "nee");
        browser.fill("overig", "0");
    }
}
