package nl.herstart.trouble;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;

/** Each form by which the site takes an address of somebody whom it does not know. */
enum PublicDoors {
    AANMELDEN("/aanmelden"),
    LATER_VERDER("/aanmelden"),
    EIGEN_PAGINA("/aanmelden/mijn"),
    VACATURE("/werkgevers/aanmelden/vacature"),
    INTERESSE("/werkgevers/aanmelden"),
    ZOEKOPDRACHT("/vacatures/bewaren");

    /** Where the form is and goes. */
    final String address;

    PublicDoors(String address) {
        this.address = address;
    }

    /** The form filled in rightly by who has this address, on a page that was just loaded. */
    Map<String, String> form(Visitor visitor, String email) {
        return switch (this) {
            case AANMELDEN -> Registrant.form(visitor, email);
            case LATER_VERDER -> with(Registrant.form(visitor, email), "naar", "bewaar");
            case EIGEN_PAGINA, ZOEKOPDRACHT -> with(hidden(visitor, address), "email", email);
            case VACATURE -> vacancy(visitor, email);
            case INTERESSE -> interest(visitor, email);
        };
    }

    /** An address by this name, of this door alone. */
    String email(String name) {
        return name + "-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "@example.nl";
    }

    private static Map<String, String> vacancy(Visitor visitor, String email) {
        var fields = hidden(visitor, "/werkgevers/aanmelden/vacature");
        fields.put("naar", "versturen");
        fields.put("titel", "Brood verkopen");
        fields.put("soort", "baan");
        fields.put("sector", "winkel");
        fields.put(
                "werk",
                "Je helpt klanten aan de toonbank. Je vult de schappen, je rekent af en je maakt aan het eind schoon.");
        fields.put("telt", "Je rekent af");
        fields.put("uren-van", "10");
        fields.put("rooster", "vast");
        for (var day : new String[] {"ma", "di"}) {
            fields.put("van-" + day, "9.00");
            fields.put("tot-" + day, "14.00");
        }
        fields.put("postcode", "7511 AB");
        fields.put("loon-van", "16,50");
        fields.put("contract", "vast");
        fields.put("einddatum", "2-1-2027");
        return reporter(fields, email);
    }

    private static Map<String, String> interest(Visitor visitor, String email) {
        var fields = hidden(visitor, "/werkgevers/aanmelden");
        fields.put("wens", "gesprek");
        fields.put("postcode", "7511 AB");
        return reporter(fields, email);
    }

    private static Map<String, String> reporter(Map<String, String> fields, String email) {
        fields.put("organisatie", "Bakkerij Goudkorst");
        fields.put("naam", "Wilma");
        return with(fields, "email", email);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        fields.put(name, value);
        return fields;
    }

    /** What a form on this page sends along by itself. */
    private static Map<String, String> hidden(Visitor visitor, String page) {
        var fields = new LinkedHashMap<String, String>();
        Jsoup.parse(visitor.get(page).body())
                .select("main form[method=post] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }
}
