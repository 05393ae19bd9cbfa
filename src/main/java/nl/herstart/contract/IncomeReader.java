package nl.herstart.contract;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Euro;

/** Reads an income, of whichever kind its field {@code soort} says. */
final class IncomeReader {

    private static final Map<String, Function<RequestFields, Income>> BY_SOORT = bySoort();

    private IncomeReader() {}

    private static Map<String, Function<RequestFields, Income>> bySoort() {
        var readers = new LinkedHashMap<String, Function<RequestFields, Income>>();
        readers.put("loon", IncomeReader::wage);
        readers.put("winst", IncomeReader::profit);
        readers.put("row", IncomeReader::result);
        readers.put("zw", IncomeReader::ziektewet);
        readers.put("ww", IncomeReader::ww);
        readers.put("wia", IncomeReader::wia);
        for (var kind : EnumSet.complementOf(EnumSet.of(Kind.ZW, Kind.ZW_DIENSTVERBAND))) {
            readers.put(
                    RequestFields.written(kind), fields -> new Income.Benefit(kind, perMonth("brutoPerMaand", fields)));
        }
        readers.put("partneralimentatie", fields -> new Income.Alimony(false, perMonth("perMaand", fields)));
        readers.put("kinderalimentatie", fields -> new Income.Alimony(true, perMonth("perMaand", fields)));
        readers.put("bijstand", fields -> new Income.Bijstand());
        return readers;
    }

    /** The income in these fields; empty when its kind is missing or wrong. */
    static Optional<Income> read(RequestFields fields, Part.Source place, PeriodReader periods) {
        fields.require("soort");
        return fields.choice("soort", List.copyOf(BY_SOORT.keySet()))
                .map(BY_SOORT::get)
                .map(reader -> {
                    var income = reader.apply(fields);
                    periods.read(place, fields);
                    fields.refuseUnknown();
                    return income;
                });
    }

    private static Income wage(RequestFields fields) {
        return new Income.Wage(
                perMonth("brutoPerMaand", fields),
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.amount("pensioenpremiePerMaand", Limits.PER_MONTH),
                fields.has("urenPerWeek") ? fields.hours("urenPerWeek", Limits.WORK) : null);
    }

    private static Income profit(RequestFields fields) {
        fields.require("winstPerJaar");
        return new Income.Profit(
                fields.amount("winstPerJaar", Limits.PER_YEAR), fields.yes("urencriterium"), fields.yes("starter"));
    }

    private static Income result(RequestFields fields) {
        fields.require("resultaatPerJaar");
        return new Income.Result(fields.amount("resultaatPerJaar", Limits.PER_YEAR));
    }

    private static Income ww(RequestFields fields) {
        if (fields.has("brutoPerMaand") && fields.has("maandloon")) {
            fields.refuse("maandloon", "nietAllebei", "brutoPerMaand", "maandloon");
        } else if (!fields.has("maandloon")) {
            fields.require("brutoPerMaand");
        }
        var perMonth = fields.amount("brutoPerMaand", Limits.PER_MONTH);
        var oldWage = fields.amount("maandloon", Limits.OLD_WAGE);
        boolean byWage = fields.has("maandloon");
        return new Income.Ww(
                byWage ? null : perMonth,
                byWage ? oldWage : null,
                fields.choice("vakantiegeld", HolidayAllowance.class).orElse(HolidayAllowance.INBEGREPEN),
                fields.month("begonnen").orElse(null),
                false);
    }

    private static Income wia(RequestFields fields) {
        fields.require("wiaSoort", "maandloon");
        var kind = fields.choice("wiaSoort", Income.Wia.Entitlement.class).orElse(Income.Wia.Entitlement.VOLLEDIG);
        boolean isVervolg = kind == Income.Wia.Entitlement.VERVOLG;
        if (isVervolg) {
            fields.require("restverdiencapaciteit", "arbeidsongeschiktheid");
        }
        return new Income.Wia(
                kind,
                fields.amount("maandloon", Limits.OLD_WAGE),
                isVervolg ? fields.amount("restverdiencapaciteit", Limits.CAPACITY) : Euro.ZERO,
                isVervolg
                        ? fields.wholeNumber("arbeidsongeschiktheid", Limits.DISABILITY)
                                .orElse(Limits.DISABILITY.least())
                        : 0,
                kind == Income.Wia.Entitlement.LOONGERELATEERD
                        ? fields.month("begonnen").orElse(null)
                        : null);
    }

    private static Income ziektewet(RequestFields fields) {
        return new Income.Benefit(
                fields.yes("dienstverband") ? Kind.ZW_DIENSTVERBAND : Kind.ZW, perMonth("brutoPerMaand", fields));
    }

    private static Euro perMonth(String name, RequestFields fields) {
        fields.require(name);
        return fields.amount(name, Limits.PER_MONTH);
    }
}
