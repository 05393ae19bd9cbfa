package nl.herstart.contract;

import java.time.YearMonth;
import nl.herstart.calculator.situation.AlimonyPaid;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Opvanggrond;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Standing;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Euro;

/** Reads {@code aanvrager} and {@code partner}. */
final class PersonReader {

    /** In the place of an income of which the kind is not known. */
    private static final Income NO_INCOME = new Income.Alimony(true, Euro.ZERO);

    /** In the place of a ground that is none of the law. */
    private static final Opvanggrond NO_GROUND = new Opvanggrond(Opvanggrond.Kind.STUDIE);

    private PersonReader() {}

    /**
     * The person; born in {@code otherwise} when the month of birth is missing or wrong.
     *
     * @param adult 0 for the aanvrager, of whom it goes without saying that she may live here, 1 for the partner
     */
    static Person read(RequestFields fields, YearMonth otherwise, int adult, PeriodReader periods) {
        fields.require("geboortemaand");
        var born = fields.born("geboortemaand").orElse(otherwise);
        var incomes = fields.eachWithPlace(
                "inkomsten",
                Limits.MOST_LINES,
                (income, place) -> IncomeReader.read(income, new Part.Source(adult, place), periods)
                        .orElse(NO_INCOME),
                NO_INCOME);
        var standing = new Standing(
                adult == 0 || fields.yes("verblijfsrecht", true),
                fields.yes("zorgverzekerd", true),
                fields.eachWithPlace(
                        "opvanggrond",
                        Limits.MOST_LINES,
                        (ground, place) -> opvanggrond(ground, new Part.Ground(adult, place), periods),
                        NO_GROUND));
        var alimony =
                fields.object("alimentatieBetaald").map(PersonReader::alimony).orElse(AlimonyPaid.NONE);
        fields.refuseUnknown();
        return new Person(born, incomes, standing, alimony);
    }

    private static AlimonyPaid alimony(RequestFields fields) {
        var paid =
                new AlimonyPaid(fields.amount("partner", Limits.PER_MONTH), fields.amount("kinder", Limits.PER_MONTH));
        fields.refuseUnknown();
        return paid;
    }

    private static Opvanggrond opvanggrond(RequestFields fields, Part.Ground part, PeriodReader periods) {
        fields.require("soort");
        var ground = fields.choice("soort", Opvanggrond.Kind.class).map(Opvanggrond::new);
        periods.read(part, fields);
        ground.map(Opvanggrond::kind)
                .filter(kind -> kind == Opvanggrond.Kind.UITLOOP)
                .ifPresent(kind -> {
                    fields.require(PeriodReader.THROUGH);
                    if (periods.periods().getOrDefault(part, Period.WHOLE_YEAR).through() > kind.lastMonth()) {
                        fields.refuse(PeriodReader.THROUGH, "uitloopTotMaart");
                    }
                });
        fields.refuseUnknown();
        return ground.orElse(NO_GROUND);
    }
}
