package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import org.junit.jupiter.api.Test;

/** What must hold for every household, whatever the figures of a year. */
class HouseholdLawsTest {

    private static final int MANY = 2_000;

    private final Calculator calculator = Calculator.load();
    private final YearLaw law = YearLaw.in(Year.of(2026));

    @Test
    void de_delen_van_een_uitkomst_zijn_samen_het_totaal() {
        RandomHouseholds.of(1, MANY).forEach(situation -> {
            var report = next(situation);
            var parts = report.untaxed().sum().minus(report.costs().perYear());
            for (var person : report.persons()) {
                parts = parts.plus(person.netto());
            }
            for (var outcome : report.outcomes().values()) {
                parts = parts.plus(outcome.months().sum());
            }
            assertThat(report.besteedbaar())
                    .as("besteedbaar is de som van de delen bij %s", situation)
                    .isEqualTo(parts);
        });
    }

    @Test
    void netto_is_bruto_min_premie_belasting_en_bijdrage() {
        RandomHouseholds.of(7, MANY).forEach(situation -> {
            for (var person : next(situation).persons()) {
                if (person.brutoBijstand().isZero()) {
                    assertThat(person.netto())
                            .as("netto bij %s", situation)
                            .isEqualTo(person.bruto()
                                    .minus(person.pensioenpremie())
                                    .minus(person.belasting())
                                    .minus(person.zvwBijdrage()));
                }
            }
        });
    }

    @Test
    void de_gebruikte_kortingen_verklaren_de_belasting() {
        RandomHouseholds.of(2, MANY)
                .forEach(situation -> next(situation).persons().forEach(person -> {
                    var credits = person.algemeneHeffingskorting()
                            .plus(person.ouderenkorting())
                            .plus(person.alleenstaandeOuderenkorting())
                            .plus(person.arbeidskorting())
                            .plus(person.inkomensafhankelijkeCombinatiekorting());
                    assertThat(person.belasting())
                            .as("belasting is de heffing min de kortingen bij %s", situation)
                            .isEqualTo(person.belastingVoorKortingen().minus(credits));
                }));
    }

    @Test
    void geen_regeling_en_geen_kostenpost_is_ooit_negatief() {
        RandomHouseholds.of(3, MANY).forEach(situation -> {
            var report = next(situation);
            for (Outcome outcome : report.outcomes().values()) {
                assertThat(outcome.months().toList())
                        .as("geen negatieve maand bij %s", situation)
                        .noneMatch(Euro::isNegative);
            }
            assertThat(report.costs().perYear().isNegative())
                    .as("geen negatieve kosten bij %s", situation)
                    .isFalse();
        });
    }

    @Test
    void een_baan_van_nul_uur_verandert_niets() {
        RandomHouseholds.of(4, 200).forEach(situation -> {
            var job = situation.job();
            var none = situation.withJob(new NewJob(
                    Hours.ZERO,
                    job.grossPerHour(),
                    job.holidayAllowance(),
                    job.pensionPremium(),
                    job.from(),
                    job.commute(),
                    job.otherCostsPerMonth()));
            var answer = calculator.answer(none);
            assertThat(answer.next().besteedbaar())
                    .as("straks is nu bij %s", none)
                    .isEqualTo(answer.now().besteedbaar());
        });
    }

    @Test
    void de_volgorde_van_de_kinderen_doet_er_niet_toe() {
        RandomHouseholds.of(5, MANY)
                .forEach(situation -> assertThat(next(reversed(situation)).besteedbaar())
                        .as("kinderen in een andere volgorde bij %s", situation)
                        .isEqualTo(next(situation).besteedbaar()));
    }

    @Test
    void meer_loon_geeft_nooit_minder_netto_en_nooit_meer_toeslag() {
        RandomHouseholds.of(6, MANY)
                .filter(situation -> situation.adults().size() == 1)
                .forEach(situation -> {
                    var less = now(withWage(situation, Euro.of(1_800)));
                    var more = now(withWage(situation, Euro.of(1_950)));
                    assertThat(more.persons().get(0).netto())
                            .as("netto bij %s", situation)
                            .isGreaterThanOrEqualTo(less.persons().get(0).netto());
                    for (var toeslag : List.of(
                            Regeling.ZORGTOESLAG,
                            Regeling.HUURTOESLAG,
                            Regeling.KINDGEBONDENBUDGET,
                            Regeling.KINDEROPVANGTOESLAG)) {
                        assertThat(more.outcome(toeslag).perYear())
                                .as("%s bij %s", toeslag, situation)
                                .isLessThanOrEqualTo(less.outcome(toeslag).perYear());
                    }
                });
    }

    private Report now(Situation situation) {
        return law.steady(YearPlan.now(situation));
    }

    private Report next(Situation situation) {
        return law.steady(YearPlan.next(situation));
    }

    private static Situation withWage(Situation situation, Euro perMonth) {
        var wage = new Income.Wage(perMonth, HolidayAllowance.APART, Euro.ZERO);
        var person = new Person(situation.aanvrager().born(), List.of(wage));
        return new Situation(
                situation.year(),
                List.of(person),
                situation.children(),
                situation.dwelling(),
                situation.savings(),
                situation.job(),
                situation.childcareNow(),
                situation.childcareForJob());
    }

    private static Situation reversed(Situation situation) {
        var children = new ArrayList<Child>(situation.children());
        Collections.reverse(children);
        return new Situation(
                situation.year(),
                situation.adults(),
                children,
                situation.dwelling(),
                situation.savings(),
                situation.job(),
                reversed(situation.childcareNow(), children.size()),
                reversed(situation.childcareForJob(), children.size()));
    }

    private static List<Childcare> reversed(List<Childcare> care, int children) {
        return care.stream()
                .map(line -> new Childcare(
                        children - 1 - line.child(), line.kind(), line.hoursPerMonth(), line.pricePerHour()))
                .toList();
    }
}
