package nl.herstart.registry;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The rows of registrations: one for an address at most. What tells who it is stands apart, in a place that is written
 * over when the registration ends; by its address a registration is found through a keyed hash of it.
 */
final class RegistrationRows {

    private static final String STATUS =
            "SELECT id, email, language, consent_version, registered_at, confirmed_at FROM registrant ";

    private final KeyedHash addresses;

    /**
     * What must be known of a registration to go on with it.
     *
     * @param confirmedAt absent while unconfirmed
     */
    record Status(
            long id,
            EmailAddress email,
            Language language,
            String consentVersion,
            Instant registeredAt,
            Optional<Instant> confirmedAt) {}

    RegistrationRows(KeyedHash addresses) {
        this.addresses = addresses;
    }

    /** Puts the hash in the place of every address by which an older version found registrations; gives their number. */
    int hideAddresses(Handle transaction) {
        var open = transaction
                .createQuery(STATUS + "WHERE email_key LIKE '%@%'")
                .map(RegistrationRows::status)
                .list();
        open.forEach(registration -> transaction.execute(
                "UPDATE registration SET email_key = ? WHERE id = ?", key(registration.email()), registration.id()));
        return open.size();
    }

    private String key(EmailAddress email) {
        return HexFormat.of().formatHex(addresses.of(email.key()));
    }

    Optional<Status> find(Handle transaction, EmailAddress email) {
        return transaction
                .createQuery(STATUS + "WHERE email_key = :key")
                .bind("key", key(email))
                .map(RegistrationRows::status)
                .findOne();
    }

    static Optional<Status> find(Handle transaction, long id) {
        return transaction
                .createQuery(STATUS + "WHERE id = :id")
                .bind("id", id)
                .map(RegistrationRows::status)
                .findOne();
    }

    private static Status status(ResultSet row, StatementContext context) throws SQLException {
        long confirmed = row.getLong("confirmed_at");
        return new Status(
                row.getLong("id"),
                EmailAddress.of(row.getString("email")),
                Language.of(Locale.forLanguageTag(row.getString("language"))),
                row.getString("consent_version"),
                Instant.ofEpochMilli(row.getLong("registered_at")),
                confirmed == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(confirmed)));
    }

    /** Adds an unconfirmed registration and gives its number, which is never given again. */
    long add(Handle transaction, Registration registration, Agreement agreement, Instant now) {
        long id = bound(transaction.createQuery("""
                                INSERT INTO registration (
                                    email_key, details, language, hours_per_week, school_hours, consent_version, registered_at)
                                VALUES (:emailKey, :details, :language, :hours, :schoolHours, :consent, :now)
                                RETURNING id
                                """), registration, agreement, details(transaction, registration), now)
                .mapTo(Long.class)
                .one();
        addHelp(transaction, id, registration);
        return id;
    }

    /** Puts a newer form of the same address in the place of an unconfirmed one. */
    void replace(Handle transaction, long id, Registration registration, Agreement agreement, Instant now) {
        bound(transaction.createUpdate("""
                                UPDATE registration SET
                                    email_key = :emailKey, details = :details, language = :language,
                                    hours_per_week = :hours, school_hours = :schoolHours,
                                    consent_version = :consent, registered_at = :now
                                WHERE id = :id AND confirmed_at IS NULL
                                """), registration, agreement, details(transaction, registration), now)
                .bind("id", id)
                .execute();
        transaction.execute("DELETE FROM registration_help WHERE registration_id = ?", id);
        addHelp(transaction, id, registration);
    }

    /** Keeps what tells who it is, and gives its number. */
    private static long details(Handle transaction, Registration registration) {
        var wishes = registration.wishes();
        return transaction
                .createQuery("""
                        INSERT INTO personal (words) VALUES (json_object(
                            'name', :name, 'email', :email, 'phone', :phone, 'postcode', :postcode,
                            'reach', :reach, 'speaks', :speaks, 'times', json(:times), 'skills', :skills,
                            'kindOfWork', :kindOfWork, 'explanation', :explanation))
                        RETURNING id
                        """)
                .bind("name", registration.name())
                .bind("email", address(registration).text())
                .bind("phone", registration.phone().map(PhoneNumber::text).orElse(null))
                .bind("postcode", registration.postcode().text())
                .bind("reach", FormField.choiceName(registration.reach()))
                .bind("speaks", registration.speaks().code())
                .bind("times", times(wishes.times()))
                .bind("skills", wishes.skills())
                .bind("kindOfWork", wishes.kindOfWork())
                .bind("explanation", wishes.explanation())
                .mapTo(Long.class)
                .one();
    }

    private static String times(Set<DayPart> times) {
        return times.stream()
                .sorted()
                .map(each -> '"' + FormField.choiceName(each) + '"')
                .collect(joining(",", "[", "]"));
    }

    private static EmailAddress address(Registration registration) {
        return registration.email().orElseThrow(() -> new IllegalArgumentException("no address to mail to"));
    }

    private <S extends SqlStatement<S>> S bound(
            S statement, Registration registration, Agreement agreement, long details, Instant now) {
        var wishes = registration.wishes();
        return statement
                .bind("emailKey", key(address(registration)))
                .bind("details", details)
                .bind("language", registration.language().code())
                .bind("hours", wishes.hoursPerWeek().orElse(null))
                .bind("schoolHours", FormField.choiceName(wishes.schoolHours()))
                .bind("consent", agreement.version())
                .bind("now", now.toEpochMilli());
    }

    private static void addHelp(Handle transaction, long id, Registration registration) {
        registration
                .wishes()
                .help()
                .forEach(help -> transaction.execute(
                        "INSERT INTO registration_help (registration_id, help) VALUES (?, ?)",
                        id,
                        FormField.choiceName(help)));
    }

    static void confirm(Handle transaction, long id, Instant now) {
        transaction.execute("UPDATE registration SET confirmed_at = ? WHERE id = ?", now.toEpochMilli(), id);
    }

    /** Deletes the row with everything that hangs on it: the help asked for, the links. */
    static void delete(Handle transaction, long id) {
        transaction.execute("DELETE FROM registration WHERE id = ?", id);
    }
}
