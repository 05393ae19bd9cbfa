package nl.herstart.site.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** A message as the pages of the desk tell about it, in Dutch. */
final class MessageWords {

    private static final int FIRST_WORDS = 160;

    private final KnownPages pages;
    private final Texts texts;
    private final ZoneId zone;

    MessageWords(KnownPages pages, Texts texts, ZoneId zone) {
        this.pages = pages;
        this.texts = texts;
        this.zone = zone;
    }

    /** All there is to say about it. */
    Map<String, Object> of(Message message) {
        var written = message.written();
        var title = pages.title(written.page());
        return Map.ofEntries(
                Map.entry("address", Inbox.LIST + "/" + message.id()),
                Map.entry("page", title.isPresent() ? written.page() : ""),
                Map.entry("pageTitle", title.orElseGet(() -> unknown(written.page()))),
                Map.entry("isEnglish", written.language() == Language.ENGLISH),
                Map.entry("text", written.text()),
                Map.entry("beginning", beginning(written.text())),
                Map.entry("email", written.email().map(EmailAddress::text).orElse("")),
                Map.entry("receivedOn", day(message.receivedAt())),
                Map.entry("answer", message.answer()),
                Map.entry("answeredOn", day(message.answeredAt())),
                Map.entry("canBeAnswered", message.canBeAnswered()),
                Map.entry("note", message.note()),
                Map.entry("ending", texts.say("uitkomst." + FilingForm.ending(message))),
                Map.entry("dealtOn", day(message.dealtAt())),
                Map.entry("version", message.version()));
    }

    private String unknown(String address) {
        return address.isEmpty() ? texts.say("geen-pagina") : texts.say("pagina-weg", address);
    }

    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= FIRST_WORDS) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS)).strip() + "…";
    }

    private String day(Optional<Instant> time) {
        return time.map(this::day).orElse("");
    }

    private String day(Instant time) {
        return Language.DUTCH.day(LocalDate.ofInstant(time, zone));
    }
}
