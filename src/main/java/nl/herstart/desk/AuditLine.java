package nl.herstart.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.key.KeyedHash;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * That somebody did something at the desk, or was refused it.
 *
 * @param seq its number, one more than that of the line before
 * @param who the id of the one who did it
 * @param act the name of an {@link Act}
 * @param place at which address, without what fills it in
 * @param object on which thing, by a random id; never what it says
 * @param regions those of who did it, at that time, between commas
 * @param isDone false when it was refused
 * @param reasonHash a keyed hash of the reason that was given; empty when none was
 * @param reason in the words of who did it; empty when none was given or it was erased
 */
public record AuditLine(
        long seq,
        Instant at,
        String who,
        String act,
        String place,
        String object,
        String regions,
        boolean isDone,
        String reasonHash,
        String reason) {

    static final String COLUMNS = "seq, at, who, act, place, object, regions, result, reason_hash, "
            + "(SELECT words FROM personal WHERE personal.id = audit.reason) AS reason_words";

    static AuditLine read(ResultSet row, StatementContext context) throws SQLException {
        return new AuditLine(
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("at")),
                row.getString("who"),
                row.getString("act"),
                row.getString("place"),
                row.getString("object"),
                row.getString("regions"),
                row.getString("result").equals("done"),
                Optional.ofNullable(row.getBytes("reason_hash"))
                        .map(HexFormat.of()::formatHex)
                        .orElse(""),
                Optional.ofNullable(row.getString("reason_words")).orElse(""));
    }

    /** The slugs of the regions. */
    public List<String> regionList() {
        return Arrays.stream(regions.split(",")).filter(slug -> !slug.isEmpty()).toList();
    }

    /** The hash, in hexadecimal, of this line after the one with that hash. Each part says how long it is, so that none can pass for two. */
    String hashAfter(String before, KeyedHash key) {
        var parts = Stream.of(
                before,
                String.valueOf(seq),
                String.valueOf(at.toEpochMilli()),
                who,
                act,
                place,
                object,
                regions,
                String.valueOf(isDone),
                reasonHash);
        return HexFormat.of()
                .formatHex(key.of(parts.map(part -> part.length() + ":" + part).collect(Collectors.joining())));
    }
}
