package nl.herstart.site.caseload;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.EmailAddress;

/**
 * A mail with blanks in it, such as <code>{wie}</code>. A text that is changed gets the next number, so that what was sent can be
 * named for ever.
 *
 * @param name by which it is chosen
 * @param version the number of its text
 */
record MailTemplate(String name, int version, String subject, String text) {

    private static final Pattern BLANK = Pattern.compile("\\{([A-Za-z][a-z]*)}");

    /** The newest text of this name; nothing when there is none. */
    static Optional<MailTemplate> newest(Texts texts, String name) {
        return Stream.iterate(1, version -> version + 1)
                .map(version -> numbered(texts, name, version))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .reduce((older, newer) -> newer);
    }

    private static Optional<MailTemplate> numbered(Texts texts, String name, int version) {
        var key = name + "." + version;
        return texts.find(key + ".onderwerp")
                .flatMap(subject ->
                        texts.find(key + ".tekst").map(text -> new MailTemplate(name, version, subject, text)));
    }

    /** How history names it: its name and number. */
    String id() {
        return name + "." + version;
    }

    /**
     * The mail as it goes, to the letter.
     *
     * @throws IllegalArgumentException when there is a blank that nothing is known for
     */
    Mail fill(EmailAddress to, Map<String, String> blanks) {
        return new Mail(to, filled(subject, blanks), filled(text, blanks));
    }

    private String filled(String words, Map<String, String> blanks) {
        return BLANK.matcher(words).replaceAll(blank -> {
            var written = blanks.get(blank.group(1));
            if (written == null) {
                throw new IllegalArgumentException("Nothing to write for {" + blank.group(1) + "} in " + id());
            }
            return Matcher.quoteReplacement(written);
        });
    }

    /** As it begins a sentence. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
