package nl.herstart.registry.retention;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.schedule.DailyErasing;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.schedule.Tidying;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.Links;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.Terms;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Events;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.registry.erasing.ConsentEvidence;
import nl.herstart.registry.erasing.Erasing;
import nl.herstart.registry.registration.NewAddress;
import nl.herstart.registry.registration.Submission;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long registrations stay: each day who has been here for months is asked whether to stay, and who is past their term is
 * erased. Of the confirmed no more than {@link Leave} allows on a day, and nobody who is frozen.
 */
public final class Retention implements Tidying.Chore {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int STEP = 50;

    private final Registry registry;
    private final Erasing erasing;
    private final Letters letters;

    private record Question(
            RegistrationRows.Status registration, RandomToken stay, RandomToken withdraw, Optional<Mail> mail) {}

    /** The terms of this registry, with letters in the words of the site. */
    public Retention(Registry registry, Letters letters) {
        this.registry = registry;
        this.erasing = new Erasing(registry);
        this.letters = letters;
    }

    /** Asks and erases as far as it may, the oldest first, and says how many had to stay. */
    @Override
    public long tidy(Leave leave) {
        var past = registry.database().read(look -> PastTerm.by(registry.clock(), look));
        if (leave == Leave.NONE) {
            return past.size();
        }
        erase(past.unconfirmed());
        long left = new DailyErasing(registry.database(), registry.clock()).tidy(new Confirmed(), leave);
        registry.database().write(transaction -> {
            ConsentEvidence.deleteEndedBefore(transaction, Terms.ago(registry.clock(), Terms.EVIDENCE_KEPT));
            Submission.forgetOld(transaction, registry.clock().instant());
            Links.forgetOld(transaction, registry.clock().millis());
            NewAddress.forgetOld(transaction, registry.clock().millis());
            Drafts.forgetOld(registry, transaction);
            Erasing.forgetBefore(transaction, YearMonth.from(registry.today().minus(Terms.TOMBSTONE_KEPT)));
            Erasing.forgetFiguresBefore(transaction, registry.today().minus(Terms.FIGURES_KEPT));
            return "";
        });
        int asked = ask();
        LOG.info(
                "Erased {} registrations that were past their term, asked {} whether to stay; {} stay because they are frozen",
                past.size() - left,
                asked,
                past.frozen());
        return left;
    }

    /** A few at a time, so that nobody who registers meanwhile has to wait. */
    private void erase(List<Long> numbers) {
        for (int from = 0; from < numbers.size(); from += STEP) {
            var step = numbers.subList(from, Math.min(from + STEP, numbers.size()));
            registry.database().write(transaction -> {
                step.forEach(id -> erase(transaction, id));
                return step.size();
            });
        }
    }

    private boolean erase(Handle transaction, long id) {
        var found = RegistrationRows.find(transaction, id);
        var reason = found.flatMap(each -> PastTerm.of(registry.clock(), transaction, each));
        reason.ifPresent(why -> erasing.erase(transaction, found.get(), why));
        return reason.isPresent();
    }

    /** Those of which no more may go on a day than {@link Leave} says. */
    private final class Confirmed implements DailyErasing.Kind {

        @Override
        public String name() {
            return "registration";
        }

        @Override
        public List<Long> pastTerm(Handle look) {
            return PastTerm.by(registry.clock(), look).confirmed();
        }

        @Override
        public long all(Handle look) {
            return PastTerm.allConfirmed(look);
        }

        @Override
        public boolean erase(Handle transaction, long number) {
            return Retention.this.erase(transaction, number);
        }
    }

    private int ask() {
        var toAsk = registry.database().read(this::toAsk);
        for (int from = 0; from < toAsk.size(); from += STEP) {
            var questions = toAsk.subList(from, Math.min(from + STEP, toAsk.size())).stream()
                    .map(this::question)
                    .toList();
            registry.database().write(transaction -> {
                questions.forEach(question -> ask(transaction, question));
                return questions.size();
            });
        }
        return toAsk.size();
    }

    private List<RegistrationRows.Status> toAsk(Handle look) {
        return look
                .createQuery("""
                        SELECT registration.id FROM registration
                        LEFT JOIN casefile ON casefile.registration_id = registration.id
                        WHERE confirmed_at IS NOT NULL AND agreed_at <= :then AND asked_at IS NULL
                            AND closed_at IS NULL AND frozen_at IS NULL
                        ORDER BY agreed_at
                        """)
                .bind("then", Terms.ago(registry.clock(), Terms.ASKED_AFTER).toEpochMilli())
                .mapTo(Long.class)
                .stream()
                .flatMap(id -> RegistrationRows.find(look, id).stream())
                .toList();
    }

    private Question question(RegistrationRows.Status registration) {
        var stay = registry.links().newToken();
        var withdraw = registry.links().newToken();
        return new Question(
                registration,
                stay,
                withdraw,
                registration
                        .email()
                        .map(to -> letters.stay(to, registration.language(), stay, withdraw, erasedOn(registration))));
    }

    private LocalDate erasedOn(RegistrationRows.Status registration) {
        var byTerm = registration
                .agreedAt()
                .atZone(registry.clock().getZone())
                .toLocalDate()
                .plus(Terms.UNANSWERED_KEPT);
        var byQuestion = registry.today().plus(Terms.TIME_TO_ANSWER);
        return byTerm.isAfter(byQuestion) ? byTerm : byQuestion;
    }

    /** Who has no address is asked by staff: their case tells that it is time. */
    private void ask(Handle transaction, Question question) {
        long id = question.registration().id();
        int still = transaction.execute(
                "UPDATE registration SET asked_at = ? WHERE id = ? AND asked_at IS NULL AND agreed_at = ?",
                registry.clock().millis(),
                id,
                question.registration().agreedAt().toEpochMilli());
        if (still == 1) {
            question.mail().ifPresent(mail -> {
                registry.links().put(transaction, id, LinkPurpose.STAY, question.stay());
                registry.links().put(transaction, id, LinkPurpose.WITHDRAW, question.withdraw());
                registry.outbox().put(transaction, Registry.owner(id), mail);
            });
        }
    }

    /** Keeps the registration for as long again; false when the link does not work. */
    public boolean stay(RandomToken token) {
        return registry.database().write(transaction -> {
            var found = registry.links().registrationOf(transaction, token, LinkPurpose.STAY);
            found.ifPresent(id -> {
                RegistrationRows.stay(transaction, id, registry.clock().instant());
                registry.links().end(transaction, id, LinkPurpose.STAY);
                Events.addToCaseOf(
                        transaction, id, Change.BLIJFT, registry.clock().instant());
            });
            return found.isPresent();
        });
    }
}
