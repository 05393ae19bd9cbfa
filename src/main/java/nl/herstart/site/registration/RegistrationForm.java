package nl.herstart.site.registration;

import java.util.Optional;
import java.util.function.Supplier;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.person.WorkDay;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** Reads the whole form of {@code /aanmelden}, and says what is wrong with it. */
final class RegistrationForm {

    private static final int MAX_NAME = 100;
    private static final int MAX_POSTCODE = 7;
    private static final int MAX_KIND_OF_WORK = 200;
    private static final int MAX_SKILLS = 1000;
    private static final int MAX_EXPLANATION = 2000;
    private static final int MAX_HOURS = 40;

    private final FormReader form;
    private final Texts texts;

    private RegistrationForm(Answers answers, Texts texts) {
        this.form = FormReader.of(answers.fields(), texts.language());
        this.texts = texts;
    }

    /** Everything, the consent included. */
    static Parsed<Registration> parse(Answers answers, Texts texts) {
        var reading = new RegistrationForm(answers, texts);
        var read = reading.registration();
        if (!reading.form.field("toestemming").ticked()) {
            reading.form.refuse("toestemming", texts.say("toestemming.leeg"));
        }
        return reading.form.parsed(read);
    }

    /** A change of what somebody told before, who agreed then. */
    static Parsed<Registration> parseChange(Answers answers, Texts texts) {
        var reading = new RegistrationForm(answers, texts);
        var read = reading.registration();
        return reading.form.parsed(read);
    }

    private Supplier<Registration> registration() {
        var postcode = form.field("postcode")
                .required(texts.say("postcode.leeg"))
                .text(MAX_POSTCODE, Postcode::parse, texts.say("postcode.fout"));
        var name = name();
        var reach = form.field("bereik").choice(Reach.class);
        var wantsCall = reach.filter(chosen -> chosen == Reach.BELLEN).isPresent();
        var phoneField = form.field("telefoon");
        var phone = (wantsCall ? phoneField.required(texts.say("telefoon.leeg")) : phoneField)
                .text(PhoneNumber.MAX_TYPED, PhoneNumber::parse, texts.say("telefoon.fout"));
        var email = form.field("email")
                .required(texts.say("email.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var times = form.field("tijden").choices(DayPart.class);
        var speaks = form.field("spreekt").choice(Spoken.class);
        var hours = form.field("uren").wholeNumber(1, MAX_HOURS);
        var days = form.field("dagen").choices(WorkDay.class);
        var schoolHours = form.field("schooltijden").choice(SchoolHours.class);
        var skills = ownWords("kunnen", MAX_SKILLS);
        var kindOfWork = ownWords("soortwerk", MAX_KIND_OF_WORK);
        var help = form.field("hulp").choices(Help.class);
        var explanation = ownWords("toelichting", MAX_EXPLANATION);
        return () -> new Registration(
                name.orElseThrow(),
                email,
                phone,
                reach(reach, phone),
                postcode.orElseThrow(),
                texts.language(),
                speaks.orElseGet(() -> texts.language() == Language.DUTCH ? Spoken.NL : Spoken.EN),
                new Wishes(
                        hours,
                        schoolHours.orElse(SchoolHours.NIET_GEZEGD),
                        days,
                        times,
                        kindOfWork,
                        skills,
                        help,
                        explanation));
    }

    /** Who gave no telephone can only be mailed; who gave one and chose nothing can be reached both ways. */
    private static Reach reach(Optional<Reach> chosen, Optional<PhoneNumber> phone) {
        return phone.isEmpty() ? Reach.MAILEN : chosen.orElse(Reach.BELLEN_OF_MAILEN);
    }

    private Optional<String> name() {
        return form.field("naam")
                .required(texts.say("naam.leeg"))
                .name(MAX_NAME, texts.say("naam.fout"), texts.say("bsn"));
    }

    private String ownWords(String field, int maxLength) {
        return form.field(field).ownWords(maxLength, texts.say("bsn"));
    }
}
