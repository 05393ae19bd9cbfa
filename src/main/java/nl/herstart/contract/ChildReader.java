package nl.herstart.contract;

import java.time.YearMonth;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.CoOuder;
import nl.herstart.calculator.situation.Limits;

/** Reads one of {@code kinderen}, with its {@code coOuder}. */
final class ChildReader {

    private ChildReader() {}

    /** The child; born in {@code otherwise} when the month of birth is missing or wrong. */
    static Child read(RequestFields fields, YearMonth otherwise) {
        fields.require("geboortemaand");
        var born = fields.born("geboortemaand").orElse(otherwise);
        var school = fields.month("naarVoortgezetOnderwijs")
                .filter(month -> mayBeginSchool(born, month, fields))
                .orElseGet(() -> new Child(born).toSecondarySchool());
        var child = new Child(
                born,
                school,
                fields.amount("inkomenPerJaar", Limits.PER_YEAR).flooredToEuros(),
                fields.yes("verblijfsrecht", true),
                fields.object("coOuder").map(ChildReader::coOuder).orElse(null));
        fields.refuseUnknown();
        return child;
    }

    private static CoOuder coOuder(RequestFields fields) {
        fields.require("dagenPerJaarBijMij", "kinderbijslag", "ingeschreven");
        var shared = new CoOuder(
                fields.wholeNumber("dagenPerJaarBijMij", Limits.DAYS_OF_YEAR).orElse(CoOuder.LEAST_DAYS),
                fields.choice("kinderbijslag", CoOuder.Kinderbijslag.class).orElse(CoOuder.Kinderbijslag.IK),
                fields.choice("ingeschreven", Registered.class).orElse(Registered.IK) == Registered.IK,
                fields.hours("urenAnderPerMaand", Limits.CARE));
        fields.refuseUnknown();
        return shared;
    }

    /** At whose address a child is registered. */
    private enum Registered {
        IK,
        ANDER
    }

    private static boolean mayBeginSchool(YearMonth born, YearMonth month, RequestFields fields) {
        var age = month.getYear() - born.getYear();
        if (!Limits.TO_SECONDARY_SCHOOL.holds(age)) {
            fields.refuse(
                    "naarVoortgezetOnderwijs",
                    "buitenSchooltijd",
                    born.getYear() + Limits.TO_SECONDARY_SCHOOL.least(),
                    born.getYear() + Limits.TO_SECONDARY_SCHOOL.most());
            return false;
        }
        return true;
    }
}
