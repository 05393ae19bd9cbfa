package nl.herstart.calculator.scheme.huurtoeslag;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Outcome.Granted;
import nl.herstart.calculator.scheme.Outcome.Refused;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag.By;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag.No;
import nl.herstart.calculator.situation.Dwelling.Rented;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.value.Euro;

/**
 * Huurtoeslag in the form it had until 2026: the part of the rent that a tenant carries grows with the square of the
 * income, some service costs count, and above a maximum rent there is no right at all.
 *
 * <p>Basis: Wet op de huurtoeslag as it was in 2025, artikelen 13 to 21. Left out: an adapted dwelling, an earlier right
 * for the same dwelling.
 */
final class Huurtoeslag2025 implements Huurtoeslag {

    /** Far above any income with a right; the square of more would not be an amount any more. */
    private static final long HIGHEST_INCOME = 1_000_000;

    private final Huurtoeslag2025Parameters parameters;
    private final Address address;
    private final Awir awir;

    Huurtoeslag2025(LawBook book) {
        this.parameters = book.read(Huurtoeslag2025Parameters.class);
        this.address = parameters.address();
        this.awir = Awir.in(book);
    }

    @Override
    public Euro vermogensgrens(HouseholdKind kind) {
        return parameters.vermogensgrens(kind);
    }

    @Override
    public boolean countsServicekosten() {
        return true;
    }

    @Override
    public Outcome assess(Facts facts) {
        int first = Huurtoeslag.firstMonthRented(facts);
        if (first == 0) {
            return new Refused(No.GEEN_HUURWONING);
        }
        if (facts.rendementsgrondslag().isMoreThan(vermogensgrens(facts.kindOfAssets()))) {
            return new Refused(No.VERMOGEN_TE_HOOG);
        }
        if (address.hasTooMuch(facts)) {
            return new Refused(No.MEDEBEWONER_VERMOGEN);
        }
        var unrounded = Months.each(
                facts.plan(),
                month -> Huurtoeslag.rentedIn(facts, month)
                        .map(rented -> perMonth(facts, rekenhuur(rented), month))
                        .orElse(Euro.ZERO));
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(ground(facts, first), () -> working(facts, first));
        }
        return new Granted(awir.paid(unrounded), () -> working(facts, first));
    }

    private Euro rekenhuur(Rented rented) {
        return rented.kaleHuur().plus(rented.servicekosten().min(parameters.maximumServicekosten()));
    }

    private Euro perMonth(Facts facts, Euro rekenhuur, int month) {
        if (address.obstacle(facts, month).isPresent() || rekenhuur.isMoreThan(maximum(facts, month))) {
            return Euro.ZERO;
        }
        int persons = address.persons(facts, month);
        var basishuur = basishuur(address.income(facts, month), persons);
        return full(rekenhuur, basishuur)
                .plus(most(rekenhuur, basishuur, persons))
                .plus(some(rekenhuur, basishuur, persons));
    }

    private Euro maximum(Facts facts, int month) {
        return address.isChildlessUnder(parameters.leeftijdJongeren(), facts, month)
                ? parameters.maximaleRekenhuurJongeren()
                : parameters.maximaleRekenhuur();
    }

    private Euro basishuur(Euro toetsingsinkomen, int persons) {
        var minimum = parameters.minimumBasishuur(persons);
        if (!toetsingsinkomen.isMoreThan(parameters.inkomensgrens(persons))) {
            return minimum;
        }
        long income = Math.min(HIGHEST_INCOME, toetsingsinkomen.wholeEuros());
        return parameters
                .normhuur(persons, income)
                .minus(parameters.verlagingEigenBijdrage())
                .max(minimum);
    }

    private Euro full(Euro rekenhuur, Euro basishuur) {
        return rekenhuur
                .min(parameters.kwaliteitskortingsgrens())
                .minus(basishuur)
                .orZeroIfNegative();
    }

    private Euro most(Euro rekenhuur, Euro basishuur, int persons) {
        var from = parameters.kwaliteitskortingsgrens().max(basishuur);
        var part = rekenhuur.min(parameters.aftoppingsgrens(persons)).minus(from);
        return parameters.percentageTotAftoppingsgrens().of(part.orZeroIfNegative());
    }

    private Euro some(Euro rekenhuur, Euro basishuur, int persons) {
        var part = rekenhuur.minus(parameters.aftoppingsgrens(persons).max(basishuur));
        return parameters.percentageBovenAftoppingsgrens().of(part.orZeroIfNegative());
    }

    private No ground(Facts facts, int month) {
        var obstacle = address.obstacle(facts, month);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var rekenhuur = rekenhuur(Huurtoeslag.rentedIn(facts, month).orElseThrow());
        if (rekenhuur.isMoreThan(maximum(facts, month))) {
            return No.HUUR_TE_HOOG;
        }
        return rekenhuur.isMoreThan(parameters.minimumBasishuur(address.persons(facts, month)))
                ? No.INKOMEN_TE_HOOG
                : No.HUUR_TE_LAAG;
    }

    private List<Line> working(Facts facts, int month) {
        var rented = Huurtoeslag.rentedIn(facts, month).orElseThrow();
        int persons = address.persons(facts, month);
        var rekenhuur = rekenhuur(rented);
        var basishuur = basishuur(address.income(facts, month), persons);
        var lines = new ArrayList<Line>();
        lines.add(Line.of(By.REKENHUUR, rekenhuur, rented.kaleHuur()));
        var others = address.incomeOfOthers(facts, month);
        if (others.isPositive()) {
            lines.add(Line.of(By.INKOMEN_VAN_ANDEREN, others, facts.toetsingsinkomenIn(month), address.exempt()));
        }
        lines.addAll(List.of(
                Line.of(By.BASISHUUR_TOT_2026, basishuur, persons),
                Line.of(By.DEEL_VOLLEDIG, full(rekenhuur, basishuur), parameters.kwaliteitskortingsgrens()),
                Line.of(
                        By.DEEL_TOT_AFTOPPINGSGRENS,
                        most(rekenhuur, basishuur, persons),
                        parameters.percentageTotAftoppingsgrens(),
                        parameters.aftoppingsgrens(persons)),
                Line.of(
                        By.DEEL_BOVEN_AFTOPPINGSGRENS,
                        some(rekenhuur, basishuur, persons),
                        parameters.percentageBovenAftoppingsgrens(),
                        parameters.aftoppingsgrens(persons)),
                Line.of(By.MAANDBEDRAG, perMonth(facts, rekenhuur, month).flooredToEuros())));
        return lines;
    }
}
