package nl.herstart.site.admin;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Right;
import nl.herstart.desk.SecondFactors;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Staff;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.site.admin.Account.State;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;

/** The rows of accounts. An address is found by its keyed hash alone. */
final class AccountRows {

    private static final String ALL = """
            SELECT staff_member.id, name, email, state, added_at, seen_at, asked_by
            FROM staff_member LEFT JOIN factor_reset ON factor_reset.staff_id = staff_member.id
            """;

    private final KeyedHash addresses;
    private final SecureRandom random = new SecureRandom();

    AccountRows(KeyedHash addresses) {
        this.addresses = addresses;
    }

    /** By what an address is known, whether or not it has an account. */
    byte[] key(EmailAddress email) {
        return addresses.of(email.key());
    }

    Optional<Account> find(Handle look, String id) {
        return look.createQuery(ALL + "WHERE staff_member.id = ?")
                .bind(0, id)
                .map((row, context) -> account(look, row))
                .findOne();
    }

    Optional<Account> find(Handle look, EmailAddress email) {
        return look.createQuery(ALL + "WHERE email_key = ?")
                .bind(0, key(email))
                .map((row, context) -> account(look, row))
                .findOne();
    }

    List<Account> all(Handle look) {
        return look.createQuery(ALL + "ORDER BY name COLLATE NOCASE, staff_member.id")
                .map((row, context) -> account(look, row))
                .list();
    }

    private static Account account(Handle look, ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new Account(
                id,
                row.getString("name"),
                EmailAddress.of(row.getString("email")),
                State.of(row.getString("state")),
                Staff.rights(look, id),
                Instant.ofEpochMilli(row.getLong("added_at")),
                Optional.ofNullable((Number) row.getObject("seen_at"))
                        .map(millis -> Instant.ofEpochMilli(millis.longValue())),
                Optional.ofNullable(row.getString("asked_by")));
    }

    /** The id of a new account that was invited. */
    String add(Handle transaction, String name, EmailAddress email, Instant now) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var details = transaction
                .createQuery("INSERT INTO personal (words) VALUES (json_object('name', ?, 'email', ?)) RETURNING id")
                .bind(0, name)
                .bind(1, email.text())
                .mapTo(Long.class)
                .one();
        transaction.execute(
                "INSERT INTO staff (id, email_key, details, state, added_at) VALUES (?, ?, ?, 'invited', ?)",
                id,
                key(email),
                details,
                now.toEpochMilli());
        return id;
    }

    /** Makes it as it was when it was new: nobody is in, and passphrase and second factor are to be set up again. */
    void startAnew(Handle transaction, String id, Instant now) {
        Sessions.endAll(transaction, id);
        SecondFactors.remove(transaction, id);
        endReset(transaction, id);
        transaction.execute(
                "UPDATE staff SET state = 'invited', suspended_at = NULL, password = NULL, added_at = ? WHERE id = ?",
                now.toEpochMilli(),
                id);
    }

    void setState(Handle transaction, String id, State state, Instant now) {
        transaction.execute(
                "UPDATE staff SET state = ?, suspended_at = ? WHERE id = ?",
                state.key(),
                state == State.SUSPENDED ? now.toEpochMilli() : null,
                id);
    }

    /** The ids of those who were suspended by then. */
    List<String> suspendedBefore(Handle look, Instant moment) {
        return look.createQuery("SELECT id FROM staff WHERE state = 'suspended' AND suspended_at <= ?")
                .bind(0, moment.toEpochMilli())
                .mapTo(String.class)
                .list();
    }

    /** Erases an account with all that is about it, but for the record of what was done. */
    void erase(Handle transaction, String id) {
        Sessions.endAll(transaction, id);
        transaction.execute("DELETE FROM staff WHERE id = ?", id);
    }

    void sawThem(Handle transaction, String id, Instant now) {
        transaction.execute("UPDATE staff SET seen_at = ? WHERE id = ?", now.toEpochMilli(), id);
    }

    Optional<String> password(Handle look, String id) {
        return look.createQuery("SELECT password FROM staff WHERE id = ? AND password IS NOT NULL")
                .bind(0, id)
                .mapTo(String.class)
                .findOne();
    }

    void setPassword(Handle transaction, String id, String hash) {
        transaction.execute("UPDATE staff SET password = ? WHERE id = ?", hash, id);
    }

    /** False when they had it. */
    boolean give(Handle transaction, String id, Right right) {
        return transaction.execute(
                        "INSERT INTO staff_right (staff_id, role, region) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        id,
                        right.role().key(),
                        right.region().orElse(""))
                == 1;
    }

    /** False when they did not have it. */
    boolean take(Handle transaction, String id, Right right) {
        return transaction.execute(
                        "DELETE FROM staff_right WHERE staff_id = ? AND role = ? AND region = ?",
                        id,
                        right.role().key(),
                        right.region().orElse(""))
                == 1;
    }

    void askReset(Handle transaction, String id, String askedBy, Instant now) {
        transaction.execute(
                "INSERT INTO factor_reset (staff_id, asked_by, asked_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                id,
                askedBy,
                now.toEpochMilli());
    }

    void endReset(Handle transaction, String id) {
        transaction.execute("DELETE FROM factor_reset WHERE staff_id = ?", id);
    }

    void forgetResetsBefore(Handle transaction, Instant moment) {
        transaction.execute("DELETE FROM factor_reset WHERE asked_at <= ?", moment.toEpochMilli());
    }

    /** The ids of those who may come in and did not since. */
    List<String> notSeenSince(Handle look, Instant moment) {
        return look.createQuery("SELECT id FROM staff WHERE state = 'active' AND coalesce(seen_at, added_at) <= ?")
                .bind(0, moment.toEpochMilli())
                .mapTo(String.class)
                .list();
    }
}
