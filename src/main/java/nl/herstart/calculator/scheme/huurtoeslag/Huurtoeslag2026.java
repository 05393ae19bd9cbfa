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
        if (!(facts.situation().dwelling() instanceof Rented rented)) {
            return new Refused(No.GEEN_HUURWONING);
        }
        if (facts.rendementsgrondslag().isMoreThan(vermogensgrens(facts.kind()))) {
            return new Refused(No.VERMOGEN_TE_HOOG);
        }
        if (address.hasTooMuch(facts)) {
            return new Refused(No.MEDEBEWONER_VERMOGEN);
        }
        var unrounded = Months.each(facts.plan(), month -> perMonth(facts, rented.kaleHuur(), month));
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(ground(facts, rented.kaleHuur()), () -> working(facts, rented.kaleHuur()));
        }
        return new Granted(awir.paid(unrounded), () -> working(facts, rented.kaleHuur()));
    }

    private Euro perMonth(Facts facts, Euro kaleHuur, int month) {
        return address.obstacle(facts, month).isPresent()
                ? Euro.ZERO
                : parts(facts, kaleHuur, month).perMonth();
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

    private No ground(Facts facts, Euro kaleHuur) {
        var obstacle = address.obstacle(facts, 1);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        var withoutIncome =
                Months.each(facts.plan(), month -> parts(facts, kaleHuur, month).beforeIncome());
        return awir.isTooSmall(withoutIncome.sum()) ? No.HUUR_TE_LAAG : No.INKOMEN_TE_HOOG;
    }

    private List<Line> working(Facts facts, Euro kaleHuur) {
        var parts = parts(facts, kaleHuur, 1);
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
        var others = address.incomeOfOthers(facts, 1);
        if (others.isPositive()) {
            lines.add(Line.of(By.INKOMEN_VAN_ANDEREN, others, facts.toetsingsinkomen(), address.exempt()));
        }
        lines.add(Line.of(
                By.CORRECTIE_INKOMEN,
                parts.correction(),
                parameters.afbouwpercentage(persons),
                parameters.inkomensgrens(persons),
                address.income(facts, 1)));
        lines.add(Line.of(By.MAANDBEDRAG, perMonth(facts, kaleHuur, 1).flooredToEuros()));
        return lines;
    }
}
