package nl.herstart.site.agreements;

import java.nio.file.Path;
import java.util.List;
import nl.herstart.agreement.CovenantSheets;
import nl.herstart.agreement.TestRegister;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.page.Addresses;
import nl.herstart.site.regions.Offices;
import nl.herstart.site.regions.Regions;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real server with this room alone, on a register of its own, and regions of which one promises something. */
final class TestSite implements AutoCloseable {

    static final Folder CONTENT = Folder.onDisk(Path.of("content"));

    final TestRegister register;
    final Visitor visitor;
    private final RunningSite running;

    TestSite(Path directory) {
        register = new TestRegister(directory);
        var regions = Regions.packaged();
        var offices = Offices.read(CONTENT, regions).withExamples(CONTENT, regions);
        var parts = RunningSite.parts(register.clock, RateLimits.lifted(), Addresses.dutchOnly());
        running = parts.open(AgreementRoutes.using(
                register.register,
                regions.desks(() -> offices),
                parts.views(),
                parts.guard(),
                "Werkcentrum Twente",
                parts.address(),
                register.clock));
        visitor = running.visitor();
    }

    /** With the covenants of 2003, as a site has them from its first start. */
    static TestSite withArchive(Path directory) {
        var site = new TestSite(directory);
        site.register.register.takeContent(CovenantSheets.read(CONTENT, slug -> true));
        return site;
    }

    /** A page that is there, with plain spaces. */
    Document page(String path) {
        var answer = visitor.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " " + answer.statusCode());
        }
        return Jsoup.parse(answer.body().replace('\u00a0', ' '));
    }

    /** The mails that wait, in their order. */
    List<String> mails() {
        return register.database.read(
                look -> look.createQuery("SELECT body FROM outbox WHERE body IS NOT NULL ORDER BY id")
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void close() {
        running.close();
        register.close();
    }
}
