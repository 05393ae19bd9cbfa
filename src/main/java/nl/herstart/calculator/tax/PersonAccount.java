package nl.herstart.calculator.tax;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.income.IncomeLines;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.calculator.tax.Taxes.By;
import nl.herstart.value.Euro;

/** Writes down how the net income of one adult came about, from gross to net, sum after sum. */
final class PersonAccount {

    private final Taxes taxes;
    private final IncomeLines lines;
    private final int adult;
    private final List<Tally> tallies = new ArrayList<>();

    PersonAccount(Taxes taxes, IncomeLines lines, int adult) {
        this.taxes = taxes;
        this.lines = lines;
        this.adult = adult;
    }

    /** From gross to net, as if there were no bijstand. */
    List<Tally> toNet(TaxedHousehold household, PersonYear person) {
        var situation = household.situation();
        if (lines.bruto().isEmpty()) {
            tallies.add(Tally.of(Line.of(By.GEEN_INKOMEN, Euro.ZERO)));
        } else {
            tallies.add(new Tally(lines.bruto(), Line.of(By.BRUTO, person.bruto())));
        }
        tallies.addAll(lines.winst());
        boolean apart = situation.isPartnerForPartOfYear();
        if (!apart || adult == 0) {
            tallies.addAll(taxes.heffing().eigenWoning().tallies(situation));
        }
        tallies.addAll(taxes.heffing()
                .box3()
                .tallies(
                        apart ? situation.savingsApart(adult) : situation.savings(),
                        apart ? 1 : situation.adults().size()));
        tax(household);
        var zvw = taxes.zvw().tallies(household.earnings(adult));
        tallies.addAll(zvw);
        if (!lines.bruto().isEmpty() || !household.tax(adult).belasting().isZero()) {
            net(household.tax(adult).belasting(), person);
        }
        return tallies;
    }

    private void net(Euro belasting, PersonYear person) {
        var parts = new ArrayList<Line>();
        parts.add(Line.of(By.BRUTO, person.bruto()));
        parts.addAll(lines.premies());
        parts.add(Line.of(By.BELASTING, belasting.negated()));
        if (person.zvwBijdrage().isPositive()) {
            parts.add(Line.of(By.ZVW, person.zvwBijdrage().negated()));
        }
        tallies.add(new Tally(parts, Line.of(By.NETTO, person.netto())));
        tallies.add(Tally.of(Line.of(By.NETTO_PER_MAAND, person.netto().perMonth())));
    }

    /** The bijstand before tax, and the tax it brings along. */
    List<Tally> withBijstand(TaxedHousehold without, TaxedHousehold with, Euro netBijstand) {
        var gross = with.brutoBijstand();
        int adults = with.situation().adults().size();
        var together = gross.times(adults);
        var more = with.belasting().minus(without.belasting());
        tallies.add(new Tally(
                List.of(
                        Line.of(adults == 1 ? By.BIJSTAND_BRUTO_ALLEEN : By.BIJSTAND_BRUTO_SAMEN, together, gross),
                        Line.of(By.BIJSTAND_BELASTING, more.negated(), without.belasting(), with.belasting())),
                Line.of(By.BIJSTAND_NETTO, together.minus(more), netBijstand)));
        tax(with);
        return tallies;
    }

    /** The income that counts for the toeslagen. */
    Tally verzamelinkomen(TaxedHousehold household) {
        var tax = household.tax(adult);
        var parts = new ArrayList<Line>();
        parts.add(Line.of(By.INKOMEN_BOX_1, tax.inkomenBox1()));
        if (!tax.inkomenBox3().isZero()) {
            parts.add(Line.of(By.INKOMEN_BOX_3, tax.inkomenBox3()));
        }
        return new Tally(parts, Line.of(By.VERZAMELINKOMEN, tax.verzamelinkomen()));
    }

    private void tax(TaxedHousehold household) {
        var base = household.base(adult);
        var tax = household.tax(adult);
        var alimentatie = base.alimentatie();
        if (base.box1BeforeHome().isZero()
                && alimentatie.sum().isZero()
                && tax.verzamelinkomen().isZero()
                && tax.belasting().isZero()) {
            return;
        }
        if (household.dividesHome()) {
            tallies.add(household.division(taxes.halved(household)));
        }
        var box1 = new ArrayList<>(lines.box1());
        if (household.brutoBijstand().isPositive()) {
            box1.add(Line.of(By.BIJSTAND, household.brutoBijstand()));
        }
        if (alimentatie.fromBox1().isPositive()) {
            box1.add(Line.of(By.ALIMENTATIE_BOX_1, alimentatie.fromBox1().negated()));
        }
        household.share(adult).ifPresent(box1::add);
        tallies.add(new Tally(box1, Line.of(By.INKOMEN_BOX_1, tax.inkomenBox1())));
        if (alimentatie.fromBox3().isPositive()) {
            var before = tax.inkomenBox3().plus(alimentatie.fromBox3());
            tallies.add(new Tally(
                    List.of(
                            Line.of(By.INKOMEN_BOX_3, before),
                            Line.of(By.ALIMENTATIE_BOX_3, alimentatie.fromBox3().negated())),
                    Line.of(By.INKOMEN_BOX_3_OVER, tax.inkomenBox3())));
        }
        tallies.addAll(taxes.heffing().tallies(household, adult));
    }
}
