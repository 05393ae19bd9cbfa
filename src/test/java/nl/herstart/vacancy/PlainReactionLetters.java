package nl.herstart.vacancy;

import java.util.Deque;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** Mails about reactions of one word each, whose own links go to a test. */
record PlainReactionLetters(Deque<RandomToken> own) implements ReactionLetters {

    @Override
    public Mail confirm(EmailAddress to, Language language, RandomToken link) {
        own.add(link);
        return new Mail(to, "confirm reaction", "To the letter.");
    }

    @Override
    public Mail relay(EmailAddress to, String title, RandomToken read) {
        return new Mail(to, "relay", "To the letter.");
    }

    @Override
    public Mail over(EmailAddress to, Language language) {
        return new Mail(to, "over reaction", "To the letter.");
    }
}
