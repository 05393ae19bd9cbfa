package nl.herstart.site.employers;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Reporter;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/** Reads who reports something. */
final class ReporterForm {

    private static final int MAX_ORGANISATION = 150;
    private static final int MAX_NAME = 100;
    private static final int MAX_KVK = 12;
    private static final int MAX_WEBSITE = 200;
    private static final Pattern KVK = Pattern.compile("\\d{8}");

    private final FormReader form;
    private final Texts texts;

    private ReporterForm(FormReader form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    static Supplier<Reporter> read(FormReader form, Texts texts) {
        return new ReporterForm(form, texts).read();
    }

    private Supplier<Reporter> read() {
        var organisation = name("organisatie", MAX_ORGANISATION);
        var name = name("naam", MAX_NAME);
        var email = form.field("email")
                .required(texts.say("email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var phone = form.field("telefoon").text(PhoneNumber.MAX_TYPED, PhoneNumber::parse, texts.say("telefoon.fout"));
        var kvk = form.field("kvk").text(MAX_KVK, ReporterForm::kvk, texts.say("kvk.fout"));
        var website = form.field("website-werkgever").text(MAX_WEBSITE, WebAddress::parse, texts.say("website.fout"));
        return () -> new Reporter(
                organisation.orElseThrow(), kvk, website.orElse(""), name.orElseThrow(), email.orElseThrow(), phone);
    }

    private Optional<String> name(String field, int most) {
        var empty = texts.say(field + ".leeg");
        return form.field(field).required(empty).name(most, empty, texts.say("bsn"));
    }

    private static Optional<String> kvk(String typed) {
        var digits = typed.replaceAll("[ .]", "");
        return KVK.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
