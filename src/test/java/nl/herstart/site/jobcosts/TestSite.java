package nl.herstart.site.jobcosts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.page.Addresses;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;

/** The real server with this room alone, on a day. */
final class TestSite implements AutoCloseable {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    final Visitor visitor;
    private final RunningSite running;

    TestSite(LocalDate day) {
        var clock = Clock.fixed(day.atTime(12, 0).atZone(HERE).toInstant(), HERE);
        var parts = RunningSite.parts(clock, RateLimits.lifted(), Addresses.dutchOnly());
        running = parts.open(JobCostRoutes.using(EmployerCosts.load(), parts.views(), clock));
        visitor = running.visitor();
    }

    @Override
    public void close() {
        running.close();
    }
}
