package nl.herstart.site.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.platform.web.FormReader;
import nl.herstart.platform.web.Parsed;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** Reads the form of {@code /aanmelden}, and says in Dutch what is wrong with it. */
final class RegistrationForm {

    private static final int MAX_NAME = 100;
    private static final int MAX_POSTCODE = 7;
    private static final int MAX_KIND_OF_WORK = 200;
    private static final int MAX_EXPLANATION = 2000;
    private static final int MAX_HOURS = 40;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final String NO_BSN =
            "Hier staat een nummer dat een burgerservicenummer (BSN) kan zijn. Dat mogen wij niet bewaren. Haal het weg.";

    private final FormReader form;

    private RegistrationForm(FormReader form) {
        this.form = form;
    }

    static Parsed<Registration> parse(Map<String, List<String>> fields) {
        return new RegistrationForm(FormReader.of(fields)).parse();
    }

    private Parsed<Registration> parse() {
        var name = name();
        var email = form.field("email")
                .required("Vul je e-mailadres in. We sturen je een mail om je aanmelding te bevestigen.")
                .text(
                        EmailAddress.MAX_LENGTH,
                        EmailAddress::parse,
                        "Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.");
        var phone = form.field("telefoon")
                .text(
                        PhoneNumber.MAX_TYPED,
                        PhoneNumber::parse,
                        "Dit nummer kunnen we niet bellen. Schrijf het zoals 06 12345678, of laat het leeg.");
        var postcode = form.field("postcode")
                .required("Vul je postcode in, zoals 1234 AB.")
                .text(MAX_POSTCODE, Postcode::parse, "Schrijf je postcode als vier cijfers en twee letters: 1234 AB.");
        var hours = hours();
        var schoolHours = form.field("schooltijden")
                .required("Kies of je onder schooltijd wilt werken.")
                .choice(SchoolHours.class);
        var kindOfWork = ownWords("soortwerk", MAX_KIND_OF_WORK);
        var help = form.field("hulp").choices(Help.class);
        var explanation = ownWords("toelichting", MAX_EXPLANATION);
        if (!form.field("toestemming").ticked()) {
            form.refuse("toestemming", "Zet een vinkje als je dit goed vindt. Anders mogen we niets bewaren.");
        }
        return form.parsed(() -> new Registration(
                name.orElseThrow(),
                email.orElseThrow(),
                phone,
                postcode.orElseThrow(),
                new Wishes(hours, schoolHours.orElseThrow(), kindOfWork, help, explanation)));
    }

    private Optional<String> name() {
        var name = form.field("naam").required("Vul je naam in.").text(MAX_NAME);
        name.ifPresent(text -> {
            refuseBsn("naam", text);
            if (!LETTER.matcher(text).find()) {
                form.refuse("naam", "Schrijf je naam met letters.");
            }
        });
        return name;
    }

    private Optional<Integer> hours() {
        var hours = form.field("uren");
        boolean unknown = form.field("uren-onbekend").ticked();
        var answer = (unknown ? hours : hours.required("Vul een aantal uren in, of kies ‘Dat weet ik nog niet’."))
                .wholeNumber(1, MAX_HOURS);
        if (unknown && answer.isPresent()) {
            form.refuse("uren", "Vul een aantal uren in of kies ‘Dat weet ik nog niet’, niet allebei.");
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
            form.refuse(field, NO_BSN);
        }
    }
}
