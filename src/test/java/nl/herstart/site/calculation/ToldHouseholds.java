package nl.herstart.site.calculation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final List<String> CARE = List.of("dagopvang", "bso", "gastouder", "informeel");
    private static final List<String> KINDS = List.of(
            "loon",
            "winst",
            "ww",
            "anw",
            "uitkering",
            "pensioen",
            "aow",
            "partneralimentatie",
            "kinderalimentatie",
            "bijstand");

    private final Random random;
    private final boolean crowded;

    private Map<String, String> answers = Map.of();
    private Map<String, String> fields = Map.of();
    private int year;

    private ToldHouseholds(long seed, boolean crowded) {
        this.random = new Random(seed);
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
        answers = new LinkedHashMap<>();
        fields = new LinkedHashMap<>();
        year = chance(3) ? 2025 : 2026;
        var request = JSON.objectNode().put("jaar", year);
        boolean together = chance(2);
        request.set("aanvrager", person("aanvrager", ""));
        answers.put("partner", together ? "ja" : "nee");
        if (together) {
            request.set("partner", person("partner", "partner-"));
        }
        int children = children(request);
        request.set("woning", dwelling());
        request.set("vermogen", savings());
        request.set("nieuweBaan", job());
        answers.put("opvang-al", care(request, "opvangNu", "opvang-nu-", children) ? "ja" : "nee");
        care(request, "opvang", "opvang-", children);
        return new Told(answers, request.toString(), fields);
    }

    private ObjectNode person(String wie, String prefix) {
        var person = JSON.objectNode();
        born(person, wie, prefix + "geboortemaand", oneOf(37, 40, 22, 20, 60, 70, 85), oneOf(17, 18, 21, 66, 67, 126));
        var ticked = new LinkedHashMap<String, ObjectNode>();
        int least = chance(4) ? 60 : 85;
        for (var kind : KINDS) {
            if (random.nextInt(100) >= least) {
                ticked.put(kind, income(wie + ".inkomsten[" + ticked.size() + "]", prefix, kind));
            }
        }
        if (prefix.isEmpty() && ticked.containsKey("loon")) {
            answers.put("baan-nu", "erbij");
        }
        answers.put(prefix + "inkomen", ticked.isEmpty() ? "geen" : String.join(",", ticked.keySet()));
        var incomes = person.putArray("inkomsten");
        ticked.values().forEach(incomes::add);
        while (crowded && !incomes.isEmpty() && incomes.size() < 40) {
            incomes.add(incomes.get(random.nextInt(incomes.size())).deepCopy());
        }
        return person;
    }

    private ObjectNode income(String path, String prefix, String kind) {
        var income = JSON.objectNode().put("soort", kind);
        fields.put(path + ".soort", prefix + "inkomen");
        var field = prefix + kind + "-bedrag";
        switch (kind) {
            case "loon" -> {
                number(income, path, "brutoPerMaand", prefix + "loon", 2_500, 1_000_000);
                chosen(income, "vakantiegeld", prefix + "loon-vakantiegeld", "apart", "inbegrepen");
                number(income, path, "pensioenpremiePerMaand", prefix + "loon-pensioen", 150, 1_000_000);
            }
            case "winst" -> {
                number(income, path, "winstPerJaar", field, 30_000, 10_000_000);
                boolean enough = yes(income, "urencriterium", prefix + "winst-uren");
                if (enough) {
                    yes(income, "starter", prefix + "winst-starter");
                }
            }
            case "partneralimentatie", "kinderalimentatie" -> number(income, path, "perMaand", field, 400, 1_000_000);
            case "bijstand" -> {}
            default -> number(income, path, "brutoPerMaand", field, 1_400, 1_000_000);
        }
        return income;
    }

    private int children(ObjectNode request) {
        int count = chance(40) ? 21 : chance(12) ? 20 : random.nextInt(4);
        answers.put("kinderen", String.valueOf(count));
        fields.put("kinderen", "kinderen");
        var children = request.putArray("kinderen");
        for (int number = 1; number <= count; number++) {
            var child = children.addObject();
            if (count > 20) {
                child.put("geboortemaand", "2020-01");
            } else {
                var path = "kinderen[" + (number - 1) + "]";
                born(child, path, "kind-" + number, random.nextInt(18), oneOf(-1, 0, 4, 12, 17, 18));
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
                number(dwelling, "woning", "kaleHuur", "huur", 700, 100_000);
                if (year == 2025) {
                    number(dwelling, "woning", "servicekosten", "servicekosten", 40, 100_000);
                }
            }
            case 1 -> {
                dwelling.put("soort", "koop");
                answers.put("wonen", "koop");
                number(dwelling, "woning", "wozWaarde", "woz", 380_000, 10_000_000);
                number(dwelling, "woning", "hypotheekrentePerJaar", "hypotheekrente", 6_000, 10_000_000);
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
        number(savings, "vermogen", "bank", "bank", 20_000, 10_000_000);
        number(savings, "vermogen", "overig", "beleggingen", 20_000, 10_000_000);
        number(savings, "vermogen", "schulden", "schulden", 5_000, 10_000_000);
        return savings;
    }

    private ObjectNode job() {
        var job = JSON.objectNode();
        number(job, "nieuweBaan", "urenPerWeek", "uren", 36, 60);
        number(job, "nieuweBaan", "brutoPerUur", "uurloon", 25, 1_000);
        chosen(job, "vakantiegeld", "vakantiegeld", "apart", "inbegrepen");
        number(job, "nieuweBaan", "pensioenpremiePercentage", "pensioen", 8, 100);
        int month = 1 + random.nextInt(12);
        job.put("vanaf", YearMonth.of(year, month).toString());
        answers.put("vanaf", YearMonth.of(year, month).toString());
        answers.put("reizen", "nee");
        if (chance(2)) {
            answers.put("reizen", "ja");
            var travel = job.putObject("reizen");
            number(travel, "nieuweBaan.reizen", "kmEnkeleReis", "km", 30, 1_000);
            int days = chance(60) ? 6 : random.nextInt(6);
            travel.put("dagenPerWeek", days);
            answers.put("dagen", String.valueOf(days));
            fields.put("nieuweBaan.reizen.dagenPerWeek", "dagen");
            number(travel, "nieuweBaan.reizen", "kostenPerKm", "km-kosten", 1, 10);
            number(travel, "nieuweBaan.reizen", "vergoedingPerKm", "km-vergoeding", 1, 10);
        }
        number(job, "nieuweBaan", "overigeKostenPerMaand", "overig", 50, 1_000_000);
        return job;
    }

    /** Care in a list of the API and in the fields of the form that begin so; whether there is any. */
    private boolean care(ObjectNode request, String list, String field, int children) {
        boolean any = children > 0 && chance(2);
        var lines = request.putArray(list);
        for (int number = 1; number <= children; number++) {
            var kind = any && chance(2) ? CARE.get(random.nextInt(CARE.size())) : "geen";
            answers.put(field + number, kind);
            if (!kind.equals("geen")) {
                var path = list + "[" + lines.size() + "]";
                var line = lines.addObject().put("kind", number - 1).put("soort", kind);
                number(line, path, "urenPerMaand", field + number + "-uren", 100, 744);
                number(line, path, "uurprijs", field + number + "-prijs", 12, 1_000);
            }
        }
        while (crowded && any && !lines.isEmpty() && lines.size() < 40) {
            lines.add(lines.get(random.nextInt(lines.size())).deepCopy());
        }
        return any;
    }

    private void born(ObjectNode object, String path, String field, int usual, int edge) {
        int age = chance(8) ? edge : usual;
        var month = YearMonth.of(year - age, chance(3) ? oneOf(1, 12) : 1 + random.nextInt(12));
        object.put("geboortemaand", month.toString());
        answers.put(field, month.getMonthValue() + "-" + month.getYear());
        fields.put(path + ".geboortemaand", field);
    }

    private void number(ObjectNode object, String path, String name, String field, int usual, int most) {
        var value = number(BigDecimal.valueOf(usual), BigDecimal.valueOf(most));
        object.put(name, value);
        answers.put(field, value.toPlainString().replace('.', ','));
        fields.put(path + "." + name, field);
    }

    private BigDecimal number(BigDecimal usual, BigDecimal most) {
        return switch (random.nextInt(220)) {
            case 0 -> most.add(CENT);
            case 1 -> most.multiply(BigDecimal.valueOf(7));
            case 2 -> CENT.negate();
            default ->
                switch (random.nextInt(12)) {
                    case 0 -> BigDecimal.ZERO;
                    case 1 -> CENT;
                    case 2, 3, 4 -> most;
                    case 5 -> most.subtract(CENT);
                    case 6 -> most.divide(BigDecimal.valueOf(2));
                    default ->
                        CENT.multiply(BigDecimal.valueOf(
                                random.nextInt(usual.movePointRight(2).intValue())));
                };
        };
    }

    private void chosen(ObjectNode object, String name, String field, String... options) {
        var option = options[random.nextInt(options.length)];
        object.put(name, option);
        answers.put(field, option);
    }

    private boolean yes(ObjectNode object, String name, String field) {
        boolean yes = chance(2);
        object.put(name, yes);
        answers.put(field, yes ? "ja" : "nee");
        return yes;
    }

    private int oneOf(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    /** Once in so many times. */
    private boolean chance(int times) {
        return random.nextInt(times) == 0;
    }
}
