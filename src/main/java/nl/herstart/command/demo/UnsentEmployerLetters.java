package nl.herstart.command.demo;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.vacancy.EmployerLetters;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.value.EmailAddress;

/** Letters to invented employers, which nobody sends; the link to confirm is opened at once. */
final class UnsentEmployerLetters implements EmployerLetters {

    private Optional<RandomToken> confirm = Optional.empty();

    /** The link in the latest letter that asked to confirm. */
    RandomToken toConfirm() {
        return confirm.orElseThrow();
    }

    @Override
    public Mail confirm(EmailAddress to, RandomToken toConfirm) {
        confirm = Optional.of(toConfirm);
        return to(to);
    }

    @Override
    public Mail received(EmailAddress to, LocalDate reported, String region, RandomToken manage) {
        return to(to);
    }

    @Override
    public Mail approved(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage) {
        return to(to);
    }

    @Override
    public Mail stillOpen(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage) {
        return to(to);
    }

    @Override
    public Mail over(EmailAddress to, LocalDate reported, RandomToken manage) {
        return to(to);
    }

    private static Mail to(EmailAddress to) {
        return new Mail(to, "Voorbeeld", "Deze mail gaat naar niemand.");
    }
}
