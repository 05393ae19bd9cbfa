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
 * Huurtoeslag in the form it has since 2026: three parts of the rent, less a share of the income above a limit.
 *
 * <p>Service costs no longer count. A rent above the maximum keeps the right, but what is above it is not paid for; the
 * same holds below 21 without children, at a lower maximum. One person or more makes different limits, and children
 * count as persons from the month after their birth.
 *
 * <p>Basis: Wet op de huurtoeslag, artikelen 13 to 21; Wet verlaging eigen bijdrage huurtoeslag. Left out: an
 * adapted dwelling.
 */
final class Huurtoeslag2026 implements Huurtoeslag {

    private final Huurtoeslag2026Parameters parameters;
    private final Address address;
    private final Awir awir;

    Huurtoeslag2026(LawBook book) {
        this.parameters = book.read(Huurtoeslag2026Parameters.class);
        this.address = parameters.address();
        this.awir = Awir.in(book);
    }

    @Override
    public Euro vermogensgrens(HouseholdKind kind) {
        return parameters.vermogensgrens(kind);
    }

    @Override
    public boolean countsServicekosten() {
        return false;
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
        var unrounded = Months.each(facts.plan(), month -> perMonth(facts, month));
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(ground(facts, first), () -> working(facts, first));
        }
        return new Granted(awir.paid(unrounded), () -> working(facts, first));
    }

    /** Where nothing is rented, nothing of it. */
    private RentParts inMonth(Facts facts, int month) {
        return parts(
                facts, Huurtoeslag.rentedIn(facts, month).map(Rented::kaleHuur).orElse(Euro.ZERO), month);
    }

    private Euro perMonth(Facts facts, int month) {
        return address.obstacle(facts, month).isPresent()
                ? Euro.ZERO
                : inMonth(facts, month).perMonth();
    }

    private RentParts parts(Facts facts, Euro kaleHuur, int month) {
        int persons = address.persons(facts, month);
        var maximum =
                holdsYouthLimit(facts, month) ? parameters.maximaleRekenhuurJongeren() : parameters.maximaleRekenhuur();
        return RentParts.of(parameters, persons, kaleHuur.min(maximum), address.income(facts, month));
    }

    private boolean holdsYouthLimit(Facts facts, int month) {
        return address.isChildlessUnder(parameters.leeftijdJongeren(), facts, month);
    }

    private No ground(Facts facts, int month) {
        var obstacle = address.obstacle(facts, month);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var withoutIncome = Months.each(facts.plan(), of -> inMonth(facts, of).beforeIncome());
        return awir.isTooSmall(withoutIncome.sum()) ? No.HUUR_TE_LAAG : No.INKOMEN_TE_HOOG;
    }

    private List<Line> working(Facts facts, int month) {
        var kaleHuur = Huurtoeslag.rentedIn(facts, month).orElseThrow().kaleHuur();
        var parts = parts(facts, kaleHuur, month);
        int persons = parts.persons();
        var lines = new ArrayList<Line>(List.of(
                Line.of(By.REKENHUUR, parts.rekenhuur(), kaleHuur),
                Line.of(By.BASISHUUR, parameters.basishuur(persons), persons),
                Line.of(By.DEEL_VOLLEDIG, parts.full(), parameters.kwaliteitskortingsgrens()),
                Line.of(
                        By.DEEL_TOT_AFTOPPINGSGRENS,
                        parts.most(),
                        parameters.percentageTotAftoppingsgrens(),
                        parameters.aftoppingsgrens(persons)),
                Line.of(
                        By.DEEL_BOVEN_AFTOPPINGSGRENS,
                        parts.some(),
                        parameters.percentageBovenAftoppingsgrens(),
                        parameters.aftoppingsgrens(persons))));
        var others = address.incomeOfOthers(facts, month);
        if (others.isPositive()) {
            lines.add(Line.of(By.INKOMEN_VAN_ANDEREN, others, facts.toetsingsinkomenIn(month), address.exempt()));
        }
        lines.add(Line.of(
                By.CORRECTIE_INKOMEN,
                parts.correction(),
                parameters.afbouwpercentage(persons),
                parameters.inkomensgrens(persons),
                address.income(facts, month)));
        lines.add(Line.of(By.MAANDBEDRAG, perMonth(facts, month).flooredToEuros()));
        return lines;
    }
}
