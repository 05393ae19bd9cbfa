package nl.herstart.command.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The word lists beside this class. */
final class Rows {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(true)
            .get();

    private Rows() {}

    static List<CSVRecord> of(String list) {
        var stream = Objects.requireNonNull(Rows.class.getResourceAsStream(list), list);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
