package nl.herstart.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an {@link Intake} found to be new.
 *
 * @param who tells it, as everybody reads it
 */
record IntakeWriter(Handle transaction, String who, long now) {

    /** Which agreement. */
    record Key(String covenant, String number) {}

    void covenant(String id, CovenantTerms terms) {
        bind(transaction.createUpdate("""
                        INSERT INTO covenant (slug, name, kind, begins, ends, signed_on, history, source, note, changed_at)
                        VALUES (:slug, :name, :kind, :begins, :ends, :signed, :history, :source, :note, :now)
                        """), id, terms).bind("now", now).execute();
        regions(id, terms);
    }

    void terms(String id, CovenantTerms terms) {
        bind(transaction.createUpdate("""
                        UPDATE covenant SET name = :name, kind = :kind, begins = :begins, ends = :ends, signed_on = :signed,
                            history = :history, source = :source, note = :note
                        WHERE slug = :slug
                        """), id, terms).execute();
        transaction.execute(
                "DELETE FROM covenant_region WHERE covenant_id = (SELECT id FROM covenant WHERE slug = ?)", id);
        regions(id, terms);
    }

    private void regions(String id, CovenantTerms terms) {
        for (var region : terms.regions()) {
            transaction.execute(
                    "INSERT INTO covenant_region (covenant_id, region) SELECT id, ? FROM covenant WHERE slug = ?",
                    region,
                    id);
        }
    }

    private static <S extends SqlStatement<S>> S bind(S statement, String id, CovenantTerms terms) {
        return statement
                .bind("slug", id)
                .bind("name", terms.name())
                .bind("kind", Meaning.written(terms.kind()))
                .bind("begins", terms.begins())
                .bind("ends", terms.ends())
                .bind("signed", terms.signed())
                .bind("history", terms.history().orElse(null))
                .bind("source", terms.source())
                .bind("note", terms.note());
    }

    /** Notes that a covenant changed, for who changes it at the same time. */
    void touch(String id) {
        transaction.execute("UPDATE covenant SET version = version + 1, changed_at = ? WHERE slug = ?", now, id);
    }

    void party(String covenant, int place, Party party) {
        transaction.execute(
                "INSERT INTO covenant_party (covenant_id, place, name, role) SELECT id, ?, ?, ? FROM covenant WHERE slug = ?",
                place,
                party.name(),
                party.role(),
                covenant);
    }

    void role(String covenant, Party party) {
        transaction.execute(
                "UPDATE covenant_party SET role = ? WHERE name = ? AND covenant_id = (SELECT id FROM covenant WHERE slug = ?)",
                party.role(),
                party.name(),
                covenant);
    }

    void contact(String covenant, Party party) {
        var address = party.contact().orElseThrow().text();
        long kept = transaction
                .createQuery("INSERT INTO personal (words) VALUES (json_object('email', ?)) RETURNING id")
                .bind(0, address)
                .mapTo(Long.class)
                .one();
        transaction.execute(
                "UPDATE covenant_party SET contact = ? WHERE name = ? AND covenant_id = (SELECT id FROM covenant WHERE slug = ?)",
                kept,
                party.name(),
                covenant);
    }

    void agreement(Key key, String parent, Terms terms) {
        bind(transaction.createUpdate("""
                        INSERT INTO agreement (covenant_id, place, parent, number, words, theme, owner, due, goal, unit, start, counts, note)
                        SELECT id, (SELECT count(*) FROM agreement WHERE covenant_id = covenant.id), :parent, :number, :words,
                            :theme, :owner, :due, :goal, :unit, :start, :counts, :note
                        FROM covenant WHERE slug = :covenant
                        """), key, terms).bind("parent", parent).execute();
    }

    void changed(Key key, String field, String was, Terms terms) {
        bind(transaction.createUpdate("""
                        UPDATE agreement SET words = :words, theme = :theme, owner = :owner, due = :due, goal = :goal, unit = :unit,
                            start = :start, counts = :counts, note = :note
                        WHERE number = :number AND covenant_id = (SELECT id FROM covenant WHERE slug = :covenant)
                        """), key, terms).execute();
        transaction.execute(
                "INSERT INTO agreement_change (agreement_id, field, was, who, at) VALUES (?, ?, ?, ?, ?)",
                id(key),
                field,
                was,
                who,
                now);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Key key, Terms terms) {
        var target = terms.target();
        return statement
                .bind("covenant", key.covenant())
                .bind("number", key.number())
                .bind("words", terms.words())
                .bind("theme", Meaning.written(terms.theme()))
                .bind("owner", terms.owner())
                .bind("due", day(terms.due()))
                .bind("goal", target.map(Target::goal).map(Words::plain).orElse(null))
                .bind("unit", target.map(Target::unit).orElse(""))
                .bind("start", target.flatMap(Target::start).map(Words::plain).orElse(null))
                .bind("counts", terms.countsPeople())
                .bind("note", terms.note());
    }

    void standing(Key key, Standing standing, boolean isCorrection) {
        transaction
                .createUpdate("""
                        INSERT INTO agreement_status (agreement_id, letter, words, certainty, doubt, source, who, correction, at)
                        VALUES (:id, :letter, :words, :certainty, :doubt, :source, :who, :correction, :now)
                        """)
                .bind("id", id(key))
                .bind("letter", standing.letter().map(Status::name).orElse(null))
                .bind("words", standing.words())
                .bind("certainty", Meaning.written(standing.certainty()))
                .bind("doubt", standing.doubt())
                .bind("source", standing.source())
                .bind("who", who)
                .bind("correction", isCorrection)
                .bind("now", now)
                .execute();
    }

    void measurement(Key key, Measurement measurement) {
        transaction
                .createUpdate("""
                        INSERT INTO agreement_measurement (agreement_id, day, number, words, source, who, at)
                        VALUES (:id, :day, :number, :words, :source, :who, :now)
                        """)
                .bind("id", id(key))
                .bind("day", day(measurement.day()))
                .bind("number", measurement.number().map(Words::plain).orElse(null))
                .bind("words", measurement.words())
                .bind("source", measurement.source())
                .bind("who", who)
                .bind("now", now)
                .execute();
    }

    void obstacle(Key key, Obstacle obstacle) {
        transaction
                .createUpdate("""
                        INSERT INTO agreement_obstacle (agreement_id, words, action, who, due)
                        VALUES (:id, :words, :action, :who, :due)
                        ON CONFLICT (agreement_id, words) DO UPDATE SET action = :action, who = :who, due = :due
                        """)
                .bind("id", id(key))
                .bind("words", obstacle.words())
                .bind("action", obstacle.action())
                .bind("who", obstacle.owner())
                .bind("due", day(obstacle.due()))
                .execute();
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private long id(Key key) {
        return transaction
                .createQuery("""
                        SELECT agreement.id FROM agreement JOIN covenant ON covenant.id = covenant_id
                        WHERE slug = :covenant AND number = :number
                        """)
                .bind("covenant", key.covenant())
                .bind("number", key.number())
                .mapTo(Long.class)
                .one();
    }
}
