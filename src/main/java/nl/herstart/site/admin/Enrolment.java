package nl.herstart.site.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.herstart.desk.Act;
import nl.herstart.desk.Session;
import nl.herstart.desk.Session.Stage;
import nl.herstart.desk.Sessions;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.platform.secret.RecoveryCode;
import nl.herstart.platform.secret.RecoveryCodes;
import nl.herstart.platform.secret.Totp;
import nl.herstart.site.admin.Account.State;
import org.jdbi.v3.core.Handle;

/**
 * Setting up what one logs in with: a passphrase, an app on the phone, codes on paper. How far somebody is stands sealed with the
 * session, so that no step can be skipped by an address, and no secret goes out in a form.
 */
final class Enrolment {

    static final String ADDRESS = "/beheer/begin";

    enum Kind {
        /** To choose a passphrase. */
        PASSPHRASE,
        /** To show that one knows it. */
        KNOWN,
        /** To have the app read the secret, and type its code. */
        FACTOR,
        /** To type over one of the codes on paper. */
        CODES
    }

    /**
     * How far somebody is.
     *
     * @param secret of the app that is being set up, or the codes that were shown and are not on paper for sure; empty elsewhere
     */
    record Step(Kind kind, String secret) {

        static final Step PASSPHRASE = new Step(Kind.PASSPHRASE, "");
        static final Step KNOWN = new Step(Kind.KNOWN, "");
        /** No codes were shown yet. */
        static final Step CODES = new Step(Kind.CODES, "");

        private static Step shown(List<RecoveryCode> codes) {
            return new Step(Kind.CODES, codes.stream().map(RecoveryCode::text).collect(Collectors.joining(",")));
        }

        private List<RecoveryCode> codes() {
            return Arrays.stream(secret.split(",", -1))
                    .filter(text -> !text.isEmpty())
                    .map(RecoveryCode::new)
                    .toList();
        }

        static Step newFactor() {
            return new Step(Kind.FACTOR, Totp.newSecret());
        }

        private String stored() {
            return kind + " " + secret;
        }

        private static Step read(String stored) {
            int space = stored.indexOf(' ');
            return new Step(Kind.valueOf(stored.substring(0, space)), stored.substring(space + 1));
        }
    }

    private final AdminParts parts;

    Enrolment(AdminParts parts) {
        this.parts = parts;
    }

    /** Opens a session in which nothing can be done but this step and those after it. */
    RandomToken begin(Handle transaction, String staffId, Step step, String browser) {
        var token = parts.sessions().open(transaction, staffId, Stage.ENROL, browser);
        keep(transaction, token, staffId, step);
        return token;
    }

    private void keep(Handle transaction, RandomToken token, String staffId, Step step) {
        parts.sessions().keep(transaction, token, parts.seals().seal(step.stored(), belongsTo(staffId)));
    }

    private static String belongsTo(String staffId) {
        return "enrolment of " + staffId;
    }

    /** How far one is in this session. */
    Step step(Session session) {
        return parts.database()
                .read(look -> parts.sessions().kept(look, session.token()))
                .map(bytes -> Step.read(parts.seals().open(bytes, belongsTo(session.staffId()))))
                .orElseThrow();
    }

    Account account(Session session) {
        return parts.database()
                .read(look -> parts.rows().find(look, session.staffId()))
                .orElseThrow();
    }

    /** Begins by a link, which is used up; nothing when it does not work. */
    Optional<RandomToken> byLink(RandomToken link, String browser) {
        return parts.database()
                .write(transaction -> parts.links()
                        .spend(transaction, link)
                        .map(found -> begin(
                                transaction,
                                found.staffId(),
                                found.purpose() == StaffLinks.Purpose.FACTOR ? Step.KNOWN : Step.PASSPHRASE,
                                browser)));
    }

    /**
     * Sets the passphrase and ends every session. Who has a second factor logs in with both then; who has not goes on to set it
     * up.
     */
    Optional<RandomToken> setPassphrase(Session session, String passphrase, String browser) {
        var hash = parts.passwords().hash(passphrase);
        return parts.database().write(transaction -> {
            var account = parts.rows().find(transaction, session.staffId()).orElseThrow();
            parts.rows().setPassword(transaction, account.id(), hash);
            Sessions.endAll(transaction, account.id());
            parts.audit().record(transaction, account.at(ADDRESS), Act.CHANGED_LOGIN, account.object(), "");
            if (account.state() == State.INVITED) {
                return Optional.of(begin(transaction, account.id(), Step.newFactor(), browser));
            }
            parts.mails().passphraseChanged(transaction, account);
            return Optional.empty();
        });
    }

    /** Goes on to the second factor. */
    void goOnToFactor(Session session) {
        parts.database().write(transaction -> {
            keep(transaction, session.token(), session.staffId(), Step.newFactor());
            return "";
        });
    }

    /** Sets the second factor, once its code shows that it works; the codes on paper, to be shown this once. */
    List<RecoveryCode> setFactor(Session session, String secret, String typed) {
        var step = step(secret, typed);
        return step.isEmpty()
                ? List.of()
                : parts.database().write(transaction -> {
                    var account =
                            parts.rows().find(transaction, session.staffId()).orElseThrow();
                    parts.factors().set(transaction, account.id(), secret, step.getAsLong());
                    parts.audit().record(transaction, account.at(ADDRESS), Act.CHANGED_LOGIN, account.object(), "");
                    if (account.state() == State.ACTIVE) {
                        parts.mails().factorChanged(transaction, account);
                    }
                    return newCodes(transaction, session);
                });
    }

    private OptionalLong step(String secret, String typed) {
        return Totp.stepOf(secret, typed, parts.clock().instant());
    }

    /** Other codes on paper, for who lost them before the last step. */
    List<RecoveryCode> newCodes(Session session) {
        return parts.database().write(transaction -> newCodes(transaction, session));
    }

    private List<RecoveryCode> newCodes(Handle transaction, Session session) {
        var codes = RecoveryCodes.ten();
        keep(transaction, session.token(), session.staffId(), Step.shown(codes));
        return codes;
    }

    /**
     * The last step: once a code on paper was typed over, these codes take the place of older ones, the account is ready and all
     * older sessions end. The code that was typed still works.
     */
    Optional<RandomToken> finish(Session session, String typed, String browser, Login login) {
        var codes = step(session).codes();
        if (!codes.contains(RecoveryCode.typed(typed))) {
            return Optional.empty();
        }
        return parts.database().write(transaction -> {
            parts.factors().setCodes(transaction, session.staffId(), codes);
            parts.rows()
                    .setState(
                            transaction,
                            session.staffId(),
                            State.ACTIVE,
                            parts.clock().instant());
            Sessions.endAll(transaction, session.staffId());
            var account = parts.rows().find(transaction, session.staffId()).orElseThrow();
            return Optional.of(login.letIn(transaction, account, browser));
        });
    }
}
