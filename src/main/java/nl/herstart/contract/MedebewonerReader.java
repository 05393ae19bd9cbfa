package nl.herstart.contract;

import java.time.YearMonth;
import java.util.List;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Medebewoner;
import nl.herstart.calculator.situation.Medebewoner.Relation;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Euro;

/** Reads the list {@code medebewoners}. */
final class MedebewonerReader {

    private MedebewonerReader() {}

    /** Those who live there; of a month of birth that is missing or wrong {@code otherwise} is taken. */
    static List<Medebewoner> read(RequestFields request, YearMonth otherwise, PeriodReader periods) {
        var harmless = new Medebewoner(otherwise, Euro.ZERO, false, Relation.KIND, false, false, true);
        return request.eachWithPlace(
                "medebewoners",
                Limits.MEDEBEWONERS.most(),
                (fields, place) -> {
                    periods.read(new Part.Housemate(place), fields);
                    return one(fields, otherwise);
                },
                harmless);
    }

    private static Medebewoner one(RequestFields fields, YearMonth otherwise) {
        fields.require("geboortemaand");
        var one = new Medebewoner(
                fields.born("geboortemaand").orElse(otherwise),
                fields.amount("inkomenPerJaar", Limits.PER_YEAR).flooredToEuros(),
                fields.yes("vermogenBoven"),
                fields.choice("relatie", Relation.class).orElse(Relation.OVERIG),
                fields.yes("onderhuurMetContract"),
                fields.yes("student"),
                fields.yes("verblijfsrecht", true));
        fields.refuseUnknown();
        return one;
    }
}
