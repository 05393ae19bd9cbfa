package nl.herstart;

import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that look at the whole site, the one that runs for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(WholeSite.Shared.class)
abstract class OnWholeSite {

    @SuppressWarnings("NullAway.Init")
    Application site;

    @SuppressWarnings("NullAway.Init")
    Visitor visitor;

    @BeforeAll
    void goTo(WholeSite running) {
        site = running.application;
        visitor = new Visitor(site.baseUrl());
    }
}
