package nl.herstart.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Region;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * The rows of registrations. What tells who it is stands apart, in a place that is written over when the registration ends; by
 * its address a registration is found through a keyed hash of it. An address is of one, but for who was added by a region that
 * may not know that another has it: that one only shares it.
 */
public final class RegistrationRows {

    private static final String STATUS = """
            SELECT id, outward, email, language, region, consent_version, organisation, registered_at, confirmed_at,
                agreed_at, asked_at, version
            FROM registrant
            """;

    /** The number of no registration. */
    public static final long NOBODY = 0;

    private final Keys keys;

    /** In which region somebody's case is. */
    public record Place(long id, PersonId person, String region) {}

    /**
     * What must be known of a registration to go on with it.
     *
     * @param region the slug; absent for what came when regions were not kept
     * @param confirmedAt absent while unconfirmed
     * @param agreedAt when its owner last agreed to be kept
     * @param askedAt since when its owner has been asked whether to stay
     */
    public record Status(
            long id,
            PersonId person,
            Optional<EmailAddress> email,
            Language language,
            Optional<String> region,
            Agreement agreement,
            Instant registeredAt,
            Optional<Instant> confirmedAt,
            Instant agreedAt,
            Optional<Instant> askedAt,
            long version) {}

    RegistrationRows(Keys keys) {
        this.keys = keys;
    }

    /** Puts the hash in the place of every address by which an older version found registrations; gives their number. */
    public int hideAddresses(Handle transaction) {
        var open = transaction
                .createQuery(STATUS + "WHERE email_key LIKE '%@%'")
                .map(RegistrationRows::status)
                .list();
        open.forEach(registration -> transaction.execute(
                "UPDATE registration SET email_key = ? WHERE id = ?",
                registration.email().map(keys::of).orElse(null),
                registration.id()));
        return open.size();
    }

    /** Who is registered with this address, and does not only share it. */
    public Optional<Status> find(Handle transaction, EmailAddress email) {
        return transaction
                .createQuery(STATUS + "WHERE email_key = :key")
                .bind("key", keys.of(email))
                .map(RegistrationRows::status)
                .findOne();
    }

    /** The registration of this number; nothing when it was erased. */
    public static Optional<Status> find(Handle transaction, long id) {
        return transaction
                .createQuery(STATUS + "WHERE id = :id")
                .bind("id", id)
                .map(RegistrationRows::status)
                .findOne();
    }

    /** The registration of this person; nothing when it was erased. */
    public static Optional<Status> find(Handle transaction, PersonId person) {
        return transaction
                .createQuery(STATUS + "WHERE outward = :outward")
                .bind("outward", person.stored())
                .map(RegistrationRows::status)
                .findOne();
    }

    private static Status status(ResultSet row, StatementContext context) throws SQLException {
        return new Status(
                row.getLong("id"),
                PersonId.of(row.getBytes("outward")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::of),
                Language.of(Locale.forLanguageTag(row.getString("language"))),
                Optional.ofNullable(row.getString("region")),
                new Agreement(row.getString("consent_version"), Optional.ofNullable(row.getString("organisation"))),
                Instant.ofEpochMilli(row.getLong("registered_at")),
                Columns.instant(row, "confirmed_at"),
                Instant.ofEpochMilli(row.getLong("agreed_at")),
                Columns.instant(row, "asked_at"),
                row.getLong("version"));
    }

    /** Adds an unconfirmed registration and gives its number, which is never given again. */
    public long add(
            Handle transaction,
            PersonId person,
            Registration registration,
            Optional<Region> region,
            Agreement agreement,
            Instant now) {
        long id = bound(transaction.createQuery("""
                                INSERT INTO registration (
                                    outward, email_key, shared_email_key, phone_key, name_key, details, language,
                                    hours_per_week, school_hours, region, consent_version, organisation, registered_at,
                                    agreed_at)
                                VALUES (
                                    :outward, :emailKey, :sharedKey, :phoneKey, :nameKey, :details, :language,
                                    :hours, :schoolHours, :region, :consent, :organisation, :now,
                                    :now)
                                RETURNING id
                                """), transaction, NOBODY, registration)
                .bind("outward", person.stored())
                .bind("region", region.map(Region::slug).orElse(null))
                .bind("consent", agreement.version())
                .bind("organisation", agreement.organisation().orElse(null))
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
        addHelp(transaction, id, registration);
        return id;
    }

