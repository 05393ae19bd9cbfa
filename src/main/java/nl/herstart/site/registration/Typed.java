package nl.herstart.site.registration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/** A registration as somebody would have typed it, to change it in the form. */
final class Typed {

    private Typed() {}

    static Map<String, String> of(Registration registration) {
        var wishes = registration.wishes();
        var typed = new LinkedHashMap<String, String>();
        typed.put("postcode", registration.postcode().text());
        typed.put("naam", registration.name());
        typed.put("bereik", FormField.choiceName(registration.reach()));
        typed.put("telefoon", registration.phone().map(PhoneNumber::readable).orElse(""));
        typed.put("email", registration.email().map(EmailAddress::text).orElse(""));
        typed.put("tijden", names(wishes.times()));
        typed.put("spreekt", registration.speaks().code());
        typed.put("uren", wishes.hoursPerWeek().map(String::valueOf).orElse(""));
        typed.put("dagen", names(wishes.days()));
        typed.put(
                "schooltijden",
                wishes.schoolHours() == SchoolHours.NIET_GEZEGD ? "" : FormField.choiceName(wishes.schoolHours()));
        typed.put("kunnen", wishes.skills());
        typed.put("soortwerk", wishes.kindOfWork());
        typed.put("hulp", names(wishes.help()));
        typed.put("toelichting", wishes.explanation());
        return typed;
    }

    private static <E extends Enum<E>> String names(Collection<E> chosen) {
        return chosen.stream().sorted().map(FormField::choiceName).collect(Collectors.joining(","));
    }
}
