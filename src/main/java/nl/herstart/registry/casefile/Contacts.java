package nl.herstart.registry.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Columns;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** What was written down in a case, and what follows from it. Nothing is ever changed; another entry may correct one. */
public final class Contacts {

    private Contacts() {}

    /** The newest first. */
    public static List<Contact> of(Handle look, long id) {
        return look.createQuery("""
                        SELECT contact.*, words ->> 'text' AS text, words ->> 'next' AS next_step,
                            EXISTS (SELECT 1 FROM contact AS later
                                WHERE later.casefile_id = contact.casefile_id AND later.corrects = contact.number) AS is_corrected
                        FROM contact LEFT JOIN personal ON personal.id = details
                        WHERE casefile_id = :id ORDER BY number DESC
                        """).bind("id", id).map(Contacts::contact).list();
    }

    private static Contact contact(ResultSet row, StatementContext context) throws SQLException {
        return new Contact(
                row.getInt("number"),
                Columns.code(Contact.Kind.class, row, "kind").orElseThrow(),
                Columns.code(Outcome.class, row, "outcome"),
                Columns.text(row, "text"),
                Columns.text(row, "next_step"),
                Columns.date(row, "next_on"),
                Columns.number(row, "corrects"),
                row.getBoolean("is_corrected"),
                new CaseFile.Colleague(row.getString("author"), row.getString("author_name")),
                row.getString("author_region"),
                Instant.ofEpochMilli(row.getLong("at")));
    }

    /** Writes an entry down under the next number. */
    public static void add(Handle transaction, CaseFile file, Viewer author, Contact.New entry, Instant now) {
        transaction
                .createUpdate("""
                        INSERT INTO contact (casefile_id, number, author, author_name, author_region, kind, outcome, details,
                            next_on, corrects, at)
                        VALUES (:id, 1 + (SELECT coalesce(max(number), 0) FROM contact WHERE casefile_id = :id), :author, :name,
                            :region, :kind, :outcome, :details, :nextOn, :corrects, :now)
                        """)
                .bind("id", file.id())
                .bind("author", author.id())
                .bind("name", author.name())
                .bind("region", file.region())
                .bind("kind", FormField.choiceName(entry.kind()))
                .bind("outcome", entry.outcome().map(FormField::choiceName).orElse(null))
                .bind("details", words(transaction, entry))
                .bind("nextOn", entry.nextOn().map(LocalDate::toString).orElse(null))
                .bind("corrects", entry.corrects().orElse(null))
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static long words(Handle transaction, Contact.New entry) {
        return transaction
                .createQuery(
                        "INSERT INTO personal (words) VALUES (json_object('text', :text, 'next', :next)) RETURNING id")
                .bind("text", entry.text())
                .bind("next", entry.nextStep())
                .mapTo(Long.class)
                .one();
    }

    /** Erases the words of an entry; that it was there stays. False when there is none of that number. */
    public static boolean forget(Handle transaction, CaseFile file, int number) {
        return transaction.execute(
                        "UPDATE contact SET details = NULL WHERE casefile_id = ? AND number = ?", file.id(), number)
                == 1;
    }

    /** When this region first reached somebody, as far as no entry was corrected. */
    public static Optional<Instant> firstReached(List<Contact> contacts, CaseFile file) {
        return contacts.stream()
                .filter(each -> !each.isCorrected() && each.keepsThePromise())
                .filter(each -> each.authorRegion().equals(file.region())
                        && !each.at().isBefore(file.promised().received()))
                .map(Contact::at)
                .min(Comparator.naturalOrder());
    }

    /** On how many days since they last answered they were called and not reached. */
    public static int attempts(List<Contact> contacts, CaseFile file, ZoneId zone) {
        return (int) contacts.stream()
                .filter(each -> !each.isCorrected()
                        && !each.at().isBefore(file.promised().received()))
                .takeWhile(each -> !each.isAnswered())
                .filter(each -> each.kind() == Contact.Kind.NIET_BEREIKT)
                .map(each -> each.at().atZone(zone).toLocalDate())
                .distinct()
                .count();
    }
}
