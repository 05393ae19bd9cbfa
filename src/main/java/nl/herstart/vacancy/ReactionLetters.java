package nl.herstart.vacancy;

import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** The mails about a reaction, in the words of the site. None holds a word of it: that can be erased where it stands alone. */
public interface ReactionLetters {

    /** Asks who reacted to confirm. */
    Mail confirm(EmailAddress to, Language language, RandomToken own);

    /**
     * Tells the employer that somebody reacted, and where to read it.
     *
     * @param title of the vacancy, which everybody sees
     */
    Mail relay(EmailAddress to, String title, RandomToken read);

    /** Tells who reacted that the vacancy is over. */
    Mail over(EmailAddress to, Language language);
}
