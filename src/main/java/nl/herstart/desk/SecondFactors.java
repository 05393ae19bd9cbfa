package nl.herstart.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.secret.RecoveryCode;
import nl.herstart.platform.secret.SealedText;
import nl.herstart.platform.secret.Totp;
import org.jdbi.v3.core.Handle;

/**
 * By what, besides a passphrase, somebody shows to be the one: the codes of an app on the phone, each of which is taken once, and
 * ten codes on paper for who lost it.
 */
public final class SecondFactors implements CodeCheck {

    private final Database database;
    private final SealedText seals;
    private final Tries tries;
    private final Clock clock;

    private record Factor(long id, String secret) {}

    /** Those of this database, whose secrets only these seals open. */
    public SecondFactors(Database database, SealedText seals, Tries tries, Clock clock) {
        this.database = database;
        this.seals = seals;
        this.tries = tries;
        this.clock = clock;
    }

    /** Those of an installation, by its key. */
    public static SecondFactors of(Database database, MasterKey key, Tries tries, Clock clock) {
        return new SecondFactors(database, new SealedText(key.forPurpose("second factors")), tries, clock);
    }

    /** Whether somebody has one. */
    public boolean isSet(Handle look, String staffId) {
        return factor(look, staffId).isPresent();
    }

    /** Sets one in the place of any other, with the step of the code that showed that it works. Codes on paper stay as they are. */
    public void set(Handle transaction, String staffId, String secret, long step) {
        transaction.execute("DELETE FROM second_factor WHERE staff_id = ?", staffId);
        transaction.execute(
                "INSERT INTO second_factor (staff_id, kind, material, last_step, added_at) VALUES (?, 'totp', ?, ?, ?)",
                staffId,
                seals.seal(secret, belongsTo(staffId)),
                step,
                clock.millis());
    }

    /** Takes it away, and the codes on paper with it. */
    public static void remove(Handle transaction, String staffId) {
        transaction.execute("DELETE FROM second_factor WHERE staff_id = ?", staffId);
        transaction.execute("DELETE FROM recovery_code WHERE staff_id = ?", staffId);
    }

    /** Puts these codes on paper in the place of any other. */
    public void setCodes(Handle transaction, String staffId, List<RecoveryCode> codes) {
        transaction.execute("DELETE FROM recovery_code WHERE staff_id = ?", staffId);
        codes.forEach(code ->
                transaction.execute("INSERT INTO recovery_code (hash, staff_id) VALUES (?, ?)", code.hash(), staffId));
    }

    /** How many codes on paper there are left. */
    public int codesLeft(Handle look, String staffId) {
        return look.createQuery("SELECT count(*) FROM recovery_code WHERE staff_id = ? AND used_at IS NULL")
                .bind(0, staffId)
                .mapTo(Integer.class)
                .one();
    }

    /** Takes a code of the app or of the paper, once; false when it is neither, or was taken before. */
    public boolean take(Handle transaction, String staffId, String typed) {
        return takeOfApp(transaction, staffId, typed) || takeOfPaper(transaction, staffId, typed);
    }

    private boolean takeOfApp(Handle transaction, String staffId, String typed) {
        var factor = factor(transaction, staffId);
        var step = factor.map(known -> Totp.stepOf(known.secret(), typed, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent()
                && transaction.execute(
                                "UPDATE second_factor SET last_step = ? WHERE id = ? AND last_step < ?",
                                step.getAsLong(),
                                factor.orElseThrow().id(),
                                step.getAsLong())
                        == 1;
    }

    private boolean takeOfPaper(Handle transaction, String staffId, String typed) {
        return transaction.execute(
                        "UPDATE recovery_code SET used_at = ? WHERE hash = ? AND staff_id = ? AND used_at IS NULL",
                        clock.millis(),
                        RecoveryCode.typed(typed).hash(),
                        staffId)
                == 1;
    }

    /** How far the clock of the phone is ahead, when that is why a code is wrong; negative when it is behind. */
    public Optional<Duration> clockAhead(Handle look, String staffId, String typed) {
        return factor(look, staffId).flatMap(known -> ahead(known.secret(), typed));
    }

    /** The same of a secret that is being set up. A code of now is not wrong by the clock: it was taken before. */
    public Optional<Duration> ahead(String secret, String typed) {
        var now = clock.instant();
        if (Totp.stepOf(secret, typed, now).isPresent()) {
            return Optional.empty();
        }
        var step = Totp.farStepOf(secret, typed, now);
        return step.isPresent() ? Optional.of(Totp.ahead(step.getAsLong(), now)) : Optional.empty();
    }

    @Override
    public boolean isRight(Viewer viewer, String code) {
        return database.write(transaction -> {
            var account = transaction
                    .createQuery("SELECT email_key FROM staff WHERE id = ?")
                    .bind(0, viewer.id())
                    .mapTo(byte[].class)
                    .one();
            boolean isRight = tries.count(transaction, account, "").isEmpty() && take(transaction, viewer.id(), code);
            if (isRight) {
                tries.forget(transaction, account, "");
            }
            return isRight;
        });
    }

    private Optional<Factor> factor(Handle look, String staffId) {
        return look.createQuery("SELECT id, material FROM second_factor WHERE staff_id = ? AND kind = 'totp'")
                .bind(0, staffId)
                .map((row, context) ->
                        new Factor(row.getLong("id"), seals.open(row.getBytes("material"), belongsTo(staffId))))
                .findOne();
    }

    private static String belongsTo(String staffId) {
        return "second factor of " + staffId;
    }
}
