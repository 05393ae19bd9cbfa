package nl.herstart.platform.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.platform.page.Views;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * A mail as it is written, part after part. It leaves as plain text and as HTML, with the same words and addresses in both,
 * so that nobody misses a thing in the one.
 */
public final class Letter {

    /**
     * A part of it.
     *
     * @param address where the words lead; empty when they lead nowhere
     */
    public record Part(Kind kind, String words, String address) {

        private String text() {
            return address.isEmpty() ? words : words + ":\n" + address;
        }
    }

    /** How a part looks in HTML; in plain text each is a paragraph. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        /** What we hope that the reader does. */
        BUTTON,
        LINK
    }

    private final Language language;
    private final String subject;
    private final List<Part> parts = new ArrayList<>();

    /** An empty one about this subject. */
    public Letter(Language language, String subject) {
        this.language = language;
        this.subject = subject;
    }

    /** Adds a paragraph. A line end in it is one in the mail. */
    public Letter say(String words) {
        return add(Kind.PARAGRAPH, words, "");
    }

    /** Adds a heading above what follows. */
    public Letter head(String words) {
        return add(Kind.HEADING, words, "");
    }

    /** Adds the address that the mail is about, under words that say what happens there. */
    public Letter button(String words, String address) {
        return add(Kind.BUTTON, words, address);
    }

    /** Adds an address for who looks for it. */
    public Letter link(String words, String address) {
        return add(Kind.LINK, words, address);
    }

    private Letter add(Kind kind, String words, String address) {
        parts.add(new Part(kind, words, address));
        return this;
    }

    /** The mail to this person. */
    public Mail to(EmailAddress to, Views views) {
        var text = parts.stream().map(Part::text).collect(Collectors.joining("\n\n", "", "\n"));
        var html = views.render(language, "mail/letter", Map.of("subject", subject, "parts", List.copyOf(parts)));
        return new Mail(to, subject, text, html);
    }
}
