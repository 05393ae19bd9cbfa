package nl.herstart.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.payroll.Payslip;
import nl.herstart.calculator.report.ComingMonths;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.FirstYearMonth;
import nl.herstart.calculator.report.Notice;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.wording.NoticeTexts;
import nl.herstart.wording.RegelingTexts;

/** Writes an answer as the JSON of the contract: its names, its order, amounts as numbers with two decimals. */
public final class AnswerWriter {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_BYTES = 32_768;

    private final Calculator calculator;
    private final ReportWriter reports;
    private final NoticeTexts notices;

    /** Writes the answers of this calculator; its sentences are Dutch. */
    public AnswerWriter(Calculator calculator) {
        this.calculator = calculator;
        var regelingen = new RegelingTexts(Language.DUTCH);
        this.reports = new ReportWriter(calculator, regelingen);
        this.notices = new NoticeTexts(regelingen);
    }

    /** The bytes of the answer, in UTF-8. */
    public byte[] write(Answer answer) {
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (var json = FACTORY.createGenerator(bytes)) {
            write(answer, json);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        var year = answer.situation().year();
        json.writeNumberField("jaar", year.getValue());
        json.writeStringField("regelsVersie", calculator.rulesVersion(year));
        json.writeBooleanField("voorlopig", calculator.isProvisional(year));
        json.writeFieldName("nu");
        reports.write(year, answer.now(), json);
        json.writeFieldName("straks");
        reports.write(year, answer.next(), json);
        var difference = answer.comparison().differencePerYear();
        amount("verschilPerMaand", difference.perMonth(), json);
        amount("verschilPerJaar", difference, json);
        range(answer.comparison(), json);
        json.writeObjectFieldStart("verschilDoorBaan");
        var byJob = answer.comparison().differenceByJob();
        amount("perMaand", byJob.perMonth(), json);
        amount("perJaar", byJob, json);
        json.writeEndObject();
        number("nuUren", answer.comparison().hoursNow().map(Hours::toDecimal), json);
        number("overPerGewerktUur", answer.comparison().perHourWorked().map(Euro::toDecimal), json);
        notices(answer.notices(), json);
        firstYear(year, answer.firstYear(), json);
        phases(answer, json);
        comingMonths(answer.comingMonths(), json);
        payslips(answer.payslips(), json);
        hours(answer, json);
        json.writeEndObject();
    }

    private void notices(List<Notice> all, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("meldingen");
        for (var notice : all) {
            json.writeString(notices.of(notice));
        }
        json.writeEndArray();
    }

    private static void range(Comparison comparison, JsonGenerator json) throws IOException {
        var range = comparison.differenceLiesPerYear();
        if (range.isEmpty()) {
            json.writeNullField("verschilPerMaandBereik");
            return;
        }
        json.writeObjectFieldStart("verschilPerMaandBereik");
        amount("laag", range.get().from().perMonth(), json);
        amount("hoog", range.get().to().perMonth(), json);
        json.writeEndObject();
    }

    private void firstYear(Year year, FirstYear firstYear, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("eersteJaar");
        months("maanden", firstYear.months(), json);
        amount("verschilPerJaar", firstYear.differencePerYear(), json);
        amount("terugTeBetalen", firstYear.toRepay(), json);
        reports.persons(firstYear.report(), json);
        reports.regelingen(year, firstYear.report(), json);
        json.writeEndObject();
    }

    private static void phases(Answer answer, JsonGenerator json) throws IOException {
        if (answer.phases().isEmpty()) {
            json.writeNullField("fasen");
            return;
        }
        json.writeArrayFieldStart("fasen");
        for (var phase : answer.phases()) {
            json.writeStartObject();
            json.writeNumberField("vanMaand", phase.phase().first());
            if (phase.phase().end().isPresent()) {
                json.writeNumberField("totMaand", phase.phase().last());
            } else {
                json.writeNullField("totMaand");
            }
            var left = phase.report().besteedbaar();
            amount("besteedbaarPerMaand", left.perMonth(), json);
            amount("verschilPerMaand", left.minus(answer.now().besteedbaar()).perMonth(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void comingMonths(ComingMonths coming, JsonGenerator json) throws IOException {
        if (coming.months().isEmpty()) {
            json.writeNullField("komendeMaanden");
            json.writeNullField("komendeMaandenVoorlopig");
        } else {
            months("komendeMaanden", coming.months(), json);
            json.writeBooleanField("komendeMaandenVoorlopig", coming.isProvisional());
        }
    }

    private static void payslips(List<Payslip> payslips, JsonGenerator json) throws IOException {
        if (payslips.isEmpty()) {
            json.writeNullField("loonstroken");
            return;
        }
        json.writeArrayFieldStart("loonstroken");
        for (var slip : payslips) {
            json.writeStartObject();
            json.writeStringField("maand", slip.month().toString());
            amount("bruto", slip.bruto(), json);
            amount("vakantiegeld", slip.vakantiegeld(), json);
            amount("pensioen", slip.pensioen(), json);
            amount("loonheffing", slip.loonheffing(), json);
            amount("loonheffingBijzonder", slip.loonheffingBijzonder(), json);
            amount("arbeidskorting", slip.arbeidskorting(), json);
            amount("netto", slip.netto(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void months(String name, List<FirstYearMonth> months, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (var month : months) {
            month(month, json);
        }
        json.writeEndArray();
    }

    private static void month(FirstYearMonth month, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("maand", month.month().toString());
        amount("netto", month.netto(), json);
        amount("onbelast", month.onbelast(), json);
        for (var regeling : month.regelingen().entrySet()) {
            amount(regeling.getKey().key(), regeling.getValue(), json);
        }
        amount("kosten", month.kosten(), json);
        amount("besteedbaar", month.besteedbaar(), json);
        json.writeEndObject();
    }

    private static void hours(Answer answer, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("uren");
        for (var point : answer.hours()) {
            json.writeStartObject();
            json.writeNumberField("urenPerWeek", point.hoursPerWeek());
            if (point.isKnown()) {
                amount("besteedbaarPerMaand", point.besteedbaarPerMonth(), json);
            } else {
                json.writeNullField("besteedbaarPerMaand");
            }
            if (point.isKnown() && !answer.phases().isEmpty()) {
                amount("besteedbaarPerMaandEersteFase", point.besteedbaarPerMonthInFirstPhase(), json);
            } else {
                json.writeNullField("besteedbaarPerMaandEersteFase");
            }
            var least = point.liesPerMonth().filter(lies -> point.isKnown());
            number("besteedbaarPerMaandLaag", least.map(lies -> lies.from().toDecimal()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void number(String name, Optional<BigDecimal> number, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.get());
        } else {
            json.writeNull();
        }
    }

    static void amount(String name, Euro amount, JsonGenerator json) throws IOException {
        json.writeNumberField(name, amount.roundedToCents().toDecimal());
    }
}
