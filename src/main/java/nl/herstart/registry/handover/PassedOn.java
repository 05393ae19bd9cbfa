package nl.herstart.registry.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.Columns;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.Looking;
import org.jdbi.v3.core.Handle;

/**
 * That a region offered somebody to another, or to a gemeente, and what became of it.
 *
 * @param name absent once the region may not know any more who it was about
 * @param toRegion absent when it is a gemeente
 * @param answer absent while it waits for one
 */
public record PassedOn(
        PersonId person,
        Optional<String> name,
        String fromRegion,
        Optional<String> toRegion,
        Optional<String> gemeente,
        Instant offeredAt,
        Optional<Answer> answer,
        Optional<Instant> answeredAt) {

    /** What was answered. */
    public enum Answer {
        AANGENOMEN,
        GEWEIGERD,
        INGETROKKEN
    }

    private static final int MOST = 200;

    private record Row(PassedOn passedOn, long registration) {}

    /** Those of the regions whose work this viewer hands out, the newest first; two hundred of a region at most. */
    static List<PassedOn> by(Registry registry, Handle look, Viewer viewer) {
        return viewer.regions().stream()
                .filter(viewer::coordinates)
                .flatMap(region -> rows(look, region).stream())
                .map(row -> row.passedOn().named(name(registry, look, viewer, row.registration())))
                .toList();
    }

    private static List<Row> rows(Handle look, String region) {
        return look.createQuery("""
                        SELECT registration_id, outward, from_region, to_region, words ->> 'gemeente' AS gemeente, offered_at,
                            answer, answered_at
                        FROM handover JOIN personal ON personal.id = handover.details
                        JOIN casefile ON casefile.id = casefile_id JOIN registration ON registration.id = registration_id
                        WHERE from_region = :region ORDER BY offered_at DESC, handover.id DESC LIMIT :most
                        """)
                .bind("region", region)
                .bind("most", MOST)
                .map((row, context) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new PassedOn(
                        PersonId.of(row.getBytes("outward")),
                        Optional.empty(),
                        row.getString("from_region"),
                        Columns.text(row, "to_region"),
                        Columns.text(row, "gemeente"),
                        Instant.ofEpochMilli(row.getLong("offered_at")),
                        Columns.code(Answer.class, row, "answer"),
                        Columns.instant(row, "answered_at")),
                row.getLong("registration_id"));
    }

    private static Optional<String> name(Registry registry, Handle look, Viewer viewer, long registration) {
        return CaseRows.ofRegistration(look, registration)
                .flatMap(file -> new Looking(registry, look, viewer).at(file))
                .map(seen -> PersonalWords.of(look, registration).name());
    }

    private PassedOn named(Optional<String> known) {
        return new PassedOn(person, known, fromRegion, toRegion, gemeente, offeredAt, answer, answeredAt);
    }
}
