package nl.herstart.journey;

import java.util.Map;
import java.util.function.Consumer;

/**
 * The questions of the calculator, answered for one family: she has no income, he earns a wage, they have two children
 * and rent their home. She thinks of twenty hours a week from December, with childcare for the youngest.
 */
final class Questions {

    static final String FIRST = "Jij en je huishouden";
    static final String CHECK = "Kijk je antwoorden na";
    static final String RESULT = "Wat je overhoudt";

    private static final Map<String, Consumer<Browser>> ANSWERS = Map.of(
            FIRST,
            Questions::household,
            "Je partner",
            Questions::partner,
            "Je kinderen",
            Questions::children,
            "Je eigen inkomen nu",
            browser -> browser.choose("inkomen", "geen"),
            "Wonen en spaargeld",
            Questions::home,
            "De baan waar je aan denkt",
            Questions::job,
            "Opvang voor je kinderen",
            Questions::childcare,
            "Reizen en andere kosten",
            Questions::costs);

    private Questions() {}

    /** Answers page after page until the one with this heading is shown. */
    static void goTo(Browser browser, String heading) {
        goTo(browser, heading, ANSWERS);
    }

    /** The same for another family, by what it answers on the page with each heading. */
    static void goTo(Browser browser, String heading, Map<String, Consumer<Browser>> answers) {
        browser.open("/rekenhulp");
        for (int page = 0; !browser.heading().equals(heading); page++) {
            if (page > answers.size() + 1) {
                throw new AssertionError("Lost at " + browser.heading());
            }
            answer(browser, answers);
        }
    }

    /** Answers what this page asks and goes on. */
    static void answer(Browser browser) {
        answer(browser, ANSWERS);
    }

    private static void answer(Browser browser, Map<String, Consumer<Browser>> family) {
        var heading = browser.heading();
        if (heading.equals(CHECK)) {
            browser.press("Reken uit wat ik overhoud");
            return;
        }
        var answers = family.get(heading);
        if (answers == null) {
            throw new AssertionError("No answers for the page " + heading);
        }
        answers.accept(browser);
        browser.press("Verder");
    }

    private static void household(Browser browser) {
        browser.fill("geboortemaand", "mei 1986");
        browser.choose("partner", "ja");
        browser.fill("kinderen", "2");
    }

    private static void partner(Browser browser) {
        browser.fill("partner-geboortemaand", "2-1984");
        browser.choose("partner-inkomen", "loon");
        browser.fill("partner-loon", "2.600");
        browser.choose("partner-loon-vakantiegeld", "apart");
        browser.fill("partner-loon-pensioen", "0");
    }

    private static void children(Browser browser) {
        browser.fill("kind-1", "september 2018");
        browser.fill("kind-2", "01-2022");
    }

    private static void home(Browser browser) {
        browser.choose("wonen", "huur");
        browser.fill("huur", "780,00");
        browser.choose("vermogen", "minder");
    }

    private static void job(Browser browser) {
        browser.fill("uren", "20");
        browser.fill("uurloon", "17,50");
        browser.choose("vakantiegeld", "apart");
        browser.choose("vanaf", "2026-12");
        browser.fill("pensioen", "0");
    }

    private static void childcare(Browser browser) {
        browser.choose("opvang-al", "nee");
        browser.choose("opvang-1", "geen");
        browser.choose("opvang-2", "dagopvang");
        browser.fill("opvang-2-uren", "95");
        browser.fill("opvang-2-prijs", "€ 11,40");
    }

    private static void costs(Browser browser) {
        browser.choose("reizen", "nee");
        browser.fill("overig", "0");
    }
}
