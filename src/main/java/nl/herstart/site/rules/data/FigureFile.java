package nl.herstart.site.rules.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;
import nl.herstart.wording.FigureTexts;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * All figures of one year as a file for machines. The names of fields, sheets and figures do not change; a figure may come or
 * go with the law. Numbers are exact decimals with a point.
 */
final class FigureFile {

    private static final String VOORLOPIG = "voorlopig";
    private static final String PERCENT = "procent";

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(
                    "jaar",
                    "blad",
                    "naam",
                    "omschrijving",
                    "waarde",
                    "eenheid",
                    "bron_titel",
                    "bron_adres",
                    "nagekeken",
                    VOORLOPIG,
                    "overgenomen_van")
            .get();

    private final Year year;
    private final String version;
    private final List<Figure> figures;
    private final FigureTexts texts;

    FigureFile(Calculator calculator, Year year, FigureTexts texts) {
        this.year = year;
        this.version = calculator.rulesVersion(year);
        this.figures = calculator.figures(year);
        this.texts = texts;
    }

    byte[] json() {
        var bytes = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberField("jaar", year.getValue());
            json.writeStringField("regelsVersie", version);
            json.writeStringField("licentie", "CC0-1.0");
            json.writeArrayFieldStart("cijfers");
            for (var figure : figures) {
                write(figure, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private void write(Figure figure, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("blad", figure.sheet());
        json.writeStringField("naam", figure.name());
        json.writeStringField("omschrijving", texts.name(figure));
        json.writeFieldName("waarde");
        json.writeNumber(number(figure).toPlainString());
        json.writeStringField("eenheid", unit(figure));
        json.writeObjectFieldStart("bron");
        json.writeStringField("titel", figure.source().title());
        json.writeStringField("adres", figure.source().address());
        json.writeEndObject();
        json.writeStringField("nagekeken", figure.checked().toString());
        if (figure.isProvisional()) {
            json.writeBooleanField(VOORLOPIG, true);
        }
        if (figure.carriedOver().isPresent()) {
            json.writeNumberField(
                    "overgenomenVan", figure.carriedOver().get().from().getValue());
        }
        json.writeEndObject();
    }

    byte[] csv() {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSV)) {
            for (var figure : figures) {
                csv.printRecord(
                        year,
                        figure.sheet(),
                        figure.name(),
                        texts.name(figure),
                        number(figure).toPlainString(),
                        unit(figure),
                        figure.source().title(),
                        figure.source().address(),
                        figure.checked(),
                        figure.isProvisional() ? "ja" : "",
                        figure.carriedOver()
                                .map(carried -> carried.from().toString())
                                .orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String unit(Figure figure) {
        return figure.value() instanceof Percentage ? PERCENT : texts.unit(figure);
    }

    private static BigDecimal number(Figure figure) {
        if (figure.value() instanceof Euro euro) {
            return euro.toDecimal();
        }
        return figure.value() instanceof Percentage percentage
                ? percentage.toDecimal()
                : new BigDecimal(figure.value().toString());
    }
}
