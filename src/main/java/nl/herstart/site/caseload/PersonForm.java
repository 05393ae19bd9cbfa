package nl.herstart.site.caseload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
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

/** The fields about a person as staff fill them in, read and written. */
final class PersonForm {

    private static final int MAX_NAME = 100;
    private static final int MAX_POSTCODE = 7;
    private static final int MAX_KIND_OF_WORK = 200;
    private static final int MAX_TEXT = 2000;
    private static final int MAX_HOURS = 40;
    private static final Map<String, Spoken> SPOKEN =
            Stream.of(Spoken.values()).collect(Collectors.toMap(Spoken::code, Function.identity()));

    private final FormReader form;
    private final Texts texts = Texts.about(Language.DUTCH, "desk/caseload");

    private PersonForm(FormReader form) {
        this.form = form;
    }

    /**
     * Reads the fields.
     *
     * @param form where more may be wrong already
     * @param language in which she reads our mails
     */
    static Parsed<Registration> read(FormReader form, Language language) {
        return new PersonForm(form).read(language);
    }

    private Parsed<Registration> read(Language language) {
        var name = name();
        var phone = form.field("telefoon").text(PhoneNumber.MAX_TYPED, PhoneNumber::parse, texts.say("telefoon.fout"));
        var email = form.field("email").text(EmailAddress.MAX_LENGTH, EmailAddress::parse, texts.say("email.fout"));
        var chosen = form.field("bereik").choice(Reach.class);
        refuseUnreachable(chosen, phone, email);
        var postcode = form.field("postcode")
                .required(texts.say("postcode.leeg"))
                .text(MAX_POSTCODE, Postcode::parse, texts.say("postcode.fout"));
        var speaks = form.field("spreekt").required(texts.say("spreekt.leeg")).choice(SPOKEN);
        var times = form.field("tijden").choices(DayPart.class);
        var hours = form.field("uren").wholeNumber(1, MAX_HOURS);
        var days = form.field("dagen").choices(WorkDay.class);
        var schoolHours = form.field("schooltijden").choice(SchoolHours.class);
        var kindOfWork = ownWords("soortwerk", MAX_KIND_OF_WORK);
        var skills = ownWords("kan", MAX_TEXT);
        var help = form.field("hulp").choices(Help.class);
        var explanation = ownWords("toelichting", MAX_TEXT);
        return form.parsed(() -> new Registration(
                name.orElseThrow(),
                email,
                phone,
                reach(chosen, phone, email),
                postcode.orElseThrow(),
                language,
                speaks.orElseThrow(),
                new Wishes(
                        hours,
                        schoolHours.orElse(SchoolHours.NIET_GEZEGD),
                        days,
                        times,
                        kindOfWork,
                        skills,
                        help,
                        explanation)));
    }

    private Optional<String> name() {
        return form.field("naam")
                .required(texts.say("naam.leeg"))
                .name(MAX_NAME, texts.say("naam.fout"), texts.say("bsn"));
    }

    /** As for who fills in the form herself: who can be reached in one way alone is, whatever was chosen, and else both are good. */
    private static Reach reach(Optional<Reach> chosen, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        if (phone.isEmpty()) {
            return Reach.MAILEN;
        }
        return email.isEmpty() ? Reach.BELLEN : chosen.orElse(Reach.BELLEN_OF_MAILEN);
    }

    private void refuseUnreachable(Optional<Reach> reach, Optional<PhoneNumber> phone, Optional<EmailAddress> email) {
        if (phone.isEmpty()
                && (email.isEmpty() || reach.filter(Reach.BELLEN::equals).isPresent())) {
            form.refuse("telefoon", texts.say("telefoon.nodig"));
        }
        if (email.isEmpty() && reach.filter(way -> way == Reach.MAILEN).isPresent()) {
            form.refuse("email", texts.say("email.nodig"));
        }
    }

    private String ownWords(String field, int maxLength) {
        return form.field(field).ownWords(maxLength, texts.say("bsn"));
    }

    /** What is known of somebody, as the form shows it. */
    static Map<String, String> written(Registration known) {
        var wishes = known.wishes();
        var fields = new LinkedHashMap<String, String>();
        fields.put("naam", known.name());
        fields.put("telefoon", known.phone().map(PhoneNumber::readable).orElse(""));
        fields.put("email", known.email().map(EmailAddress::text).orElse(""));
        fields.put("bereik", FormField.choiceName(known.reach()));
        fields.put("postcode", known.postcode().text());
        fields.put("spreekt", known.speaks().code());
        fields.put("tijden", chosen(wishes.times().stream()));
        fields.put("uren", wishes.hoursPerWeek().map(String::valueOf).orElse(""));
        fields.put("dagen", chosen(wishes.days().stream()));
        fields.put(
                "schooltijden",
                wishes.schoolHours() == SchoolHours.NIET_GEZEGD ? "" : FormField.choiceName(wishes.schoolHours()));
        fields.put("soortwerk", wishes.kindOfWork());
        fields.put("kan", wishes.skills());
        fields.put("hulp", chosen(wishes.help().stream()));
        fields.put("toelichting", wishes.explanation());
        return fields;
    }

    private static String chosen(Stream<? extends Enum<?>> choices) {
        return choices.map(FormField::choiceName).sorted().collect(Collectors.joining(","));
    }

    /** The languages to choose from, as the form shows them. */
    static List<Map<String, String>> spoken(DeskWords words) {
        return Stream.of(Spoken.values())
                .map(each -> Map.of("value", each.code(), "label", words.language(each)))
                .toList();
    }
}
