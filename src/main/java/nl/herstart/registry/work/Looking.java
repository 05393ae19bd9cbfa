package nl.herstart.registry.work;

import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.Contacts;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Handover;
import nl.herstart.registry.casefile.Placement;
import nl.herstart.registry.casefile.SentMessage;
import org.jdbi.v3.core.Handle;

/** How much of a file somebody sees, by their rights of this moment and nothing else. */
public final class Looking {

    private static final int ATTEMPTS = 3;

    private final Registry registry;
    private final Handle look;
    private final Viewer viewer;

    /** What this viewer sees in this transaction. */
    public Looking(Registry registry, Handle look, Viewer viewer) {
        this.registry = registry;
        this.look = look;
        this.viewer = viewer;
    }

    /** As much of the file as they may see; nothing when that is nothing. */
    public Optional<CaseLook> at(CaseFile file) {
        if (viewer.worksIn(file.region())) {
            return Optional.of(whole(file));
        }
        var offered = Handover.open(look, file.id())
                .filter(offer -> offer.toRegion().filter(viewer::worksIn).isPresent());
        return offered.isPresent() || isOfFormerRegion(file) ? Optional.of(outline(file, offered)) : Optional.empty();
    }

    private boolean isOfFormerRegion(CaseFile file) {
        var then = Terms.ago(registry.clock(), Terms.FORMER_REGION_SEES);
        return Placement.of(look, file.id()).stream()
                .anyMatch(each -> viewer.worksIn(each.region())
                        && each.until().filter(then::isBefore).isPresent());
    }

    private CaseLook.Outline outline(CaseFile file, Optional<Handover> offered) {
        var registration = PersonalWords.of(look, file.registration());
        return new CaseLook.Outline(
                file.person(),
                registration.name(),
                file.region(),
                file.state(),
                Placement.of(look, file.id()).stream()
                        .filter(each -> each.until().isEmpty())
                        .map(Placement::from)
                        .findFirst()
                        .orElse(file.promised().received()),
                offered,
                offered.map(each -> CaseLook.Sketch.of(registration, file)),
                file.version());
    }

    private CaseLook.Whole whole(CaseFile file) {
        var status = RegistrationRows.find(look, file.registration()).orElseThrow();
        var registration = PersonalWords.of(look, file.registration());
        var same = new Duplicates(registry, look).of(file.registration(), registration);
        return new CaseLook.Whole(
                file,
                registration,
                status.agreement(),
                status.registeredAt(),
                status.agreedAt(),
                status.askedAt(),
                Contacts.of(look, file.id()),
                SentMessage.of(look, file.id()),
                Events.of(look, file.id()),
                Placement.of(look, file.id()),
                Handover.open(look, file.id()),
                same.stream().filter(each -> viewer.worksIn(each.region())).toList(),
                viewer.coordinates(file.region()) && same.stream().anyMatch(each -> !viewer.worksIn(each.region())),
                file.attempts() >= ATTEMPTS && registration.email().isPresent());
    }
}