    /** Puts a newer form of the same address in the place of an unconfirmed one. */
    public void replace(
            Handle transaction,
            long id,
            Registration registration,
            Optional<Region> region,
            Agreement agreement,
            Instant now) {
        transaction
                .createUpdate("""
                        UPDATE registration SET
                            region = :region, consent_version = :consent, organisation = :organisation,
                            registered_at = :now, agreed_at = :now
                        WHERE id = :id
                        """)
                .bind("region", region.map(Region::slug).orElse(null))
                .bind("consent", agreement.version())
                .bind("organisation", agreement.organisation().orElse(null))
                .bind("now", now.toEpochMilli())
                .bind("id", id)
                .execute();
        change(transaction, id, registration);
    }

    /** Puts other answers in the place of those there are. */
    public void change(Handle transaction, long id, Registration registration) {
        bound(transaction.createUpdate("""
                                UPDATE registration SET
                                    email_key = :emailKey, shared_email_key = :sharedKey, phone_key = :phoneKey,
                                    name_key = :nameKey, details = :details, language = :language,
                                    hours_per_week = :hours, school_hours = :schoolHours, version = version + 1
                                WHERE id = :id
                                """), transaction, id, registration)
                .bind("id", id)
                .execute();
        transaction.execute("DELETE FROM registration_help WHERE registration_id = ?", id);
        addHelp(transaction, id, registration);
    }

    private <S extends SqlStatement<S>> S bound(S statement, Handle transaction, long self, Registration registration) {
        var wishes = registration.wishes();
        var email = registration.email().map(keys::of);
        boolean isShared =
                email.filter(key -> isOfAnother(transaction, key, self)).isPresent();
        return statement
                .bind("emailKey", email.filter(key -> !isShared).orElse(null))
                .bind("sharedKey", email.filter(key -> isShared).orElse(null))
                .bind("phoneKey", registration.phone().map(keys::of).orElse(null))
                .bind("nameKey", keys.ofLastName(registration.name()).orElse(null))
                .bind("details", PersonalWords.add(transaction, registration))
                .bind("language", registration.language().code())
                .bind("hours", wishes.hoursPerWeek().orElse(null))
                .bind("schoolHours", FormField.choiceName(wishes.schoolHours()));
    }

    private static boolean isOfAnother(Handle look, String key, long self) {
        return look.createQuery("SELECT EXISTS (SELECT 1 FROM registration WHERE email_key = :key AND id <> :self)")
                .bind("key", key)
                .bind("self", self)
                .mapTo(Boolean.class)
                .one();
    }

    /** Who has this address, alone or shared, and in which region their case is; who has none is not among them. */
    public List<Place> placesOf(Handle look, EmailAddress email) {
        return look.createQuery("""
                        SELECT registration.id, outward, casefile.region
                        FROM registration JOIN casefile ON casefile.registration_id = registration.id
                        WHERE email_key = :key OR shared_email_key = :key
                        """)
                .bind("key", keys.of(email))
                .map((row, context) ->
                        new Place(row.getLong("id"), PersonId.of(row.getBytes("outward")), row.getString("region")))
                .list();
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

    /** Notes that its owner confirmed it, and so agreed to be kept from now on. */
    public static void confirm(Handle transaction, long id, Instant now) {
        transaction.execute(
                "UPDATE registration SET confirmed_at = ?, agreed_at = ? WHERE id = ?",
                now.toEpochMilli(),
                now.toEpochMilli(),
                id);
    }

    /** Gives it another region. */
    public static void place(Handle transaction, long id, Region region) {
        transaction.execute("UPDATE registration SET region = ? WHERE id = ?", region.slug(), id);
    }

    /** Notes that its owner wants to be kept for as long again. */
    public static void stay(Handle transaction, long id, Instant now) {
        transaction.execute(
                "UPDATE registration SET agreed_at = ?, asked_at = NULL WHERE id = ?", now.toEpochMilli(), id);
    }

    /** Notes to what its owner agreed anew. */
    public static void agree(Handle transaction, long id, Agreement agreement, Instant now) {
        transaction.execute(
                "UPDATE registration SET consent_version = ?, organisation = ?, agreed_at = ?, asked_at = NULL WHERE id = ?",
                agreement.version(),
                agreement.organisation().orElse(null),
                now.toEpochMilli(),
                id);
    }
}
