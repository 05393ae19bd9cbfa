package nl.herstart.site.calculation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The job somebody thinks of, and what happens to the one there is, told to the form and to the API. The form is told of
 * more than it asks: who stops filled in another job before, and who has no job once had.
 */
final class ToldJob {

    private static final String PATH = "nieuweBaan";
    private static final int LEAST_OF_FULL_TIME = 1;
    private static final int MINIMUM_WAGE_FROM = 2025;
    private static final String[] MINIMUM_WAGES = {"14.40", "14.99", "14.99"};

    private final TwiceTold told;
    private final ObjectNode job = JsonNodeFactory.instance.objectNode();

    ToldJob(TwiceTold told) {
        this.told = told;
    }

    /**
     * The job in the request.
     *
     * @param wage the wage there is, the first of the incomes; empty when there is none
     * @return {@code nieuweBaan}
     */
    ObjectNode drawn(ObjectNode wage) {
        var present = told.oneOf("erbij", "erbij", "plaats", "meer", "stoppen");
        if (!wage.isEmpty() || told.chance(3)) {
            told.answers.put("baan-nu", present);
        }
        boolean replaces = !wage.isEmpty() && !present.equals("erbij");
        var scratch = JsonNodeFactory.instance.objectNode();
        if (told.chance(3)) {
            told.answers.put("loon-uren", told.oneOf("", "?"));
        } else {
            told.number(replaces ? wage : scratch, "aanvrager.inkomsten[0]", "urenPerWeek", "loon-uren", 36, 60);
        }
        told.fields.put(PATH + ".vervangt", "baan-nu");
        told.number(job, PATH, "urenPerWeek", "uren", 36, 60);
        pay();
        told.chosen(job, "vakantiegeld", "vakantiegeld", "apart", "inbegrepen");
        told.number(job, PATH, "pensioenpremiePercentage", "pensioen", 8, 100);
        weeks();
        travel();
        told.perMonth(job, PATH, "overigeKostenPerMaand", "overig", 50);
        if (replaces) {
            replace(present, wage);
        }
        var from = YearMonth.of(told.year, told.oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        job.put("vanaf", from.toString());
        told.answers.put("vanaf", told.written(from));
        return job;
    }

    /** In the place of the wage there is; who has not thought of another wage, or has no work, is taken to keep this one. */
    private void replace(String present, ObjectNode wage) {
        boolean stops = present.equals("stoppen");
        if (stops) {
            job.removeAll();
            job.put("urenPerWeek", 0);
        }
        if (stops || told.chance(3)) {
            told.answers.put("uurloon-weet-niet", "ja");
            told.answers.remove("uurloon");
            asNow(wage, !present.equals("plaats"));
        }
        if (stops || told.chance(3)) {
            told.answers.put("vakantiegeld", "weet-niet");
            job.set("vakantiegeld", wage.get("vakantiegeld"));
        }
        job.putArray("vervangt").add(0);
    }

    private void asNow(ObjectNode wage, boolean sameWage) {
        job.remove("brutoPerUur");
        job.remove("brutoPerMaandVoltijd");
        job.remove("urenVoltijd");
        if (sameWage && wage.path("urenPerWeek").asDouble() >= LEAST_OF_FULL_TIME) {
            job.set("brutoPerMaandVoltijd", wage.get("brutoPerMaand"));
            job.set("urenVoltijd", wage.get("urenPerWeek"));
            told.fields.put(PATH + ".brutoPerMaandVoltijd", "loon");
            told.fields.put(PATH + ".urenVoltijd", "loon-uren");
        } else {
            job.put("brutoPerUur", new BigDecimal(MINIMUM_WAGES[told.year - MINIMUM_WAGE_FROM]));
        }
    }

    private void pay() {
        if (told.chance(2)) {
            told.number(job, PATH, "brutoPerUur", "uurloon", 25, 1_000);
            return;
        }
        told.number(job, PATH, "brutoPerMaandVoltijd", "uurloon", 3_500, 1_000_000);
        int hours = told.oneOf(40, 38, 37, 36, 32, 28, 24, 20, 16, 12, 8);
        job.put("urenVoltijd", hours);
        told.answers.put("uurloon-per", "maand-" + hours);
    }

    private void weeks() {
        boolean school = told.chance(3);
        told.whole(
                school ? job : JsonNodeFactory.instance.objectNode(),
                PATH,
                "wekenPerJaar",
                "weken",
                told.oneOf(0, 1, 12, 26, 40, 40, 40, 41, 47, 52, 52, 52, 53));
        if (school) {
            told.answers.put("schoolweken", "ja");
        }
    }

    private void travel() {
        told.answers.put("reizen", "nee");
        if (told.chance(2)) {
            told.answers.put("reizen", "ja");
            var travel = job.putObject("reizen");
            told.number(travel, PATH + ".reizen", "kmEnkeleReis", "km", 30, 1_000);
            int days = told.chance(60) ? 6 : told.oneOf(0, 1, 2, 3, 4, 5);
            told.whole(travel, PATH + ".reizen", "dagenPerWeek", "dagen", days);
            told.number(travel, PATH + ".reizen", "kostenPerKm", "km-kosten", 1, 10);
            told.number(travel, PATH + ".reizen", "vergoedingPerKm", "km-vergoeding", 1, 10);
        }
    }
}
