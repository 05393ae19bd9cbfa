package nl.herstart.journey;

import java.util.List;

/** An employer who reports a job of twenty hours under school hours, with as little as that takes. */
final class Reporting {

    static final String FORM = "/werkgevers/aanmelden/vacature";
    static final String TITLE = "Koken in een zorghuis";

    private Reporting() {}

    /** Opens the form and answers it. */
    static void fillIn(Browser browser, String email) {
        browser.open(FORM);
        browser.fill("titel", TITLE);
        browser.choose("sector", "zorg");
        browser.fill("werk", "Je kookt voor twaalf bewoners.\nJe dekt samen met hen de tafel.\nJe ruimt de keuken op.");
        browser.fill("telt", "Je kookt graag");
        browser.fill("uren-van", "20");
        List.of("ma", "di", "wo", "do", "vr").forEach(day -> browser.choose("dag", day));
        browser.fill("van", "9");
        browser.fill("tot", "13");
        browser.fill("postcode", "7511AB");
        browser.fill("loon-van", "16,50");
        browser.fill("organisatie", "Zorghuis De Linde");
        browser.fill("naam", "Wilma Jansen");
        browser.fill("email", email);
    }
}
