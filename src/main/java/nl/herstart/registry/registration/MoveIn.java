package nl.herstart.registry.registration;

import java.util.List;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.LinkPurpose;
import nl.herstart.registry.PersonalWords;
import nl.herstart.registry.RegistrationRows;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.CaseRows;
import nl.herstart.registry.casefile.NewCase;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.region.Region;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registrations that were there before anyone answered. Those who agreed with who stands behind the site become a case as soon as
 * their region promises to answer; the others are asked by one mail whether they agree, and become a case when they do.
 */
public final class MoveIn {

    private static final Logger LOG = LoggerFactory.getLogger(MoveIn.class);
    private static final int STEP = 50;

    private final Registry registry;
    private final Letters letters;

    private record Question(RegistrationRows.Status registration, RandomToken agree, RandomToken withdraw, Mail mail) {}

    /** The moving in of this registry, with letters in the words of the site. */
    public MoveIn(Registry registry, Letters letters) {
        this.registry = registry;
        this.letters = letters;
    }

    /** Does this for all of them, each once; to be called at every start. Gives how many were asked. */
    public int moveIn(String organisation) {
        int placed = registry.database().write(this::place);
        var waiting = registry.database().read(this::withoutCase);
        int asked = 0;
        for (int from = 0; from < waiting.size(); from += STEP) {
            var step = waiting.subList(from, Math.min(from + STEP, waiting.size()));
            asked += moveIn(step, organisation);
        }
        if (placed + asked > 0) {
            LOG.info(
                    "Gave {} registrations their region, and asked {} whether they agree with who stands behind the site",
                    placed,
                    asked);
        }
        return asked;
    }

    /** Gives those that have none the region of their postcode. */
    private int place(Handle transaction) {
        var without = transaction
                .createQuery("SELECT id FROM registration WHERE region IS NULL AND confirmed_at IS NOT NULL")
                .mapTo(Long.class)
                .list();
        return (int) without.stream()
                .filter(id -> registry.regions()
                        .of(PersonalWords.of(transaction, id).postcode())
                        .map(region -> {
                            RegistrationRows.place(transaction, id, region);
                            return region;
                        })
                        .isPresent())
                .count();
    }

    private List<RegistrationRows.Status> withoutCase(Handle look) {
        return look.createQuery("""
                        SELECT id FROM registration
                        WHERE confirmed_at IS NOT NULL AND region IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM casefile WHERE registration_id = registration.id)
                            AND NOT EXISTS (SELECT 1 FROM registration_link WHERE registration_id = registration.id AND purpose = 'agree')
                        ORDER BY id
                        """).mapTo(Long.class).list().stream()
                .flatMap(id -> RegistrationRows.find(look, id).stream())
                .toList();
    }

    private int moveIn(List<RegistrationRows.Status> step, String organisation) {
        var questions = step.stream()
                .filter(each -> !agrees(each, organisation))
                .flatMap(each -> question(each).stream())
                .toList();
        registry.database().write(transaction -> {
            step.stream().filter(each -> agrees(each, organisation)).forEach(each -> open(transaction, each.id()));
            questions.forEach(each -> ask(transaction, each));
            return "";
        });
        return questions.size();
    }

    private static boolean agrees(RegistrationRows.Status registration, String organisation) {
        return registration
                .agreement()
                .organisation()
                .filter(organisation::equals)
                .isPresent();
    }

    private Optional<Question> question(RegistrationRows.Status registration) {
        var agree = registry.links().newToken();
        var withdraw = registry.links().newToken();
        return registration
                .region()
                .flatMap(registry.regions()::named)
                .flatMap(Region::promise)
                .flatMap(promise -> registration
                        .email()
                        .map(to -> letters.agree(to, registration.language(), agree, withdraw, promise)))
                .map(mail -> new Question(registration, agree, withdraw, mail));
    }

    private void ask(Handle transaction, Question question) {
        long id = question.registration().id();
        if (RegistrationRows.find(transaction, id).isPresent()) {
            registry.links().put(transaction, id, LinkPurpose.AGREE, question.agree());
            registry.links().put(transaction, id, LinkPurpose.WITHDRAW, question.withdraw());
            registry.outbox().put(transaction, Registry.owner(id), question.mail());
        }
    }

    private void open(Handle transaction, long id) {
        RegistrationRows.find(transaction, id)
                .filter(each -> CaseRows.ofRegistration(transaction, id).isEmpty())
                .flatMap(each -> registry.answering(each, registry.clock().instant()))
                .ifPresent(answering -> NewCase.open(transaction, id, answering, NewCase.BY_THEMSELVES));
    }

    /** Has the person of this link agree, once, and be answered from now on; false when the link does not work. */
    public boolean agree(RandomToken token, Agreement agreement) {
        return registry.database().write(transaction -> {
            var found = registry.links().registrationOf(transaction, token, LinkPurpose.AGREE);
            found.ifPresent(id -> {
                RegistrationRows.agree(
                        transaction, id, agreement, registry.clock().instant());
                registry.links().end(transaction, id, LinkPurpose.AGREE);
                open(transaction, id);
            });
            return found.isPresent();
        });
    }
}
