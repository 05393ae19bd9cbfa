package nl.herstart.command.demo;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.Letters;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** Letters to invented people, which nobody sends; the link to confirm is opened at once. */
final class UnsentLetters implements Letters {

    private Optional<RandomToken> confirm = Optional.empty();

    /** The link in the latest letter that asked to confirm. */
    RandomToken toConfirm() {
        return confirm.orElseThrow();
    }

    @Override
    public Mail confirm(EmailAddress to, Language language, RandomToken toConfirm, RandomToken withdraw) {
        confirm = Optional.of(toConfirm);
        return to(to);
    }

    @Override
    public Mail alreadyConfirmed(EmailAddress to, Language language, RandomToken withdraw) {
        return to(to);
    }

    @Override
    public Mail welcome(
            EmailAddress to, Language language, RandomToken withdraw, Optional<Answering> answering, Reach reach) {
        return to(to);
    }

    @Override
    public Mail stay(EmailAddress to, Language language, RandomToken stay, RandomToken withdraw, LocalDate erasedOn) {
        return to(to);
    }

    @Override
    public Mail manage(EmailAddress to, Language language, RandomToken manage, RandomToken withdraw) {
        return to(to);
    }

    @Override
    public Mail draft(EmailAddress to, Language language, RandomToken draft) {
        return to(to);
    }

    @Override
    public Mail newAddress(EmailAddress to, Language language, RandomToken toConfirm) {
        return to(to);
    }

    @Override
    public Mail addressChanged(EmailAddress to, Language language) {
        return to(to);
    }

    @Override
    public Mail agree(EmailAddress to, Language language, RandomToken agree, RandomToken withdraw, Promise promise) {
        return to(to);
    }

    private static Mail to(EmailAddress to) {
        return new Mail(to, "Voorbeeld", "Dit is een voorbeeld.");
    }
}
