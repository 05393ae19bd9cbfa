package nl.herstart.site.messages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Bsn;
import nl.herstart.value.EmailAddress;

/** Reads the form of {@code /klopt-niet}. */
final class MessageForm {

    static final String PAGE = "pagina";

    static final int MAX_TEXT = 2000;

    private MessageForm() {}

    /**
     * What was written, or what is wrong with it.
     *
     * @param page the page it is about, known to be ours; empty when there is none
     */
    static Parsed<NewMessage> parse(Map<String, List<String>> fields, String page, Texts texts) {
        var form = FormReader.of(fields, texts.language());
        var text = form.field("bericht").required(texts.say("bericht.leeg")).freeText(MAX_TEXT);
        if (text.filter(Bsn::mayBeIn).isPresent()) {
            form.refuse("bericht", texts.say("bsn"));
        }
        var email = form.field("email").text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        return form.parsed(() -> new NewMessage(page, texts.language(), text.orElseThrow(), email));
    }

    /** The same for two presses on one loaded form alone: a hash of all that was sent, its random stamp included. */
    static String outward(Map<String, List<String>> fields) {
        try {
            var everything = new TreeMap<>(fields).toString().getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(everything);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
