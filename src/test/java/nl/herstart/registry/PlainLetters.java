package nl.herstart.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** Mails that say no more than what they are; the secrets of their links can be had by their name. */
public final class PlainLetters implements Letters {

    private final Map<String, RandomToken> latest = new HashMap<>();
    public Optional<Answering> answering = Optional.empty();
    public Optional<LocalDate> erasedOn = Optional.empty();

    /** The secret in the latest link of this name. */
    public RandomToken latest(String name) {
        return Optional.ofNullable(latest.get(name)).orElseThrow(() -> new AssertionError("no link to " + name));
    }

    private Mail mail(EmailAddress to, String name, Map<String, RandomToken> links) {
        latest.putAll(links);
        return new Mail(to, name, "A mail without a word of hers.");
    }

    @Override
    public Mail confirm(EmailAddress to, Language language, RandomToken confirm, RandomToken withdraw) {
        return mail(to, "confirm", Map.of("confirm", confirm, "withdraw", withdraw));
    }

    @Override
    public Mail alreadyConfirmed(EmailAddress to, Language language, RandomToken withdraw) {
        return mail(to, "known", Map.of("withdraw-known", withdraw));
    }

    @Override
    public Mail welcome(
            EmailAddress to, Language language, RandomToken withdraw, Optional<Answering> answering, Reach reach) {
        this.answering = answering;
        return mail(to, "welcome", Map.of("withdraw", withdraw));
    }

    @Override
    public Mail stay(EmailAddress to, Language language, RandomToken stay, RandomToken withdraw, LocalDate erasedOn) {
        this.erasedOn = Optional.of(erasedOn);
        return mail(to, "stay", Map.of("stay", stay, "withdraw", withdraw));
    }

    @Override
    public Mail manage(EmailAddress to, Language language, RandomToken manage, RandomToken withdraw) {
        return mail(to, "manage", Map.of("manage", manage, "withdraw", withdraw));
    }

    @Override
    public Mail draft(EmailAddress to, Language language, RandomToken draft) {
        return mail(to, "draft", Map.of("draft", draft));
    }

    @Override
    public Mail newAddress(EmailAddress to, Language language, RandomToken confirm) {
        return mail(to, "new-address", Map.of("new-address", confirm));
    }

    @Override
    public Mail addressChanged(EmailAddress to, Language language) {
        return mail(to, "address-changed", Map.of());
    }

    @Override
    public Mail agree(EmailAddress to, Language language, RandomToken agree, RandomToken withdraw, Promise promise) {
        return mail(to, "agree", Map.of("agree", agree, "withdraw", withdraw));
    }
}
