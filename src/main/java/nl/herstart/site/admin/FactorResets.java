package nl.herstart.site.admin;

import java.time.Instant;
import java.util.Optional;
import nl.herstart.desk.Act;
import nl.herstart.desk.SecondFactors;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Viewer;
import nl.herstart.site.admin.Account.State;
import nl.herstart.site.admin.StaffLinks.Purpose;
import org.jdbi.v3.core.Handle;

/** Who lost the phone and the codes on paper is helped in again by two colleagues: one asks, another approves. */
final class FactorResets {

    private final AdminParts parts;
    private final Accounts accounts;

    FactorResets(AdminParts parts, Accounts accounts) {
        this.parts = parts;
        this.accounts = accounts;
    }

    /** Asks that somebody else's second factor is set anew. */
    boolean ask(Viewer viewer, String id) {
        return parts.database().write(transaction -> {
            var account = resettable(transaction, viewer, id);
            account.ifPresent(found -> {
                parts.rows().askReset(transaction, id, viewer.id(), now());
                parts.audit().record(transaction, viewer, Act.CHANGED_LOGIN, found.object(), "tweede stap: gevraagd");
            });
            return account.isPresent();
        });
    }

    private Optional<Account> resettable(Handle look, Viewer viewer, String id) {
        return accounts.find(look, viewer, id)
                .filter(found -> found.state() == State.ACTIVE && !viewer.id().equals(id));
    }

    /** Whether somebody may approve what another asked: never what they asked themselves, nor what is about them. */
    boolean mayApprove(Viewer viewer, Account account) {
        return !viewer.id().equals(account.id())
                && account.resetAskedBy()
                        .filter(asked -> !asked.equals(viewer.id()))
                        .isPresent();
    }

    /** Approves it: the second factor is gone, all sessions end, and a mail with a link leaves. Refused to who may not. */
    boolean approve(Viewer viewer, String id) {
        return parts.database().write(transaction -> {
            var account = resettable(transaction, viewer, id);
            if (account.filter(found -> mayApprove(viewer, found)).isEmpty()) {
                account.ifPresent(
                        found -> parts.audit().refused(transaction, viewer, Act.CHANGED_LOGIN, found.object()));
                return false;
            }
            SecondFactors.remove(transaction, id);
            parts.rows().endReset(transaction, id);
            Sessions.endAll(transaction, id);
            var link = parts.links().make(transaction, id, Purpose.FACTOR);
            parts.mails().factorReset(transaction, account.get(), link);
            parts.audit()
                    .record(
                            transaction,
                            viewer,
                            Act.CHANGED_LOGIN,
                            account.get().object(),
                            "tweede stap: goedgekeurd");
            return true;
        });
    }

    /** Says no to it, or takes back what one asked. */
    boolean end(Viewer viewer, String id) {
        return parts.database().write(transaction -> {
            var account = resettable(transaction, viewer, id)
                    .filter(found -> found.resetAskedBy().isPresent());
            account.ifPresent(found -> {
                parts.rows().endReset(transaction, id);
                parts.audit().record(transaction, viewer, Act.CHANGED_LOGIN, found.object(), "tweede stap: afgewezen");
            });
            return account.isPresent();
        });
    }

    private Instant now() {
        return parts.clock().instant();
    }
}
