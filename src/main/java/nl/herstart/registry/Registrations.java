package nl.herstart.registry;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.schedule.Leave;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All registrations of the site, and everything that can be done with one. Each change and the mail about it are one
 * transaction. Who registers learns the same whether the address was known or not; only the mail says the difference.
 */
public final class Registrations {

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);
    private static final int STEP = 50;

    private final Database database;
    private final Outbox outbox;
    private final Letters letters;
    private final RegistrationRows rows;
    private final ConsentEvidence evidence;
    private final Links links;
    private final Clock clock;

    /** The registrations of this database; {@code addresses} hides by which address each is found. */
    public Registrations(Database database, Outbox outbox, Letters letters, KeyedHash addresses, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.letters = letters;
        this.rows = new RegistrationRows(addresses);
        this.evidence = new ConsentEvidence(addresses);
        this.links = new Links(clock);
        this.clock = clock;
    }

    /** Brings what an older version kept to today's form. To be called before anyone visits. */
    public void upgrade() {
        int hidden = database.write(rows::hideAddresses);
        if (hidden > 0) {
            database.scrub();
            LOG.info("Moved {} registrations to where they can be erased at once", hidden);
        }
    }

    /**
     * Keeps the registration and has its owner asked to confirm it, unless this very form came in before. Which mail
     * leaves only shows in the transaction; both are written before it, so that nobody waits for that.
     */
    public void add(Registration registration, Agreement agreement, Submission submission) {
        var written = FirstLetters.to(registration, letters, links);
        database.write(transaction -> {
            boolean first = submission.isFirst(transaction, clock.instant());
            if (first) {
                add(transaction, registration, agreement, written);
            }
            return first;
        });
    }

    private void add(Handle transaction, Registration registration, Agreement agreement, FirstLetters written) {
        var address = registration.email().orElseThrow();
        var known = rows.find(transaction, address);
        if (known.isEmpty()) {
            long id = rows.add(transaction, registration, agreement, clock.instant());
            askToConfirm(transaction, id, written);
        } else if (known.get().confirmedAt().isEmpty()) {
            long id = known.get().id();
            rows.replace(transaction, id, registration, agreement, clock.instant());
            if (outbox.mayMail(transaction, address)) {
                askToConfirm(transaction, id, written);
            }
        } else if (outbox.mayMail(transaction, address)) {
            long id = known.get().id();
            links.mayWithdraw(transaction, id, written.toWithdraw());
            outbox.put(transaction, owner(id), written.alreadyConfirmed());
        }
    }

    private void askToConfirm(Handle transaction, long id, FirstLetters written) {
        links.mayConfirm(transaction, id, written.toConfirm());
        links.mayWithdraw(transaction, id, written.toWithdraw());
        outbox.put(transaction, owner(id), written.confirm());
    }

    private static String owner(long id) {
        return "registration " + id;
    }

    /** Whether the link would work now; changes nothing. */
    public boolean accepts(LinkToken token, LinkPurpose purpose) {
        return database.read(look -> links.registrationOf(look, token, purpose).isPresent());
    }

    /** Confirms, once; false when the link does not work. */
    public boolean confirm(LinkToken token) {
        var asked = database.read(look -> of(look, token, LinkPurpose.CONFIRM));
        if (asked.isEmpty()) {
            return false;
        }
        var toWithdraw = links.newToken();
        var welcome = letters.welcome(asked.get().email(), asked.get().language(), toWithdraw);
        return database.write(transaction -> {
            var still = of(transaction, token, LinkPurpose.CONFIRM);
            still.ifPresent(found -> confirm(transaction, found.id(), toWithdraw, welcome));
            return still.isPresent();
        });
    }

    private void confirm(Handle transaction, long id, LinkToken toWithdraw, Mail welcome) {
        RegistrationRows.confirm(transaction, id, clock.instant());
        links.voidConfirming(transaction, id);
        links.mayWithdraw(transaction, id, toWithdraw);
        outbox.put(transaction, owner(id), welcome);
    }

    private Optional<RegistrationRows.Status> of(Handle transaction, LinkToken token, LinkPurpose purpose) {
        return links.registrationOf(transaction, token, purpose).flatMap(id -> RegistrationRows.find(transaction, id));
    }

    /** Erases everything of the person; false when the link does not work. */
    public boolean withdraw(LinkToken token) {
        return database.write(transaction -> {
            var found = of(transaction, token, LinkPurpose.WITHDRAW);
            found.ifPresent(registration -> end(transaction, registration));
            return found.isPresent();
        });
    }

    private void end(Handle transaction, RegistrationRows.Status registration) {
        evidence.keep(transaction, registration, clock.instant());
        erase(transaction, registration);
    }

    private void erase(Handle transaction, RegistrationRows.Status registration) {
        RegistrationRows.delete(transaction, registration.id());
        outbox.eraseAllOf(transaction, owner(registration.id()));
    }

    /** Erases what is past its term as far as it may, the oldest first, and says how many had to stay. */
    public long tidy(Leave leave) {
        var past = database.read(look -> PastTerm.by(clock, look));
        if (leave == Leave.NONE) {
            return past.size();
        }
        long most = Math.min(past.confirmed().size(), leave.most(past.allConfirmed(), past.erasedToday()));
        inSteps(past.unconfirmed(), this::erase);
        inSteps(past.confirmed().subList(0, (int) most), this::end);
        database.write(transaction -> {
            ConsentEvidence.deleteEndedBefore(transaction, PastTerm.ago(clock, Terms.EVIDENCE_KEPT));
            Submission.forgetOld(transaction, clock.instant());
            return "";
        });
        LOG.info(
                "Erased {} registrations that were past their term",
                past.unconfirmed().size() + most);
        return past.confirmed().size() - most;
    }

    /** A few at a time, so that nobody who registers meanwhile has to wait. */
    private void inSteps(List<Long> numbers, BiConsumer<Handle, RegistrationRows.Status> ending) {
        for (int from = 0; from < numbers.size(); from += STEP) {
            var step = numbers.subList(from, Math.min(from + STEP, numbers.size()));
            database.write(transaction -> {
                step.stream()
                        .flatMap(id -> RegistrationRows.find(transaction, id).stream())
                        .filter(found -> PastTerm.has(clock, found))
                        .forEach(found -> ending.accept(transaction, found));
                return step.size();
            });
        }
    }
}
