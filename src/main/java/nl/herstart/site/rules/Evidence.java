package nl.herstart.site.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herstart.calculator.Calculator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The published examples that every build holds the calculator against, and those it cannot be asked. Read from the files
 * beside the calculator that its tests read as well.
 *
 * @param examples those that are tested
 * @param notCovered how many are not, by reason
 */
record Evidence(List<Example> examples, Map<String, Integer> notCovered) {

    /**
     * One published example.
     *
     * @param schemes the sheets of the law it checks
     * @param address where it can be read; may be empty
     * @param tolerance how many euros the outcome may differ
     */
    record Example(Year year, List<String> schemes, String title, String address, BigDecimal tolerance) {}

    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setQuote(null)
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** What is packaged with the calculator. */
    static Evidence packaged() {
        try (var published = packaged("published-examples.csv");
                var notCovered = packaged("not-covered.csv")) {
            return read(published, notCovered);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the evidence", e);
        }
    }

    /** Reads the two lists; each row begins with the id of an example. */
    static Evidence read(Reader published, Reader notCovered) throws IOException {
        var reasons = new LinkedHashMap<String, String>();
        for (var row : CSV.parse(notCovered)) {
            reasons.put(row.get(0), row.get(1));
        }
        var examples = new ArrayList<Example>();
        for (var row : CSV.parse(published)) {
            if (!reasons.containsKey(row.get(0))) {
                examples.add(example(row));
            }
        }
        var counted = new TreeMap<String, Integer>();
        reasons.values().forEach(reason -> counted.merge(reason, 1, Integer::sum));
        return new Evidence(List.copyOf(examples), counted);
    }

    private static Example example(CSVRecord row) {
        return new Example(
                Year.parse(row.get(1)),
                List.of(row.get(2).split(" ")),
                row.get(3),
                row.get(4),
                new BigDecimal(row.get(5)));
    }

    private static Reader packaged(String file) {
        var stream = Calculator.class.getResourceAsStream("evidence/" + file);
        if (stream == null) {
            throw new IllegalStateException("There is no " + file);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
