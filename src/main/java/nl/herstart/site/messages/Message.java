package nl.herstart.site.messages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A message as it stands in the inbox.
 *
 * @param id its outward name
 * @param answer what was mailed back, as it was typed; empty when nothing was
 * @param ending what came of it; nothing while it is open
 * @param version goes up with every change
 */
record Message(
        String id,
        NewMessage written,
        Instant receivedAt,
        String note,
        String answer,
        Optional<Instant> answeredAt,
        Optional<Ending> ending,
        Optional<Instant> dealtAt,
        int version) {

    static Message read(ResultSet row, StatementContext context) throws SQLException {
        return new Message(
                row.getString("outward"),
                new NewMessage(
                        row.getString("page"),
                        Language.of(Locale.forLanguageTag(row.getString("language"))),
                        row.getString("text"),
                        Optional.ofNullable(row.getString("email")).map(EmailAddress::of)),
                Instant.ofEpochMilli(row.getLong("received_at")),
                row.getString("note_text"),
                row.getString("answer_text"),
                time(row, "answered_at"),
                Optional.ofNullable(row.getString("ending")).flatMap(Message::ending),
                time(row, "dealt_at"),
                row.getInt("version"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static Optional<Ending> ending(String stored) {
        return Arrays.stream(Ending.values())
                .filter(ending -> FormField.choiceName(ending).equals(stored))
                .findFirst();
    }

    /** Whether an answer can be mailed: it is wanted, and none went yet. */
    boolean canBeAnswered() {
        return written.email().isPresent() && answeredAt.isEmpty();
    }

    /** By which the record of looks names it. */
    String object() {
        return object(id);
    }

    static String object(String id) {
        return "bericht " + id;
    }
}
