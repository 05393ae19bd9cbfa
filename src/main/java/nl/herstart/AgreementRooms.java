package nl.herstart;

import java.time.Clock;
import nl.herstart.agreement.CovenantSheets;
import nl.herstart.agreement.Register;
import nl.herstart.desk.Audit;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.registry.region.RegionMap;

/** The register of agreements, with what the content says of them in it. */
record AgreementRooms(Register register) {

    /**
     * All of it.
     *
     * @throws nl.herstart.platform.markdown.ContentException when a file of covenants holds a mistake
     */
    static AgreementRooms of(
            Database database, Outbox outbox, Audit audit, Folder content, RegionMap regions, Clock clock) {
        var register = new Register(database, outbox, audit, clock);
        var covenants = CovenantSheets.read(content, slug -> regions.named(slug).isPresent());
        register.takeContent(covenants);
        return new AgreementRooms(register);
    }
}
