package nl.herstart.site.calculation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Households drawn by a seeded chance, the same ones at every run, each told twice: to the form and to the API. Amounts
 * lie at the limits of the contract and around them as often as at what is ordinary, and so do ages; now and then one is
 * over, so that about half of the households must be refused.
 */
final class ToldHouseholds {

    /**
     * One household.
     *
     * @param answers what is typed in the form
     * @param json the request to the API
     * @param fields where the API says that something is wrong, to where the form does
     */
    record Told(Map<String, String> answers, String json, Map<String, String> fields) {}

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> CARE = List.of("dagopvang", "bso", "gastouder", "informeel");
    private static final List<String> KINDS = List.of(
            "loon",
            "winst",
            "row",
            "ww",
            "anw",
            "wia",
            "zw",
            "wazo",
            "wajong",
            "toeslagenwet",
            "uitkering",
            "pensioen",
            "aow",
            "partneralimentatie",
            "kinderalimentatie",
            "bijstand");

    private static final List<String> OTHERS = List.of("wia", "zw", "wazo", "wajong", "toeslagenwet", "uitkering");

    private final Random random;
    private final boolean crowded;

    private TwiceTold told;
    private Map<String, String> answers = Map.of();

    private ToldHouseholds(long seed, boolean crowded) {
        this.random = new Random(seed);
        this.told = new TwiceTold(random, 2026);
        this.crowded = crowded;
    }

    static Stream<Told> of(long seed, int count) {
        return Stream.generate(new ToldHouseholds(seed, false)::next).limit(count);
    }

    /** With lists as long as the API takes them, which the form has no room for: only the request counts. */
    static Stream<Told> crowded(long seed, int count) {
        return Stream.generate(new ToldHouseholds(seed, true)::next).limit(count);
    }

    private Told next() {
        told = new TwiceTold(random, told.oneOf(2025, 2026, 2027));
        answers = told.answers;
        var request = JSON.objectNode().put("jaar", told.year);
        boolean together = told.chance(2);
        var aanvrager = person("aanvrager", "");
        request.set("aanvrager", aanvrager);
        answers.put("partner", together ? "ja" : "nee");
        if (together) {
            request.set("partner", person("partner", "partner-"));
        }
        var changes = new ToldChanges(told);
        if (!crowded && together) {
            changes.ofPartner((ObjectNode) request.get("partner"));
        }
        int children = children(request);
        request.set("woning", dwelling());
        if (!crowded && request.get("kinderen").size() <= 20) {
            changes.others(request, request.at("/woning/soort").asText().equals("huur"));
        }
        request.set("vermogen", savings());
        var wage = aanvrager.at("/inkomsten/0") instanceof ObjectNode first
                        && first.get("soort").asText().equals("loon")
                ? first
                : JSON.objectNode();
        request.set("nieuweBaan", new ToldJob(told).drawn(wage));
        answers.put("opvang-al", care(request, "opvangNu", "opvang-nu-", children) ? "ja" : "nee");
        if (!crowded) {
            changes.ofCareNow((ArrayNode) request.get("opvangNu"));
            changes.grounds(request, children);
        }
        boolean stops = !wage.isEmpty() && answers.getOrDefault("baan-nu", "").equals("stoppen");
        care(stops ? JSON.objectNode() : request, "opvang", "opvang-", children);
        return new Told(answers, request.toString(), told.fields);
    }

    private ObjectNode person(String wie, String prefix) {
        var person = JSON.objectNode();
        told.born(
                person,
                wie,
                prefix + "geboortemaand",
                told.oneOf(37, 40, 22, 20, 60, 70, 85),
                told.oneOf(17, 18, 21, 66, 67, 126));
        var ticked = new LinkedHashMap<String, ObjectNode>();
        int least = told.chance(4) ? 60 : 85;
        for (var kind : KINDS) {
            if (random.nextInt(100) >= least) {
                var path = wie + ".inkomsten[" + ticked.size() + "]";
                var income = income(path, prefix, kind);
                if (!crowded) {
                    new ToldChanges(told).ofIncome(income, path, prefix);
                }
                ticked.put(kind, income);
            }
        }
        answers.put(prefix + "inkomen", ticked.isEmpty() ? "geen" : inForm(ticked.keySet(), prefix));
        var incomes = person.putArray("inkomsten");
        ticked.values().forEach(incomes::add);
        if (!crowded) {
            new ToldChanges(told).ofPerson(person, wie, prefix);
        }
        while (crowded && !incomes.isEmpty() && incomes.size() < 40) {
            incomes.add(incomes.get(random.nextInt(incomes.size())).deepCopy());
        }
        return person;
    }

    /** Other benefits than ww and anw are ticked below another answer. */
    private String inForm(Set<String> kinds, String prefix) {
        var first = new LinkedHashSet<String>();
        var second = new ArrayList<String>();
        for (var kind : kinds) {
            if (OTHERS.contains(kind)) {
                first.add("uitkering");
                second.add(kind.equals("uitkering") ? "anders" : kind);
            } else {
                first.add(kind.equals("row") ? "pgb" : kind);
            }
        }
        answers.put(prefix + "uitkering-soort", String.join(",", second));
        return String.join(",", first);
    }

