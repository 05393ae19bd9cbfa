package nl.herstart;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.herstart.agreement.Agreements;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.CovenantSheets;
import nl.herstart.agreement.Register;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Views;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.site.agreements.AgreementRoutes;
import nl.herstart.site.registration.Controller;

/** The register of agreements, with what the content says of them in it, and where everybody reads them. */
record AgreementRooms(Register register, AgreementRoutes open) {

    /**
     * All of it.
     *
     * @throws nl.herstart.platform.markdown.ContentException when a file of covenants holds a mistake
     */
    static AgreementRooms of(
            Database database,
            Outbox outbox,
            Audit audit,
            Folder content,
            RegionMap regions,
            Controller controller,
            Views views,
            FormGuard guard,
            URI baseUrl,
            Clock clock) {
        var register = new Register(database, outbox, audit, clock);
        var covenants = CovenantSheets.read(content, slug -> regions.named(slug).isPresent());
        register.takeContent(covenants);
        return new AgreementRooms(
                register, AgreementRoutes.using(register, regions, views, guard, controller.name(), baseUrl, clock));
    }

    /** The covenants of the region with this slug. */
    List<Covenant> inRegion(String slug) {
        return new Agreements(register).inRegion(slug);
    }
}
