package nl.herstart.journey;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Somebody who wants to work now, cares for a child at school and for her mother, and needs more steps than fit. */
final class Orienting {

    static final String REMIND = "Zet in mijn agenda";

    private Orienting() {}

    static void askForPlan(Browser browser) {
        browser.open("/wegwijzer");
        browser.choose("willen", "nu");
        browser.choose("zorg", "schoolkind");
        browser.choose("zorg", "naaste");
        browser.choose("energie", "weinig");
        browser.choose("werk", "oud-vak");
        browser.choose("lastig", "onzeker");
        browser.choose("uitkering", "bijstand");
        browser.press("Laat mijn stappen zien");
    }

    static List<String> steps(Browser browser) {
        return browser.all(By.cssSelector(".step__title")).stream()
                .map(WebElement::getText)
                .toList();
    }
}
