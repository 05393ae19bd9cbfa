package nl.herstart.vacancy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;

/** Mails that say no more than what they are; the secrets of their links can be had by their name. */
public final class PlainEmployerLetters implements EmployerLetters {

    private final Map<String, RandomToken> latest = new HashMap<>();

    /** The secret in the latest link of this name. */
    public RandomToken latest(String name) {
        return Optional.ofNullable(latest.get(name)).orElseThrow(() -> new AssertionError("no link to " + name));
    }

    private Mail mail(EmailAddress to, String name, String link, RandomToken token) {
        latest.put(link, token);
        return new Mail(to, name, "A mail without a word of theirs.");
    }

    @Override
    public Mail confirm(EmailAddress to, RandomToken confirm) {
        return mail(to, "confirm", "confirm", confirm);
    }

    @Override
    public Mail received(EmailAddress to, LocalDate reported, String region, RandomToken manage) {
        return mail(to, "received", "manage", manage);
    }

    @Override
    public Mail approved(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage) {
        return mail(to, "approved", "manage", manage);
    }

    @Override
    public Mail stillOpen(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage) {
        return mail(to, "still open", "manage", manage);
    }

    @Override
    public Mail over(EmailAddress to, LocalDate reported, RandomToken manage) {
        return mail(to, "over", "manage", manage);
    }
}
