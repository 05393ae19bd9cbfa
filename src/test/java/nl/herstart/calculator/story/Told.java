package nl.herstart.calculator.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/** The amounts of an answer under the names by which stories tell them. */
final class Told {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Told() {}

    /** All amounts of a year; those of which nothing may be left out of a story unless it is nil. */
    static Map<String, Euro> year(Report report, List<String> names) {
        var told = new LinkedHashMap<String, Euro>();
        for (int i = 0; i < names.size(); i++) {
            person(told, names.get(i) + " ", report.persons().get(i));
        }
        told.put("toetsingsinkomen", report.toetsingsinkomen());
        for (var regeling : Regeling.values()) {
            told.put(name(regeling), report.outcome(regeling).perYear());
        }
        told.put("onbelast", report.untaxed().sum());
        told.put("kosten opvang", report.costs().childcare().sum());
        told.put("kosten reizen", report.costs().travel().sum());
        told.put("kosten overig", report.costs().other().sum());
        told.put("besteedbaar", report.besteedbaar());
        return told;
    }

    private static void person(Map<String, Euro> told, String name, PersonYear person) {
        told.put(name + "bruto", person.bruto());
        told.put(name + "pensioenpremie", person.pensioenpremie());
        told.put(name + "arbeidsinkomen", person.arbeidsinkomen());
        told.put(name + "inkomen box 1", person.inkomenBox1());
        told.put(name + "inkomen box 3", person.inkomenBox3());
        told.put(name + "verzamelinkomen", person.verzamelinkomen());
        told.put(name + "heffing", person.belastingVoorKortingen());
        told.put(name + "algemene heffingskorting", person.algemeneHeffingskorting());
        told.put(name + "ouderenkorting", person.ouderenkorting());
        told.put(name + "alleenstaande-ouderenkorting", person.alleenstaandeOuderenkorting());
        told.put(name + "arbeidskorting", person.arbeidskorting());
        told.put(name + "combinatiekorting", person.inkomensafhankelijkeCombinatiekorting());
        told.put(name + "niet benut", person.nietBenut());
        told.put(name + "belasting", person.belasting());
        told.put(name + "zvw", person.zvwBijdrage());
        told.put(name + "netto", person.netto());
        told.put(name + "bruto bijstand", person.brutoBijstand());
    }

    /** The amounts of single months, which a story may tell. */
    static Map<String, Euro> months(Report report) {
        var told = new LinkedHashMap<String, Euro>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            var suffix = " " + MONTHS.get(month - 1);
            for (var regeling : Regeling.values()) {
                told.put(
                        name(regeling) + suffix,
                        report.outcome(regeling).months().in(month));
            }
        }
        return told;
    }

    /** The amounts of single months of the first year, which a story may tell. */
    static Map<String, Euro> months(FirstYear firstYear) {
        var told = months(firstYear.report());
        for (int month = 0; month < MONTHS.size(); month++) {
            var suffix = " " + MONTHS.get(month);
            told.put("netto" + suffix, firstYear.months().get(month).netto());
            told.put("kosten" + suffix, firstYear.months().get(month).kosten());
            told.put("besteedbaar" + suffix, firstYear.months().get(month).besteedbaar());
        }
        return told;
    }

    /** What the job changes. */
    static Map<String, Euro> difference(Answer answer) {
        var told = new LinkedHashMap<String, Euro>();
        told.put("verschil per jaar", answer.comparison().differencePerYear());
        told.put("verschil per maand", answer.comparison().differencePerYear().perMonth());
        answer.comparison().perHourWorked().ifPresent(amount -> told.put("over per gewerkt uur", amount));
        return told;
    }

    private static String name(Regeling regeling) {
        return regeling == Regeling.KINDGEBONDENBUDGET ? "kindgebonden budget" : regeling.key();
    }
}