    private ObjectNode income(String path, String prefix, String kind) {
        var income = JSON.objectNode().put("soort", kind);
        told.fields.put(path + ".soort", prefix + "inkomen");
        var field = prefix + kind + "-bedrag";
        switch (kind) {
            case "loon" -> {
                told.payment(income, path, "brutoPerMaand", prefix + "loon", 2_500);
                told.chosen(income, "vakantiegeld", prefix + "loon-vakantiegeld", "apart", "inbegrepen");
                told.payment(income, path, "pensioenpremiePerMaand", prefix + "loon-pensioen", 150);
            }
            case "winst" -> {
                told.perYear(income, path, "winstPerJaar", field, 30_000);
                boolean enough = told.yes(income, "urencriterium", prefix + "winst-uren");
                if (enough) {
                    told.yes(income, "starter", prefix + "winst-starter");
                }
            }
            case "row" -> told.perYear(income, path, "resultaatPerJaar", prefix + "pgb-bedrag", 14_000);
            case "ww" -> {
                begun(income, path, prefix + "ww-begonnen");
                told.payment(income, path, "brutoPerMaand", field, 1_400);
                if (told.chance(2)) {
                    income.remove("brutoPerMaand");
                    answers.put(field, "1");
                    answers.remove(field + "-per");
                    told.number(income, path, "maandloon", prefix + "ww-maandloon", 2_500, 6_740);
                    if (income.get("maandloon").decimalValue().signum() == 0) {
                        income.put("maandloon", 1);
                        answers.put(prefix + "ww-maandloon", "1");
                    }
                }
                told.chosen(income, "vakantiegeld", prefix + "ww-vakantiegeld", "apart", "inbegrepen");
            }
            case "wia" -> {
                told.chosen(income, "wiaSoort", prefix + "wia-soort", "loongerelateerd", "vervolg", "volledig", "iva");
                var of = income.get("wiaSoort").textValue();
                told.number(income, path, "maandloon", prefix + "wia-maandloon", 2_500, 6_740);
                if (of.equals("vervolg")) {
                    told.number(income, path, "restverdiencapaciteit", prefix + "wia-verdienen", 1_500, 1_000_000);
                    told.whole(
                            income,
                            path,
                            "arbeidsongeschiktheid",
                            prefix + "wia-percentage",
                            told.oneOf(35, 44, 50, 79));
                } else if (of.equals("loongerelateerd")) {
                    begun(income, path, prefix + "wia-begonnen");
                }
            }
            case "zw" -> {
                told.payment(income, path, "brutoPerMaand", field, 1_400);
                told.yes(income, "dienstverband", prefix + "zw-werkgever");
            }
            case "partneralimentatie", "kinderalimentatie" -> told.payment(income, path, "perMaand", field, 400);
            case "bijstand" -> {}
            default -> told.payment(income, path, "brutoPerMaand", field, 1_400);
        }
        return income;
    }

    private void begun(ObjectNode income, String path, String field) {
        if (told.chance(3)) {
            var month = YearMonth.of(told.year - random.nextInt(2), 1 + random.nextInt(12));
            income.put("begonnen", month.toString());
            answers.put(field, told.written(month));
            told.fields.put(path + ".begonnen", field);
            told.fields.put(path + ".vanaf", field);
        }
    }

    private int children(ObjectNode request) {
        int count = told.chance(40) ? 21 : told.chance(12) ? 20 : random.nextInt(4);
        answers.put("kinderen", String.valueOf(count));
        told.fields.put("kinderen", "kinderen");
        var children = request.putArray("kinderen");
        for (int number = 1; number <= count; number++) {
            var child = children.addObject();
            if (count > 20) {
                child.put("geboortemaand", "2020-01");
            } else {
                var path = "kinderen[" + (number - 1) + "]";
                told.born(child, path, "kind-" + number, random.nextInt(18), told.oneOf(-1, 0, 4, 12, 17, 18));
            }
        }
        return count > 20 ? 0 : count;
    }

    private ObjectNode dwelling() {
        var dwelling = JSON.objectNode();
        switch (random.nextInt(3)) {
            case 0 -> {
                dwelling.put("soort", "huur");
                answers.put("wonen", "huur");
                told.number(dwelling, "woning", "kaleHuur", "huur", 700, 100_000);
                if (told.year == 2025) {
                    told.number(dwelling, "woning", "servicekosten", "servicekosten", 40, 100_000);
                }
            }
            case 1 -> {
                dwelling.put("soort", "koop");
                answers.put("wonen", "koop");
                told.number(dwelling, "woning", "wozWaarde", "woz", 380_000, 10_000_000);
                told.perYear(dwelling, "woning", "hypotheekrentePerJaar", "hypotheekrente", 6_000);
            }
            default -> {
                dwelling.put("soort", "overig");
                answers.put("wonen", "anders");
            }
        }
        return dwelling;
    }

    private ObjectNode savings() {
        var savings = JSON.objectNode();
        answers.put("vermogen", "meer");
        told.number(savings, "vermogen", "bank", "bank", 20_000, 10_000_000);
        told.number(savings, "vermogen", "overig", "beleggingen", 20_000, 10_000_000);
        told.number(savings, "vermogen", "schulden", "schulden", 5_000, 10_000_000);
        return savings;
    }

    /** Care in a list of the API and in the fields of the form that begin so; whether there is any. */
    private boolean care(ObjectNode request, String list, String field, int children) {
        boolean any = children > 0 && told.chance(2);
        var lines = request.putArray(list);
        for (int number = 1; number <= children; number++) {
            var kind = any && told.chance(2) ? CARE.get(random.nextInt(CARE.size())) : "geen";
            answers.put(field + number, kind);
            if (!kind.equals("geen")) {
                var path = list + "[" + lines.size() + "]";
                var line = lines.addObject().put("kind", number - 1).put("soort", kind);
                told.number(line, path, "urenPerMaand", field + number + "-uren", 100, 744);
                told.number(line, path, "uurprijs", field + number + "-prijs", 12, 1_000);
            }
        }
        while (crowded && any && !lines.isEmpty() && lines.size() < 40) {
            lines.add(lines.get(random.nextInt(lines.size())).deepCopy());
        }
        return any;
    }
}
