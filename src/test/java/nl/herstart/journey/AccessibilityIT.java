package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessibilityIT extends Journey {

    @Test
    void trial() {
        browser.open("/bestaat-niet");
        System.err.println("before: " + browser.complaints());
        long t = System.nanoTime();
        var axe = Axe.on(browser.driver());
        System.err.println("axe inject ms " + (System.nanoTime() - t) / 1_000_000);
        t = System.nanoTime();
        System.err.println(axe.violations());
        System.err.println("axe ms " + (System.nanoTime() - t) / 1_000_000);
        System.err.println("after: " + browser.complaints());
        browser.onPhone();
        browser.inTheDark();
        t = System.nanoTime();
        System.err.println(axe.violations());
        System.err.println("axe ms " + (System.nanoTime() - t) / 1_000_000);
        browser.doubleText();
        System.err.println(axe.violations());
        assertThat(axe.violations()).isEmpty();
        System.err.println("after: " + browser.complaints());
    }
}
