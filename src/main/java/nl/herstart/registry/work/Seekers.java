package nl.herstart.registry.work;

import java.time.Instant;
import java.util.List;
import nl.herstart.desk.Act;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;

/** The people of a region whose case is open and not frozen, for who looks whom a vacancy may suit. */
public final class Seekers {

    private static final int MOST = 1000;

    private final Registry registry;

    /**
     * Somebody who looks for work.
     *
     * @param version that of the case, to do something about it
     * @param registeredAt since when we know them
     */
    public record Seeker(PersonId person, long version, Registration registration, Instant registeredAt) {}

    /** The people of this registry. */
    public Seekers(Registry registry) {
        this.registry = registry;
    }

    /**
     * All of a region in which the viewer works, who is registered longest first; else nobody.
     *
     * @param object because of what, for the record of looks
     */
    public List<Seeker> in(Viewer viewer, String region, String object) {
        if (!viewer.worksIn(region)) {
            return List.of();
        }
        return registry.database().write(transaction -> {
            registry.audit().record(transaction, viewer, Act.SEARCHED, object, "");
            return transaction
                    .createQuery("""
                            SELECT registration.id, outward, casefile.version, registered_at FROM registration
                            JOIN casefile ON casefile.registration_id = registration.id
                            WHERE casefile.region = :region AND confirmed_at IS NOT NULL AND organisation IS NOT NULL
                                AND closed_at IS NULL AND frozen_at IS NULL
                            ORDER BY registered_at, registration.id LIMIT :most
                            """)
                    .bind("region", region)
                    .bind("most", MOST)
                    .map((row, context) -> new Seeker(
                            PersonId.of(row.getBytes("outward")),
                            row.getLong("version"),
                            PersonalWords.of(transaction, row.getLong("id")),
                            Instant.ofEpochMilli(row.getLong("registered_at"))))
                    .list();
        });
    }
}
