package nl.herstart.contract;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Timeline.Move;

/** Reads {@code woning}: one home, or a list of homes in the order in which the household lives in them. */
final class DwellingReader {

    private static final List<String> SOORTEN = List.of("huur", "koop", "overig");
    private static final int JANUARY = 1;

    private final PeriodReader periods;

    DwellingReader(PeriodReader periods) {
        this.periods = periods;
    }

    /** All homes, the first from January; nothing when none is given. */
    List<Move> read(String name, RequestFields request) {
        if (!request.isList(name)) {
            return request.object(name)
                    .map(fields -> List.of(new Move(JANUARY, only(fields))))
                    .orElseGet(List::of);
        }
        var homes = new ArrayList<Move>();
        request.each(
                name,
                Limits.HOMES,
                fields -> {
                    homes.add(next(homes, fields));
                    return homes;
                },
                homes);
        return homes;
    }

    private Move next(List<Move> before, RequestFields fields) {
        if (before.isEmpty()) {
            int month = periods.month(PeriodReader.FROM, fields).orElse(JANUARY);
            if (month > JANUARY) {
                fields.refuse(PeriodReader.FROM, "eersteWoning");
            }
            return new Move(JANUARY, only(fields));
        }
        fields.require(PeriodReader.FROM);
        int last = before.get(before.size() - 1).month();
        int month = periods.month(PeriodReader.FROM, fields).orElse(last + 1);
        if (month <= last) {
            fields.refuse(PeriodReader.FROM, "woningVolgorde");
        }
        return new Move(month, only(fields));
    }

    private static Dwelling only(RequestFields fields) {
        fields.require("soort");
        return fields.choice("soort", SOORTEN).map(soort -> of(soort, fields)).orElseGet(Dwelling.Other::new);
    }

    private static Dwelling of(String soort, RequestFields fields) {
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
