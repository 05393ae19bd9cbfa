package nl.herstart.registry.handover;

import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.casefile.Handover;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.person.Registration;
import org.jdbi.v3.core.Handle;

/** The link by which a gemeente takes somebody over, without an account: it shows who it is and accepts, once, for 72 hours. */
public final class GemeenteLinks {

    private static final Viewer GEMEENTE = new Viewer("gemeente", "De gemeente", Set.of(), "link");

    private final Registry registry;

    /**
     * Who was handed over.
     *
     * @param region where she comes from
     */
    public record HandedOver(Registration registration, String region, String reason) {}

    /** The links to gemeenten of this registry. */
    public GemeenteLinks(Registry registry) {
        this.registry = registry;
    }

    /** Whether the link would work now; changes nothing and shows nothing. */
    public boolean accepts(RandomToken token) {
        return registry.database().read(look -> find(look, token).isPresent());
    }

    /** Takes her over and shows who it is; nothing when the link does not work. */
    public Optional<HandedOver> accept(RandomToken token) {
        return registry.database()
                .write(transaction -> find(transaction, token).map(file -> {
                    var offer = Handover.open(transaction, file.id()).orElseThrow();
                    var now = registry.clock().instant();
                    transaction.execute(
                            "UPDATE handover SET answer = 'aangenomen', answered_at = ?, answered_by = ? WHERE casefile_id = ? "
                                    + "AND answered_at IS NULL",
                            now.toEpochMilli(),
                            GEMEENTE.id(),
                            file.id());
                    CaseRows.close(transaction, file, Outcome.NAAR_GEMEENTE, now);
                    CaseRows.touch(transaction, file);
                    Events.add(
                            transaction,
                            file.id(),
                            GEMEENTE,
                            file.region(),
                            Change.OVERGENOMEN,
                            FormField.choiceName(file.state()),
                            FormField.choiceName(Outcome.NAAR_GEMEENTE),
                            now);
                    registry.audit()
                            .record(
                                    transaction,
                                    GEMEENTE,
                                    Act.HANDED_OVER,
                                    file.person().object(),
                                    "");
                    return new HandedOver(
                            PersonalWords.of(transaction, file.registration()), file.region(), offer.reason());
                }));
    }

    private Optional<CaseFile> find(Handle look, RandomToken token) {
        return look.createQuery("""
                        SELECT registration_id FROM handover JOIN casefile ON casefile.id = casefile_id
                        WHERE hash = :hash AND answered_at IS NULL AND handover.due_at > :now AND frozen_at IS NULL
                        """)
                .bind("hash", token.hash())
                .bind("now", registry.clock().millis())
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> CaseRows.ofRegistration(look, id));
    }
}
