package nl.herstart.site.admin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.Act;
import nl.herstart.desk.Session;
import nl.herstart.desk.Session.Stage;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.site.admin.Account.State;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;

/**
 * Coming in, in two steps: a passphrase, then a code. An address without an account gets the same answer in the same time as a
 * wrong passphrase.
 */
final class Login {

    static final String ADDRESS = "/beheer/inloggen";

    /**
     * What came of a try.
     *
     * @param token of the session that goes on from here; absent when it did not work
     * @param pause how long to wait before the next try; zero when it was looked at
     */
    record Outcome(Result result, Optional<RandomToken> token, Duration pause) {

        enum Result {
            /** Tried too often. */
            WAIT,
            WRONG,
            /** The code is to come. */
            CODE,
            /** Something is to be set up first. */
            ENROL,
            /** The second factor was taken away; the way on is a link in a mail. */
            NO_FACTOR,
            IN
        }

        static Outcome of(Result result) {
            return new Outcome(result, Optional.empty(), Duration.ZERO);
        }

        static Outcome of(Result result, RandomToken token) {
            return new Outcome(result, Optional.of(token), Duration.ZERO);
        }

        static Outcome after(Duration wait) {
            return new Outcome(Result.WAIT, Optional.empty(), wait);
        }
    }

    private static final String CODE_ADDRESS = ADDRESS + "/code";
    private static final Viewer NOBODY = new Viewer("onbekend", "", Set.of(), ADDRESS);

    private final AdminParts parts;
    private final Enrolment enrolment;
    private final Clock clock;

    Login(AdminParts parts, Enrolment enrolment) {
        this.parts = parts;
        this.enrolment = enrolment;
        this.clock = parts.clock();
    }

    /**
     * The first step.
     *
     * @param from the place it is tried from, in no more detail than limits need
     */
    Outcome passphrase(EmailAddress email, String passphrase, String browser, String from) {
        var key = parts.rows().key(email);
        var wait = parts.database().write(transaction -> parts.tries().count(transaction, key, from));
        if (wait.isPresent()) {
            return Outcome.after(wait.get());
        }
        var account =
                parts.database().read(look -> parts.rows().find(look, email).filter(this::mayLogIn));
        var stored = account.flatMap(known ->
                parts.database().read(look -> parts.rows().password(look, known.id())));
        if (stored.isEmpty()) {
            parts.passwords().matchNobody(passphrase);
        }
        if (stored.isEmpty() || !parts.passwords().matches(passphrase, stored.get())) {
            return parts.database().write(transaction -> refused(transaction, account));
        }
        var rehashed = parts.passwords().needsRehash(stored.get())
                ? Optional.of(parts.passwords().hash(passphrase))
                : Optional.<String>empty();
        return parts.database().write(transaction -> {
            rehashed.ifPresent(hash ->
                    parts.rows().setPassword(transaction, account.orElseThrow().id(), hash));
            return goOn(transaction, account.orElseThrow(), browser);
        });
    }

    /** Who set up half of an account may go on with it for as long as the invitation would have worked. */
    private boolean mayLogIn(Account account) {
        return switch (account.state()) {
            case ACTIVE -> true;
            case SUSPENDED -> false;
            case INVITED -> clock.instant().isBefore(account.addedAt().plus(StaffLinks.Purpose.INVITATION.works()));
        };
    }

    private Outcome refused(Handle transaction, Optional<Account> account) {
        parts.audit()
                .refused(
                        transaction,
                        account.map(known -> known.at(ADDRESS)).orElse(NOBODY),
                        Act.LOGGED_IN,
                        account.map(Account::object).orElse(""));
        return Outcome.of(Outcome.Result.WRONG);
    }

    private Outcome goOn(Handle transaction, Account account, String browser) {
        if (parts.factors().isSet(transaction, account.id())) {
            return Outcome.of(
                    Outcome.Result.CODE, parts.sessions().open(transaction, account.id(), Stage.CODE, browser));
        }
        if (account.state() == State.INVITED) {
            return Outcome.of(
                    Outcome.Result.ENROL,
                    enrolment.begin(transaction, account.id(), Enrolment.Step.newFactor(), browser));
        }
        return Outcome.of(Outcome.Result.NO_FACTOR);
    }

    /** The second step: a code of the app, or one of the paper. */
    Outcome code(Session session, String typed, String browser, String from) {
        return parts.database().write(transaction -> {
            var account = parts.rows().find(transaction, session.staffId()).orElseThrow();
            var key = parts.rows().key(account.email());
            var wait = parts.tries().count(transaction, key, from);
            if (wait.isPresent()) {
                return Outcome.after(wait.get());
            }
            if (!parts.factors().take(transaction, account.id(), typed)) {
                parts.audit().refused(transaction, account.at(CODE_ADDRESS), Act.LOGGED_IN, account.object());
                return Outcome.of(Outcome.Result.WRONG);
            }
            parts.tries().forget(transaction, key, from);
            parts.sessions().end(transaction, session.token());
            return account.state() == State.INVITED
                    ? Outcome.of(
                            Outcome.Result.ENROL,
                            enrolment.begin(transaction, account.id(), Enrolment.Step.CODES, browser))
                    : Outcome.of(Outcome.Result.IN, letIn(transaction, account, browser));
        });
    }

    /** Nothing when this is their passphrase; else how long to wait before the next try, zero when that may be at once. */
    Optional<Duration> knows(Account account, String passphrase) {
        var key = parts.rows().key(account.email());
        var wait = parts.database().write(transaction -> parts.tries().count(transaction, key, ""));
        if (wait.isPresent()) {
            return wait;
        }
        boolean isRight = parts.database()
                .read(look -> parts.rows().password(look, account.id()))
                .filter(stored -> parts.passwords().matches(passphrase, stored))
                .isPresent();
        return isRight ? Optional.empty() : Optional.of(Duration.ZERO);
    }

    /** Opens a session for somebody who showed both. */
    RandomToken letIn(Handle transaction, Account account, String browser) {
        parts.rows().sawThem(transaction, account.id(), clock.instant());
        parts.audit().record(transaction, account.at(CODE_ADDRESS), Act.LOGGED_IN, account.object(), "");
        return parts.sessions().open(transaction, account.id(), Stage.FULL, browser);
    }

    /** How far the clock of the phone is ahead, when that is why a code is wrong. */
    Optional<Duration> clockAhead(Session session, String typed) {
        return parts.database().read(look -> parts.factors().clockAhead(look, session.staffId(), typed));
    }
}
