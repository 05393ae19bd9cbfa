package nl.herstart.contract;

import static nl.herstart.contract.AnswerWriter.amount;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Year;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.income.PersonYear;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;
import nl.herstart.wording.Bronnen;
import nl.herstart.wording.RegelingTexts;

/** Writes {@code nu} and {@code straks}: what follows for one household from one plan. */
final class ReportWriter {

    private static final String[] WIE = {"aanvrager", "partner"};

    private final Calculator calculator;
    private final RegelingTexts texts;
    private final Bronnen bronnen;

    ReportWriter(Calculator calculator, RegelingTexts texts) {
        this.calculator = calculator;
        this.texts = texts;
        this.bronnen = new Bronnen(calculator);
    }

    public void write(Year year, Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        amount("besteedbaarPerJaar", report.besteedbaar(), json);
        amount("besteedbaarPerMaand", report.besteedbaar().perMonth(), json);
        persons(report, json);
        regelingen(year, report, json);
        costs(report.costs(), json);
        json.writeEndObject();
    }

    /** The fields {@code toetsingsinkomen} and {@code personen}. */
    void persons(Report report, JsonGenerator json) throws IOException {
        amount("toetsingsinkomen", report.toetsingsinkomen(), json);
        json.writeArrayFieldStart("personen");
        for (int place = 0; place < report.persons().size(); place++) {
            person(WIE[place], report.persons().get(place), json);
        }
        json.writeEndArray();
    }

    /** The field {@code regelingen}. */
    void regelingen(Year year, Report report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("regelingen");
        for (var regeling : Regeling.values()) {
            regeling(year, regeling, report.outcome(regeling), json);
        }
        json.writeEndArray();
    }

    private static void person(String wie, PersonYear person, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("wie", wie);
        amount("brutoPerJaar", person.bruto(), json);
        amount("pensioenpremie", person.pensioenpremie(), json);
        amount("arbeidsinkomen", person.arbeidsinkomen(), json);
        amount("inkomenBox1", person.inkomenBox1(), json);
        amount("inkomenBox3", person.inkomenBox3(), json);
        amount("verzamelinkomen", person.verzamelinkomen(), json);
        amount("belastingVoorKortingen", person.belastingVoorKortingen(), json);
        amount("algemeneHeffingskorting", person.algemeneHeffingskorting(), json);
        amount("ouderenkorting", person.ouderenkorting(), json);
        amount("alleenstaandeOuderenkorting", person.alleenstaandeOuderenkorting(), json);
        amount("jonggehandicaptenkorting", person.jonggehandicaptenkorting(), json);
        amount("arbeidskorting", person.arbeidskorting(), json);
        amount("inkomensafhankelijkeCombinatiekorting", person.inkomensafhankelijkeCombinatiekorting(), json);
        amount("nietBenut", person.nietBenut(), json);
        amount("belasting", person.belasting(), json);
        amount("zvwBijdrage", person.zvwBijdrage(), json);
        amount("nettoPerJaar", person.netto(), json);
        amount("brutoBijstand", person.brutoBijstand(), json);
        json.writeEndObject();
    }

    private void regeling(Year year, Regeling regeling, Outcome outcome, JsonGenerator json) throws IOException {
        json.writeStartObject();
        perYear(regeling.key(), outcome.months(), json);
        json.writeArrayFieldStart("maanden");
        for (var month : outcome.months().toList()) {
            json.writeNumber(month.roundedToCents().toDecimal());
        }
        json.writeEndArray();
        var ground = outcome.ground();
        json.writeStringField("grond", ground.isPresent() ? texts.ground(regeling, ground.get()) : null);
        json.writeArrayFieldStart("uitleg");
        for (var line : outcome.working().lines()) {
            json.writeStartObject();
            json.writeStringField("tekst", texts.step(regeling, line));
            amount("bedrag", line.amount(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("bronnen");
        for (var bron : bronnen.of(year, regeling)) {
            json.writeStartObject();
            json.writeStringField("titel", bron.title());
            json.writeStringField("adres", bron.address());
            json.writeStringField("datum", bron.checked().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeBooleanField("voorlopig", calculator.isProvisional(year, regeling));
        json.writeEndObject();
    }

    private static void costs(Costs costs, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("kosten");
        cost("kinderopvang", costs.childcare(), json);
        cost("reizen", costs.travel(), json);
        cost("overig", costs.other(), json);
        if (costs.alimony().sum().isPositive()) {
            cost("alimentatie", costs.alimony(), json);
        }
        json.writeEndArray();
    }

    private static void cost(String naam, Months months, JsonGenerator json) throws IOException {
        json.writeStartObject();
        perYear(naam, months, json);
        json.writeEndObject();
    }

    private static void perYear(String naam, Months months, JsonGenerator json) throws IOException {
        json.writeStringField("naam", naam);
        amount("perJaar", months.sum(), json);
        amount("perMaand", months.sum().perMonth(), json);
    }
}
