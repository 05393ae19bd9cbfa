package nl.herstart.agreement;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herstart.platform.yaml.Sheet.Mistake;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Covenants as a table: a row for each agreement, of which the first of a covenant says what holds for all of it. Parts have a
 * number with a point and follow what they are a part of.
 */
final class CovenantTable {

    /** In this order in the tables we give; who writes one may leave out what is empty in all of it. */
    static final List<String> COLUMNS = List.of(
            "convenant",
            "naam",
            "soort",
            "regios",
            "van",
            "tot",
            "ondertekend",
            "historie",
            "convenantbron",
            "convenantnoot",
            "partijen",
            "nr",
            "tekst",
            "thema",
            "eigenaar",
            "klaar",
            "doel",
            "eenheid",
            "begin",
            "telt",
            "status",
            "zekerheid",
            "leeswijze",
            "uitleg",
            "bron",
            "opmerking",
            "metingen");

    /** In the place of the day of what was counted on none; a cell that began with the sign itself would be a formula. */
    static final String NO_DAY = "?";

    /** Between the parties, and between the measurements, of a cell. */
    static final String BETWEEN = " | ";

    private static final List<String> NEEDED = List.of("convenant", "nr", "tekst");

    /** A row of the table, with the line of the file on which it begins. */
    private record Row(CSVRecord row, int line, Map<String, String> other, List<Mistake> mistakes) implements Fields {

        @Override
        public String text(String field) {
            var column = other.getOrDefault(field, field);
            return row.isSet(column) ? row.get(column).strip() : "";
        }

        @Override
        public void wrong(String field, String words) {
            var column = other.getOrDefault(field, field);
            mistakes.add(new Mistake(line, words.replace("bij " + field, "bij " + column)));
        }

        /** What stands between the bars of a column. */
        List<String> each(String column) {
            return Stream.of(text(column).split("\\|"))
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        Row as(Map<String, String> names) {
            return new Row(row, line, names, mistakes);
        }
    }

    /** Fields that are taken from one text, such as a measurement in a cell. */
    private record Cell(Map<String, String> texts, Row row) implements Fields {

        @Override
        public String text(String field) {
            return texts.getOrDefault(field, "");
        }

        @Override
        public void wrong(String field, String words) {
            row.wrong(field, words);
        }
    }

    private final CovenantReader reader;
    private final List<Mistake> mistakes = new ArrayList<>();

    private CovenantTable(CovenantReader reader) {
        this.reader = reader;
    }

    /** Whether a text is a table, and not a sheet. */
    static boolean isOne(String text) {
        return text.matches("(?s)\"?convenant\"?\\s*[,;].*");
    }

    static CovenantFile read(String text, Predicate<String> regions) {
        return new CovenantTable(new CovenantReader(regions)).read(text);
    }

    private CovenantFile read(String text) {
        var groups = new LinkedHashMap<String, List<Row>>();
        var header = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(";") && !header.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var parser = format.parse(new StringReader(text))) {
            parser.getHeaderNames().stream()
                    .filter(name -> !COLUMNS.contains(name))
                    .forEach(name -> mistakes.add(new Mistake(1, "de kolom " + name + " kennen we niet")));
            NEEDED.stream()
                    .filter(name -> !parser.getHeaderNames().contains(name))
                    .forEach(name -> mistakes.add(new Mistake(1, "de kolom " + name + " is er niet")));
            int line = (int) parser.getCurrentLineNumber() + 1;
            for (var row : parser) {
                if (!row.isConsistent()) {
                    mistakes.add(new Mistake(
                            line,
                            "deze rij heeft " + row.size() + " vakken, en de kop "
                                    + parser.getHeaderNames().size()));
                }
                groups.computeIfAbsent(row.isSet("convenant") ? row.get("convenant") : "", any -> new ArrayList<>())
                        .add(new Row(row, line, Map.of(), mistakes));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            mistakes.add(new Mistake(1, "de tabel is niet te lezen; kijk of elk aanhalingsteken een tweede heeft"));
            return new CovenantFile(List.of(), mistakes);
        }
        if (groups.isEmpty()) {
            mistakes.add(new Mistake(1, "er staat niets in de tabel"));
        }
        var covenants = groups.values().stream().map(this::covenant).toList();
        return new CovenantFile(covenants, mistakes);
    }

    private Covenant covenant(List<Row> rows) {
        var first = rows.get(0).as(Map.of("id", "convenant", "bron", "convenantbron", "opmerking", "convenantnoot"));
        var terms = reader.terms(first, first.each("regios"));
        var parties = first.each("partijen").stream()
                .map(text -> CovenantReader.party(party(text, first)))
                .toList();
        if (parties.isEmpty()) {
            first.wrong("partijen", "er staat niets bij partijen");
        }
        var agreements = new AgreementReader(terms, parties);
        var read = new ArrayList<Agreement>();
        for (var row : rows) {
            boolean isPart = row.text("nr").contains(".");
            var one = agreements.read(row, isPart, measurements(row, agreements), List.of(), List.of());
            if (isPart) {
                put(one, read, row);
            } else {
                read.add(one);
            }
        }
        var covenant = new Covenant(CovenantReader.id(first), terms, parties, read);
        CovenantReader.check(covenant, first);
        return covenant;
    }

    private static void put(Agreement part, List<Agreement> read, Row row) {
        var parent = part.number().replaceFirst("\\..*", "");
        for (int place = 0; place < read.size(); place++) {
            var whole = read.get(place);
            if (whole.number().equals(parent)) {
                var parts = new ArrayList<>(whole.parts());
                parts.add(part);
                read.set(
                        place,
                        new Agreement(
                                whole.number(),
                                whole.terms(),
                                whole.standing(),
                                whole.measurements(),
                                whole.obstacles(),
                                parts));
                return;
            }
        }
        row.wrong("nr", "boven " + part.number() + " staat geen afspraak " + parent);
    }

    /** A party as {@code name: role}. */
    private static Cell party(String text, Row row) {
        var sides = text.split(": ", 2);
        return new Cell(Map.of("naam", sides[0], "rol", sides.length < 2 ? "" : sides[1]), row);
    }

    /** Measurements as {@code 2003-02-01=129 words}; one without a day has a question mark there, and the number may be absent. */
    private static List<Measurement> measurements(Row row, AgreementReader reader) {
        return row.each("metingen").stream()
                .map(text -> {
                    var sides = text.split("=", 2);
                    var after = sides.length < 2 ? "" : sides[1].strip();
                    if (sides.length < 2) {
                        row.wrong("metingen", "een meting schrijf je als 2027-03-01=12, en er staat: " + text);
                    }
                    var number = after.split("\\s+", 2);
                    boolean isNumber = Meaning.number(number[0]).isPresent();
                    return reader.measurement(new Cell(
                            Map.of(
                                    "op", sides.length < 2 || sides[0].equals(NO_DAY) ? "" : sides[0].strip(),
                                    "getal", isNumber ? number[0] : "",
                                    "uitleg", isNumber ? (number.length < 2 ? "" : number[1]) : text(after, sides),
                                    "bron", row.text("bron")),
                            row));
                })
                .toList();
    }

    private static String text(String after, String[] sides) {
        return sides.length < 2 ? sides[0] : after;
    }
}
