package nl.herstart.site.vacancies;

import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Reaction;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.value.Bsn;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/** Reads what somebody answers to a vacancy. */
final class ReactionForm {

    static final String NAME = "naam";
    static final String EMAIL = "email";
    static final String PHONE = "telefoon";
    static final String TEXT = "bericht";

    static final int MOST_TEXT = 800;

    private static final int MOST_NAME = 80;

    private ReactionForm() {}

    static Parsed<Reaction> parse(Map<String, List<String>> fields, VacancyId vacancy, Texts texts) {
        var form = FormReader.of(fields, texts.language());
        var name = form.field(NAME).required(texts.say("reageer.naam.leeg")).text(MOST_NAME);
        var email = form.field(EMAIL)
                .required(texts.say("reageer.email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var phone = form.field(PHONE).text(PhoneNumber.MAX_TYPED, PhoneNumber::parse, texts.say("telefoon.fout"));
        var text = form.field(TEXT).required(texts.say("reageer.bericht.leeg")).freeText(MOST_TEXT);
        if (text.filter(Bsn::mayBeIn).isPresent()) {
            form.refuse(TEXT, texts.say("bsn"));
        }
        return form.parsed(() -> new Reaction(
                vacancy, texts.language(), name.orElseThrow(), email.orElseThrow(), phone, text.orElseThrow()));
    }
}
