package nl.herstart.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What everybody may see of the covenants; it knows no address of anybody. */
public final class Agreements {

    private static final String HISTORY = """
            SELECT told.*, covenant.slug, agreement.number AS nr FROM (
                SELECT agreement_id, 'status' AS field, letter, words, source, who, at, correction, id
                FROM (SELECT * FROM agreement_status WHERE :some ORDER BY id DESC LIMIT :most)
                UNION ALL
                SELECT agreement_id, 'meting', '', coalesce(day, '') || '=' || trim(coalesce(number, '') || ' ' || words),
                    source, who, at, 0, id
                FROM (SELECT * FROM agreement_measurement WHERE :some ORDER BY id DESC LIMIT :most)
                UNION ALL
                SELECT agreement_id, field, '', was, '', who, at, 0, id
                FROM (SELECT * FROM agreement_change WHERE :some ORDER BY id DESC LIMIT :most)
            ) AS told
            JOIN agreement ON agreement.id = told.agreement_id
            JOIN covenant ON covenant.id = agreement.covenant_id
            """;

    private final Register register;

    public Agreements(Register register) {
        this.register = register;
    }

    /** Every covenant, those of today first and then by name. */
    public List<Covenant> all() {
        return register.database.read(CovenantRows::all).stream()
                .map(Agreements::withoutContacts)
                .toList();
    }

    /** Those of a region, by its slug. */
    public List<Covenant> inRegion(String slug) {
        return all().stream()
                .filter(covenant -> covenant.terms().regions().contains(slug))
                .toList();
    }

    /** The covenant with this name in addresses. */
    public Optional<Covenant> find(String id) {
        return register.database.read(look -> CovenantRows.find(look, id)).map(Agreements::withoutContacts);
    }

    /** Whether a message about an agreement reaches who does it: it has an owner, and that an address. */
    public boolean isReachable(String covenant, String number) {
        return register.database.read(look -> CovenantRows.find(look, covenant)
                .filter(found -> found.agreement(number)
                        .filter(one -> found.parties().stream()
                                .anyMatch(
                                        party -> party.name().equals(one.terms().owner())
                                                && party.contact().isPresent()))
                        .isPresent())
                .isPresent());
    }

    private static Covenant withoutContacts(Covenant covenant) {
        return new Covenant(
                covenant.id(),
                covenant.terms(),
                covenant.parties().stream()
                        .map(party -> new Party(party.name(), party.role(), Optional.empty()))
                        .toList(),
                covenant.agreements());
    }

    /** What was told of an agreement, the last first. */
    public List<Entry> history(String covenant, String number, int most) {
        return register.database.read(look -> {
            var id = look.createQuery("""
                            SELECT agreement.id FROM agreement JOIN covenant ON covenant.id = covenant_id
                            WHERE slug = :slug AND number = :number
                            """)
                    .bind("slug", covenant)
                    .bind("number", number)
                    .mapTo(Long.class)
                    .findOne();
            return id.map(found -> entries(look, "agreement_id = " + found, most))
                    .orElse(List.of());
        });
    }

    /** What was told last of the covenants that are not over, the last first. */
    public List<Entry> lately(int most) {
        return register.database.read(look -> entries(
                look,
                "agreement_id IN (SELECT agreement.id FROM agreement JOIN covenant ON covenant.id = covenant_id "
                        + "WHERE history IS NULL)",
                most));
    }

    private static List<Entry> entries(Handle look, String some, int most) {
        return look.createQuery(HISTORY.replace(":some", some) + "ORDER BY at DESC, told.id DESC LIMIT :most")
                .bind("most", most)
                .map(Agreements::entry)
                .list();
    }

    private static Entry entry(ResultSet row, StatementContext context) throws SQLException {
        return new Entry(
                row.getString("slug"),
                row.getString("nr"),
                row.getString("field"),
                Objects.requireNonNullElse(row.getString("letter"), ""),
                row.getString("words"),
                row.getString("source"),
                row.getString("who"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getBoolean("correction"));
    }
}
