package nl.herstart.trouble;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;

/** Someone who registers. The one place where the tests of this package know what the form asks. */
final class Registrant {

    private static final String FORM = "/aanmelden";

    private Registrant() {}

    /** All answers, with the stamp of a page that was just loaded. */
    static Map<String, String> form(Visitor visitor, String email) {
        var page = Jsoup.parse(visitor.get(FORM).body());
        var fields = new LinkedHashMap<String, String>();
        fields.put("stempel", page.select("[name=stempel]").val());
        fields.put("naar", "versturen");
        fields.put("nagekeken", "ja");
        fields.put("naam", "Naam van " + email.replaceAll("@.*", ""));
        fields.put("email", email);
        fields.put("bereik", "mailen");
        fields.put("spreekt", "nl");
        fields.put("postcode", "8765 QZ");
        fields.put("uren", "16");
        fields.put("schooltijden", "alleen");
        fields.put("soortwerk", "Iets met planten");
        fields.put("hulp", "meedenken");
        fields.put("toelichting", "Ik zorgde elf jaar voor mijn vader.");
        fields.put("toestemming", "ja");
        return fields;
    }

    /** Sends the answers; 303 says that they are kept. */
    static HttpResponse<String> send(Visitor visitor, Map<String, String> form) {
        return visitor.post(FORM, form);
    }

    static HttpResponse<String> register(Visitor visitor, String email) {
        return send(visitor, form(visitor, email));
    }
}
