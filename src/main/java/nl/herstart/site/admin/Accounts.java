package nl.herstart.site.admin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.herstart.desk.Act;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.site.admin.Account.State;
import nl.herstart.site.admin.StaffLinks.Purpose;
import nl.herstart.value.EmailAddress;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done with accounts, by whom. A beheerder may do all of it to anybody but to themselves; a coördinator may invite
 * consulenten for the own regions, and help a colleague there who lost the second factor. What one may not, does nothing.
 */
final class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private static final Duration UNUSED = Duration.ofDays(45);
    private static final Duration RESET_WAITS = Duration.ofDays(3);

    private final AdminParts parts;
    private final SecureRandom random = new SecureRandom();

    Accounts(AdminParts parts) {
        this.parts = parts;
    }

    /** The accounts that somebody may see: all for a beheerder, else those with a right in the regions they coordinate. */
    List<Account> seenBy(Viewer viewer) {
        return parts.database()
                .read(look -> parts.rows().all(look).stream()
                        .filter(account -> mayHelp(viewer, account))
                        .toList());
    }

    Optional<Account> find(Viewer viewer, String id) {
        return parts.database().read(look -> find(look, viewer, id));
    }

    /** An account, as far as they may see it. */
    Optional<Account> find(Handle look, Viewer viewer, String id) {
        return parts.rows().find(look, id).filter(account -> mayHelp(viewer, account));
    }

    private static boolean mayHelp(Viewer viewer, Account account) {
        return viewer.is(Role.BEHEERDER) || account.worksInOneOf(coordinated(viewer));
    }

    /** The regions whose work somebody hands out. */
    static Set<String> coordinated(Viewer viewer) {
        return viewer.rights().stream()
                .filter(right -> right.role() == Role.COORDINATOR)
                .flatMap(right -> right.region().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody may give this right to a colleague. */
    static boolean mayGive(Viewer viewer, Right right) {
        return viewer.is(Role.BEHEERDER)
                || (right.role() == Role.CONSULENT
                        && right.region().filter(viewer::coordinates).isPresent());
    }

    /** Whether somebody may give rights to, take them from or suspend this account. */
    static boolean mayChange(Viewer viewer, Account account) {
        return viewer.is(Role.BEHEERDER) && !viewer.id().equals(account.id());
    }

    /** Invites somebody new; nothing when the address has an account. */
    Optional<Account> invite(Viewer viewer, String name, EmailAddress email, Right right) {
        return parts.database().write(transaction -> {
            if (!mayGive(viewer, right) || parts.rows().find(transaction, email).isPresent()) {
                return Optional.empty();
            }
            var id = parts.rows().add(transaction, name, email, now());
            parts.rows().give(transaction, id, right);
            var invited = mailInvitation(transaction, viewer, id);
            tell(transaction, viewer, invited, right);
            return Optional.of(invited);
        });
    }

    private Account mailInvitation(Handle transaction, Viewer viewer, String id) {
        var account = parts.rows().find(transaction, id).orElseThrow();
        var link = parts.links().make(transaction, id, Purpose.INVITATION);
        parts.mails().invitation(transaction, account, viewer.name(), link);
        parts.audit().record(transaction, viewer, Act.INVITED, account.object(), "");
        return account;
    }

    /** Invites once more somebody who did not finish; false when it is too late or too early for that. */
    boolean inviteAgain(Viewer viewer, String id) {
        return parts.database().write(transaction -> {
            var account = find(transaction, viewer, id).filter(found -> found.state() == State.INVITED);
            account.ifPresent(found -> {
                parts.rows().startAnew(transaction, id, now());
                mailInvitation(transaction, viewer, id);
            });
            return account.isPresent();
        });
    }

    /** Gives a right, or takes it away; whoever it is about logs in again. The last right stays: to take that is to suspend. */
    boolean change(Viewer viewer, String id, Right right, boolean gives) {
        return parts.database().write(transaction -> {
            var account = find(transaction, viewer, id).filter(found -> mayChange(viewer, found));
            if (account.isEmpty() || (!gives && account.get().rights().equals(Set.of(right)))) {
                parts.audit().refused(transaction, viewer, Act.CHANGED_RIGHTS, "medewerker " + id);
                return false;
            }
            boolean changed = gives
                    ? parts.rows().give(transaction, id, right)
                    : parts.rows().take(transaction, id, right);
            if (changed) {
                Sessions.endAll(transaction, id);
                parts.audit()
                        .record(
                                transaction,
                                viewer,
                                Act.CHANGED_RIGHTS,
                                account.get().object(),
                                (gives ? "+ " : "- ")
                                        + right.role().key()
                                        + right.region().map(" "::concat).orElse(""));
                if (gives) {
                    tell(transaction, viewer, account.get(), right);
                }
            }
            return changed;
        });
    }

    /**
     * Tells who coordinates the region of a right, and every beheerder, that it was given: so that nobody gets to see persons by
     * the hand of one other without anyone knowing.
     */
    private void tell(Handle transaction, Viewer by, Account to, Right right) {
        parts.rows().all(transaction).stream()
                .filter(other -> other.state() == State.ACTIVE && watches(other, right))
                .filter(other -> !other.id().equals(by.id()) && !other.id().equals(to.id()))
                .forEach(other -> parts.mails().rightGiven(transaction, other, by.name(), to.name(), right));
    }

    private static boolean watches(Account account, Right right) {
        return account.has(Role.BEHEERDER)
                || right.region()
                        .filter(region -> account.rights().contains(Right.in(region, Role.COORDINATOR)))
                        .isPresent();
    }

    /** Suspends an account, or lets it in again as it was. */
    boolean suspend(Viewer viewer, String id, boolean suspends) {
        return parts.database().write(transaction -> {
            var account = find(transaction, viewer, id)
                    .filter(found -> mayChange(viewer, found))
                    .filter(found -> (found.state() == State.SUSPENDED) != suspends);
            account.ifPresent(found -> {
                Sessions.endAll(transaction, id);
                if (suspends) {
                    parts.rows().setState(transaction, id, State.SUSPENDED, now());
                } else if (parts.factors().isSet(transaction, id)) {
                    parts.rows().setState(transaction, id, State.ACTIVE, now());
                    parts.rows().sawThem(transaction, id, now());
                } else {
                    parts.rows().startAnew(transaction, id, now());
                    mailInvitation(transaction, viewer, id);
                }
                parts.audit()
                        .record(
                                transaction,
                                viewer,
                                Act.CHANGED_RIGHTS,
                                found.object(),
                                suspends ? "geblokkeerd" : "weer toegelaten");
            });
            return account.isPresent();
        });
    }

    /**
     * Mails a link to choose another passphrase to who has an account, and writes down in any case that somebody asked; so nobody
     * can tell, also not by how long it took.
     */
    void forgot(EmailAddress email) {
        parts.database().write(transaction -> {
            var account = parts.rows().find(transaction, email).filter(found -> found.state() == State.ACTIVE);
            account.filter(found -> parts.mails().mayMail(transaction, found))
                    .ifPresentOrElse(
                            found -> parts.mails()
                                    .forgotPassphrase(
                                            transaction,
                                            found,
                                            parts.links().make(transaction, found.id(), Purpose.PASSWORD)),
                            () -> parts.mails().forgottenByNobody(transaction, email, RandomToken.random(random)));
            parts.audit()
                    .record(
                            transaction,
                            Viewer.program("wachtwoordzin vergeten"),
                            Act.CHANGED_LOGIN,
                            account.map(Account::object).orElse(""),
                            "");
            return "";
        });
    }

    /** Suspends who did not log in for 45 days, and forgets what is past its term, as far as the clock is believed. */
    long tidy(Leave leave) {
        return parts.database().write(transaction -> {
            if (leave != Leave.NONE) {
                var unused = parts.rows().notSeenSince(transaction, now().minus(UNUSED));
                unused.forEach(id -> suspendUnused(transaction, id));
                var left = parts.rows()
                        .suspendedBefore(
                                transaction,
                                now().atZone(parts.clock().getZone())
                                        .minus(AdminRoutes.ACCOUNT_KEPT)
                                        .toInstant());
                left.forEach(id -> eraseLeft(transaction, id));
                parts.links().tidy(transaction);
                parts.sessions().tidy(transaction);
                parts.tries().tidy(transaction);
                parts.rows().forgetResetsBefore(transaction, now().minus(RESET_WAITS));
                if (!unused.isEmpty()) {
                    LOG.info("Suspended {} accounts that were not used for {} days", unused.size(), UNUSED.toDays());
                }
            }
            return parts.audit().tidy(transaction, leave);
        });
    }

    /** The name goes; the record keeps the random id, by which it was one and the same. */
    private void eraseLeft(Handle transaction, String id) {
        parts.rows().erase(transaction, id);
        parts.audit()
                .record(
                        transaction,
                        Viewer.program("opruimen"),
                        Act.CHANGED_RIGHTS,
                        "medewerker " + id,
                        "account gewist, 6 maanden na het blokkeren");
    }

    private void suspendUnused(Handle transaction, String id) {
        Sessions.endAll(transaction, id);
        parts.rows().setState(transaction, id, State.SUSPENDED, now());
        parts.audit()
                .record(
                        transaction,
                        Viewer.program("opruimen"),
                        Act.CHANGED_RIGHTS,
                        "medewerker " + id,
                        "45 dagen niet ingelogd");
    }

    private Instant now() {
        return parts.clock().instant();
    }
}
