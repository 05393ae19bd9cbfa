package nl.herstart.registry.registration;

import java.time.Instant;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.NewCase;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.registry.erasing.Withdrawing;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Region;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All registrations of the site, and how they come and go. Each change and the mail about it are one transaction. Who
 * registers learns the same whether the address was known or not; only the mail says the difference.
 */
public final class Registrations {

    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

    private final Registry registry;
    private final Letters letters;
    private final Withdrawing withdrawing;

    /**
     * What became of a confirmation.
     *
     * @param answering who calls, and by when; absent when nobody in that region answers
     */
    public record Confirmed(Optional<Answering> answering) {}

    /** The door of this registry for who registers, with letters in the words of the site. */
    public Registrations(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
        this.withdrawing = new Withdrawing(registry);
    }

    /** Brings what an older version kept to today's form. To be called before anyone visits. */
    public void upgrade() {
        int hidden = registry.database().write(registry.rows()::hideAddresses);
        if (hidden > 0) {
            registry.database().scrub();
            LOG.info("Moved {} registrations to where they can be erased at once", hidden);
        }
    }

    /** As {@link #add(Registration, Optional, Agreement, Submission)}, in the region of the postcode. */
    public void add(Registration registration, Agreement agreement, Submission submission) {
        add(registration, registry.regions().of(registration.postcode()), agreement, submission);
    }

    /**
     * Keeps the registration and has its owner asked to confirm it, unless this very form came in before. Which mail
     * leaves only shows in the transaction; both are written before it, so that nobody waits for that.
     *
     * @param region where it belongs, as the visitor said when the postcode does not tell
     */
    public void add(Registration registration, Optional<Region> region, Agreement agreement, Submission submission) {
        var written = FirstLetters.to(registration, letters, registry.links());
        registry.database().write(transaction -> {
            boolean first = submission.isFirst(transaction, now());
            if (first) {
                add(transaction, registration, region, agreement, written);
            }
            return first;
        });
    }

    /**
     * A form with an address that is known changes nothing unless a mail can tell its owner: who has the link of an older mail
     * confirms what that mail was about.
     */
    private void add(
            Handle transaction,
            Registration registration,
            Optional<Region> region,
            Agreement agreement,
            FirstLetters written) {
        var address = registration.email().orElseThrow();
        var known = registry.rows().find(transaction, address);
        boolean mayMail = registry.outbox().mayMail(transaction, address);
        if (known.isEmpty()) {
            var person = registry.links().newPerson();
            long id = registry.rows().add(transaction, person, registration, region, agreement, now());
            askToConfirm(transaction, id, written);
        } else if (!mayMail) {
            registry.outbox().putForNobody(transaction, written.confirm());
        } else if (known.get().confirmedAt().isEmpty()) {
            long id = known.get().id();
            registry.rows().replace(transaction, id, registration, region, agreement, now());
            askToConfirm(transaction, id, written);
        } else {
            long id = known.get().id();
            registry.links().put(transaction, id, LinkPurpose.WITHDRAW, written.toWithdraw());
            registry.outbox().put(transaction, Registry.owner(id), written.alreadyConfirmed());
        }
    }

    private void askToConfirm(Handle transaction, long id, FirstLetters written) {
        registry.links().put(transaction, id, LinkPurpose.CONFIRM, written.toConfirm());
        registry.links().put(transaction, id, LinkPurpose.WITHDRAW, written.toWithdraw());
        registry.outbox().put(transaction, Registry.owner(id), written.confirm());
    }

    /** What this link would confirm now; nothing when it does not work. Changes nothing. */
    public Optional<Registration> toConfirm(RandomToken token) {
        return registry.database()
                .read(look -> registry.links()
                        .registrationOf(look, token, LinkPurpose.CONFIRM)
                        .map(id -> PersonalWords.of(look, id)));
    }

    /** Whether the link would work now; changes nothing. */
    public boolean accepts(RandomToken token, LinkPurpose purpose) {
        return registry.database()
                .read(look ->
                        registry.links().registrationOf(look, token, purpose).isPresent());
    }

    /**
     * Confirms, once; nothing when the link does not work. In a region that answers, it is from that moment a case of that
     * region, to be answered in time.
     */
    public Optional<Confirmed> confirm(RandomToken token) {
        var asked = registry.database().read(look -> of(look, token, LinkPurpose.CONFIRM));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var toWithdraw = registry.links().newToken();
        var answering = registry.answering(asked.get(), now());
        var reach = registry.database()
                .read(look -> PersonalWords.of(look, asked.get().id()).reach());
        var welcome = letters.welcome(
                asked.get().email().orElseThrow(), asked.get().language(), toWithdraw, answering, reach);
        return registry.database().write(transaction -> {
            var still = of(transaction, token, LinkPurpose.CONFIRM);
            still.ifPresent(found -> {
                confirm(transaction, found.id(), toWithdraw, welcome, answering);
                found.email().ifPresent(email -> Drafts.eraseOf(registry, transaction, email));
            });
            return still.map(found -> new Confirmed(answering));
        });
    }

    private void confirm(
            Handle transaction, long id, RandomToken toWithdraw, Mail welcome, Optional<Answering> answering) {
        RegistrationRows.confirm(transaction, id, now());
        registry.links().end(transaction, id, LinkPurpose.CONFIRM);
        registry.links().put(transaction, id, LinkPurpose.WITHDRAW, toWithdraw);
        registry.outbox().put(transaction, Registry.owner(id), welcome);
        answering.ifPresent(promised -> NewCase.open(transaction, id, promised, NewCase.BY_THEMSELVES));
    }

    private Optional<RegistrationRows.Status> of(Handle look, RandomToken token, LinkPurpose purpose) {
        return registry.links().registrationOf(look, token, purpose).flatMap(id -> RegistrationRows.find(look, id));
    }

    /** Erases everything of the person, unless they are frozen; then staff learn that they want it. */
    public Reply withdraw(RandomToken token) {
        return registry.database()
                .write(transaction -> of(transaction, token, LinkPurpose.WITHDRAW)
                        .map(found -> withdrawing.withdraw(transaction, found))
                        .orElseGet(Reply.Absent::new));
    }

    private Instant now() {
        return registry.clock().instant();
    }
}
