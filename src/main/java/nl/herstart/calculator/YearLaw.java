package nl.herstart.calculator;

import java.time.Year;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.income.Loon;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Months;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kinderbijslag.Kinderbijslag;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.scheme.zorgtoeslag.Zorgtoeslag;
import nl.herstart.value.Euro;

/** All law of one calendar year, and the order of its stages: incomes, tax, regelingen, costs. */
final class YearLaw {

    private final Loon loon;
    private final Taxes taxes;
    private final Awir awir;
    private final Map<Regeling, Scheme> schemes = new EnumMap<>(Regeling.class);

    private YearLaw(Year year) {
        this.loon = Loon.in(year);
        this.taxes = Taxes.in(year);
        this.awir = Awir.in(year);
        schemes.put(Regeling.ZORGTOESLAG, Zorgtoeslag.in(year));
        schemes.put(Regeling.HUURTOESLAG, Huurtoeslag.in(year));
        schemes.put(Regeling.KINDGEBONDENBUDGET, KindgebondenBudget.in(year));
        schemes.put(Regeling.KINDEROPVANGTOESLAG, Kinderopvangtoeslag.in(year));
        schemes.put(Regeling.KINDERBIJSLAG, Kinderbijslag.in(year));
        schemes.put(Regeling.BIJSTAND, new Bijstand());
    }

    static YearLaw in(Year year) {
        return new YearLaw(year);
    }

    Report report(YearPlan plan) {
        var situation = plan.situation();
        var persons = taxes.assess(situation, loon.earnings(plan));
        var toetsingsinkomen = persons.stream()
                .map(PersonYear::verzamelinkomen)
                .reduce(Euro.ZERO, Euro::plus)
                .orZeroIfNegative();
        var facts = new Facts(plan, toetsingsinkomen, taxes.rendementsgrondslag(situation));
        var outcomes = new EnumMap<Regeling, Outcome>(Regeling.class);
        schemes.forEach((regeling, scheme) -> outcomes.put(regeling, scheme.assess(facts)));
        return new Report(
                persons, toetsingsinkomen, Collections.unmodifiableMap(outcomes), Months.NOTHING, CostsOfWork.of(plan));
    }

    Euro doelmatigheidsgrens() {
        return awir.doelmatigheidsgrens();
    }

    Euro onbelasteReiskostenPerKm() {
        return loon.onbelasteReiskostenPerKm();
    }

    List<Figure> figures(Regeling regeling) {
        return java.util.Objects.requireNonNull(schemes.get(regeling)).figures();
    }

    List<Figure> figures() {
        return Stream.concat(
                        Stream.concat(loon.figures().stream(), taxes.figures()),
                        schemes.values().stream().flatMap(scheme -> scheme.figures().stream()))
                .distinct()
                .toList();
    }
}
