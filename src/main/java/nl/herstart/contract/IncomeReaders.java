package nl.herstart.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit.Kind;

/** Every kind of income in the contract, by the word in its field {@code soort}. */
final class IncomeReaders {

    private static final List<IncomeReader> ALL = List.of(
            new WageReader(),
            new ProfitReader(),
            new BenefitReader(Kind.WW),
            new BenefitReader(Kind.ANW),
            new BenefitReader(Kind.UITKERING),
            new BenefitReader(Kind.PENSIOEN),
            new BenefitReader(Kind.AOW),
            new AlimonyReader("partneralimentatie", false),
            new AlimonyReader("kinderalimentatie", true),
            new BijstandReader());
    private static final List<String> SOORTEN =
            ALL.stream().map(IncomeReader::soort).toList();
    private static final Map<String, IncomeReader> BY_SOORT =
            ALL.stream().collect(Collectors.toUnmodifiableMap(IncomeReader::soort, Function.identity()));

    private IncomeReaders() {}

    /** The income in these fields, whatever its kind; empty when it is wrong or refused. */
    static Optional<Income> read(RequestFields fields) {
        fields.require("soort");
        return fields.choice("soort", SOORTEN).map(BY_SOORT::get).map(reader -> {
            var income = reader.read(fields);
            fields.refuseUnknown();
            return income;
        });
    }
}
