package nl.herstart.vacancy;

import java.time.LocalDate;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;

/**
 * The mails to employers that the program sends by itself, which another storey words. None holds a word that anybody typed:
 * what was reported is named by its day. They are written before the transaction that sends them.
 */
public interface EmployerLetters {

    /** Asks whether it was really the owner of the address who reported this. */
    Mail confirm(EmailAddress to, RandomToken confirm);

    /** Says what happens now that it is confirmed. */
    Mail received(EmailAddress to, LocalDate reported, String region, RandomToken manage);

    /** Says that it is shown, where and until when. */
    Mail approved(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage);

    /** Asks whether it is still open, a week before its last day. */
    Mail stillOpen(EmailAddress to, LocalDate reported, VacancyId id, LocalDate ends, RandomToken manage);

    /** Says that its last day has passed. */
    Mail over(EmailAddress to, LocalDate reported, RandomToken manage);
}
