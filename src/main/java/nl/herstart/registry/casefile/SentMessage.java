package nl.herstart.registry.casefile;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * A mail that staff sent, as it was sent; what its links open is left out.
 *
 * @param template by which words it was made, and of which version
 */
public record SentMessage(
        String template,
        String templateVersion,
        String subject,
        String text,
        CaseFile.Colleague author,
        String authorRegion,
        Instant at) {

    /** The newest first. */
    public static List<SentMessage> of(Handle look, long id) {
        return look.createQuery("""
                        SELECT template, template_version, words ->> 'subject' AS subject, words ->> 'text' AS text,
                            author, author_name, author_region, at
                        FROM message_sent JOIN personal ON personal.id = details
                        WHERE casefile_id = :id ORDER BY message_sent.id DESC
                        """)
                .bind("id", id)
                .map((row, context) -> new SentMessage(
                        row.getString("template"),
                        row.getString("template_version"),
                        row.getString("subject"),
                        row.getString("text"),
                        new CaseFile.Colleague(row.getString("author"), row.getString("author_name")),
                        row.getString("author_region"),
                        Instant.ofEpochMilli(row.getLong("at"))))
                .list();
    }
}
