package nl.herstart.site.calculation;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests on the one site that runs for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(TestSite.Shared.class)
public abstract class OnRunningSite {

    @SuppressWarnings("NullAway.Init")
    protected TestSite site;

    @BeforeAll
    public void goTo(TestSite running) {
        site = running;
    }
}
