package nl.herstart.site.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Help;
import nl.herstart.registry.Reach;
import nl.herstart.registry.Registration;
import nl.herstart.registry.SchoolHours;
import nl.herstart.registry.Spoken;
import nl.herstart.registry.Wishes;
import nl.herstart.value.Bsn;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** Reads the form of {@code /aanmelden}, and says what is wrong with it. */
final class RegistrationForm {

    private static final int MAX_NAME = 100;
    private static final int MAX_POSTCODE = 7;
    private static final int MAX_KIND_OF_WORK = 200;
    private static final int MAX_EXPLANATION = 2000;
    private static final int MAX_HOURS = 40;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final FormReader form;
    private final Texts texts;

    private RegistrationForm(FormReader form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    static Parsed<Registration> parse(Map<String, List<String>> fields, Texts texts) {
        return new RegistrationForm(FormReader.of(fields, texts.language()), texts).parse();
    }

    private Parsed<Registration> parse() {
        var name = name();
        var email = form.field("email")
                .required(texts.say("email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var phone = form.field("telefoon").text(PhoneNumber.MAX_TYPED, PhoneNumber::parse, texts.say("telefoon.fout"));
        var postcode = form.field("postcode")
                .required(texts.say("postcode.leeg"))
                .text(MAX_POSTCODE, Postcode::parse, texts.say("postcode.fout"));
        var hours = hours();
        var schoolHours = form.field("schooltijden")
                .required(texts.say("schooltijden.leeg"))
                .choice(SchoolHours.class);
        var kindOfWork = ownWords("soortwerk", MAX_KIND_OF_WORK);
        var help = form.field("hulp").choices(Help.class);
        var explanation = ownWords("toelichting", MAX_EXPLANATION);
        if (!form.field("toestemming").ticked()) {
            form.refuse("toestemming", texts.say("toestemming.leeg"));
        }
        return form.parsed(() -> new Registration(
                name.orElseThrow(),
                Optional.of(email.orElseThrow()),
                phone,
                phone.isPresent() ? Reach.BELLEN_OF_MAILEN : Reach.MAILEN,
                postcode.orElseThrow(),
                texts.language(),
                Spoken.of(texts.language().code()).orElseThrow(),
                new Wishes(hours, schoolHours.orElseThrow(), Set.of(), kindOfWork, "", help, explanation)));
    }

    private Optional<String> name() {
        var name = form.field("naam").required(texts.say("naam.leeg")).text(MAX_NAME);
        name.ifPresent(text -> {
            refuseBsn("naam", text);
            if (!LETTER.matcher(text).find()) {
                form.refuse("naam", texts.say("naam.fout"));
            }
        });
        return name;
    }

    private Optional<Integer> hours() {
        var hours = form.field("uren");
        boolean unknown = form.field("uren-onbekend").ticked();
        var answer = (unknown ? hours : hours.required(texts.say("uren.leeg"))).wholeNumber(1, MAX_HOURS);
        if (unknown && answer.isPresent()) {
            form.refuse("uren", texts.say("uren.allebei"));
        }
        return answer;
    }

    private String ownWords(String field, int maxLength) {
        var text = form.field(field).freeText(maxLength).orElse("");
        refuseBsn(field, text);
        return text;
    }

    private void refuseBsn(String field, String text) {
        if (Bsn.mayBeIn(text)) {
            form.refuse(field, texts.say("bsn"));
        }
    }
}
