package nl.herstart.contract;

import java.util.List;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Limits;

/** Reads {@code woning}. */
final class DwellingReader {

    private static final List<String> SOORTEN = List.of("huur", "koop", "overig");

    private DwellingReader() {}

    static Dwelling read(RequestFields fields) {
        fields.require("soort");
        return fields.choice("soort", SOORTEN).map(soort -> read(soort, fields)).orElseGet(Dwelling.Other::new);
    }

    private static Dwelling read(String soort, RequestFields fields) {
        var dwelling = switch (soort) {
            case "huur" ->
                new Dwelling.Rented(
                        fields.amount("kaleHuur", Limits.RENT), fields.amount("servicekosten", Limits.RENT));
            case "koop" ->
                new Dwelling.Owned(
                        fields.amount("wozWaarde", Limits.ASSETS),
                        fields.amount("hypotheekrentePerJaar", Limits.PER_YEAR));
            default -> new Dwelling.Other();
        };
        fields.refuseUnknown();
        return dwelling;
    }
}
