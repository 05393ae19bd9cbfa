package nl.herstart.site.calculation;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests on one site, which starts before the first of them and stops after the last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OnRunningSite {

    @SuppressWarnings("NullAway.Init")
    protected TestSite site;

    @BeforeAll
    public void startSite() {
        site = TestSite.start();
    }

    @AfterAll
    public void stopSite() {
        site.close();
    }
}
