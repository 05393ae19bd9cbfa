package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold on every kind of page there is, in each way it can be looked at. */
class EveryPageIT extends Journey {

    @ParameterizedTest(name = "{0}")
    @MethodSource("nl.herstart.journey.Place#all")
    void is_accessible_and_fits_the_screen(Place place) {
        place.visit(browser, mailbox());
        var axe = Axe.on(browser.driver());
        var found = new ArrayList<String>();

        for (var look : Look.values()) {
            browser.take(look);
            axe.violations().forEach(violation -> found.add(look + ": " + violation));
            if (browser.scrollsSideways()) {
                found.add(look + ": scrolls sideways");
            }
        }

        assertThat(found).as(browser.address()).isEmpty();
    }
}
