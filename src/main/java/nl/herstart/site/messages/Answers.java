package nl.herstart.site.messages;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.platform.mail.Letter;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * The mail by which a message is answered, in the name of the site and the language of who wrote. What the visitor wrote is not
 * in it, so that nobody can have us mail their words to somebody else.
 */
final class Answers {

    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    private final Views views;
    private final KnownPages pages;
    private final Map<Language, Texts> words;
    private final URI baseUrl;

    Answers(Views views, KnownPages pages, Map<Language, Texts> words, URI baseUrl) {
        this.views = views;
        this.pages = pages;
        this.words = words;
        this.baseUrl = baseUrl;
    }

    /** The mail as it leaves; nothing when none can. */
    Optional<Mail> mail(Message message, String answer) {
        if (!message.canBeAnswered()) {
            return Optional.empty();
        }
        var language = message.written().language();
        var texts = Objects.requireNonNull(words.get(language));
        var letter = new Letter(language, texts.say("mail"))
                .say(texts.say("mail.hallo"))
                .say(pages.title(message.written().page())
                        .map(title -> texts.say("mail.over", title))
                        .orElseGet(() -> texts.say("mail.zonder-pagina")));
        BETWEEN_PARAGRAPHS.splitAsStream(answer).map(String::strip).forEach(letter::say);
        letter.say(texts.say("mail.groet", baseUrl + Roots.address(language, "/")))
                .say(texts.say("mail.wissen", texts.say("maanden", MessageRoutes.DEALT_WITH_KEPT.toTotalMonths())));
        return message.written().email().map(to -> letter.to(to, views));
    }
}
