package nl.herstart.site.calculation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** Who else lives there, what alimony goes out, and what comes or goes within the year, told to the form and to the API. */
final class ToldChanges {

    private static final List<String> WORK = List.of("loon", "winst", "row", "wazo");
    private static final String[] GROUNDS = {"geen", "studie", "inburgering", "traject", "werk"};

    private final TwiceTold told;

    ToldChanges(TwiceTold told) {
        this.told = told;
    }

    /** That somebody pays alimony, and whether there is insurance. */
    void ofPerson(ObjectNode person, String path, String prefix) {
        if (told.chance(5)) {
            var paid = person.putObject("alimentatieBetaald");
            var place = path + ".alimentatieBetaald";
            told.answers.put(prefix + "alimentatie-betaald", "ja");
            told.fields.put(place, prefix + "alimentatie-betaald");
            told.number(paid, place, "partner", prefix + "alimentatie-partner", 600, 1_000_000);
            told.number(paid, place, "kinder", prefix + "alimentatie-kinderen", 300, 1_000_000);
            if (paid.get("partner").decimalValue().signum() == 0
                    && paid.get("kinder").decimalValue().signum() == 0) {
                paid.put("kinder", BigDecimal.ONE);
                told.answers.put(prefix + "alimentatie-kinderen", "1");
            }
        }
        if (told.chance(8)) {
            person.put("zorgverzekerd", false);
            if (prefix.isEmpty()) {
                told.answers.put("niet-verzekerd", "ja");
            } else {
                told.answers.put("partner-let-op", "verzekering");
            }
        }
    }

    /** Only a last month of ww, of a wage also a first. */
    void ofIncome(ObjectNode income, String path, String prefix) {
        if (income.path("soort").asText().equals("loon") && told.chance(6)) {
            months(income, path, prefix.isEmpty() ? "loon" : "partnerloon");
        } else if (income.path("soort").asText().equals("ww") && told.chance(3)) {
            last(income, path, prefix + "ww-tot", told.oneOf(1, 3, 6, 11));
        }
    }

    /** That the partner is there for a part of the year. */
    void ofPartner(ObjectNode partner) {
        if (told.chance(8)) {
            months(partner, "partner", "samen");
        }
    }

    /** That care there is already begins or ends. */
    void ofCareNow(ArrayNode lines) {
        for (int place = 0; place < lines.size(); place++) {
            if (told.chance(5)) {
                int child = lines.get(place).get("kind").asInt() + 1;
                months((ObjectNode) lines.get(place), "opvangNu[" + place + "]", "opvang-nu-" + child);
            }
        }
    }

    /** The form asks for another ground only of who does not work, and has or may have care. */
    void grounds(ObjectNode request, int children) {
        if (!request.get("opvangNu").isEmpty() && !works(request.get("aanvrager"))) {
            ground((ObjectNode) request.get("aanvrager"), "opvanggrond");
        }
        if (children > 0 && request.has("partner") && !works(request.get("partner"))) {
            ground((ObjectNode) request.get("partner"), "partner-opvanggrond");
        }
    }

    private static boolean works(JsonNode person) {
        for (var income : person.get("inkomsten")) {
            var kind = income.get("soort").asText();
            if (WORK.contains(kind)
                    || (kind.equals("zw") && income.path("dienstverband").asBoolean())) {
                return true;
            }
        }
        return false;
    }

    private void ground(ObjectNode person, String field) {
        var ground = told.oneOf(GROUNDS);
        told.answers.put(field, ground);
        if (!ground.equals("geen")) {
            person.putArray("opvanggrond").addObject().put("soort", ground);
        }
    }

    /** Other adults at the address. */
    void others(ObjectNode request, boolean rents) {
        int count = told.chance(3) ? told.oneOf(1, 2) : 0;
        told.answers.put("volwassenen", count > 0 ? "ja" : "nee");
        told.fields.put("medebewoners", "volwassenen");
        var others = count > 0 ? request.putArray("medebewoners") : null;
        for (int number = 1; number <= count && others != null; number++) {
            other(others.addObject(), number, rents);
            told.answers.put("huisgenoot" + number + "-meer", number < count ? "ja" : "nee");
        }
    }

    private void other(ObjectNode other, int number, boolean rents) {
        var path = "medebewoners[" + (number - 1) + "]";
        var field = "huisgenoot" + number;
        told.born(other, path, field + "-geboren", told.oneOf(19, 24, 30, 50, 70), 17);
        var relation = told.oneOf("kind", "ouder", "familie", "overig", "huurder");
        other.put("relatie", relation.equals("huurder") ? "overig" : relation);
        other.put("onderhuurMetContract", relation.equals("huurder"));
        told.answers.put(field + "-relatie", relation);
        told.answers.put(field + "-student", "nee");
        told.fields.put(path, field + "-relatie");
        told.fields.put(path + ".onderhuurMetContract", field + "-relatie");
        if (rents) {
            told.perYear(other, path, "inkomenPerJaar", field + "-inkomen", 20_000);
        }
        if (told.chance(4)) {
            months(other, path, field);
        }
    }

    /** A first month, a last one, or both, and never a whole year; sometimes it ends before it begins. */
    private void months(ObjectNode part, String path, String field) {
        told.answers.put(field + "-jaar", "ja");
        int kind = told.oneOf(0, 1, 2);
        if (kind != 1) {
            var from = YearMonth.of(told.year, told.oneOf(2, 4, 7, 12));
            part.put("vanaf", from.toString());
            told.answers.put(field + "-vanaf", told.written(from));
        }
        told.fields.put(path + ".vanaf", field + "-jaar");
        told.fields.put(path + ".tot", field + (kind == 1 ? "-jaar" : "-tot"));
        if (kind != 0) {
            var last = YearMonth.of(told.year, told.oneOf(1, 3, 6, 11));
            part.put("tot", last.toString());
            told.answers.put(field + "-tot", told.written(last));
        }
    }

    private void last(ObjectNode part, String path, String field, int month) {
        var last = YearMonth.of(told.year, month);
        part.put("tot", last.toString());
        told.answers.put(field, told.written(last));
        told.fields.put(path + ".tot", field);
    }
}
