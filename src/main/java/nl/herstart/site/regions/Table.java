package nl.herstart.site.regions;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with the columns we expect and no others. What is wrong in it is an {@link IllegalStateException} that names
 * the file and the line.
 */
final class Table {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String file;
    private final List<CSVRecord> records;

    private Table(String file, List<CSVRecord> records) {
        this.file = file;
        this.records = records;
    }

    /** The file that is packaged beside this class. */
    static Table packaged(String file, List<String> columns) {
        var stream = Table.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("There is no table " + file);
        }
        return read(file, new InputStreamReader(stream, StandardCharsets.UTF_8), columns);
    }

    static Table read(String file, Reader text, List<String> columns) {
        try (var parser = CSV.parse(text)) {
            if (!parser.getHeaderNames().equals(columns)) {
                throw new IllegalStateException(
                        "%s has the columns %s instead of %s".formatted(file, parser.getHeaderNames(), columns));
            }
            return new Table(file, parser.getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    Stream<Row> rows() {
        return records.stream().map(Row::new);
    }

    /** One line. */
    final class Row {

        private final CSVRecord values;

        private Row(CSVRecord values) {
            this.values = values;
            if (!values.isConsistent()) {
                throw wrong("it has %d values".formatted(values.size()));
            }
        }

        String text(String column) {
            var text = values.get(column).strip();
            if (text.isEmpty()) {
                throw wrong("there is no " + column);
            }
            return text;
        }

        int number(String column) {
            try {
                return Integer.parseInt(text(column));
            } catch (NumberFormatException notANumber) {
                throw wrong(column + " is not a number");
            }
        }

        LocalDate day(String column) {
            try {
                return LocalDate.parse(text(column));
            } catch (DateTimeParseException notADay) {
                throw wrong(column + " is not a day such as 2026-11-21");
            }
        }

        /** What stands between separators; nothing when the value is empty. */
        List<String> list(String column, String separator) {
            return Stream.of(values.get(column).split(separator, -1))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        IllegalStateException wrong(String what) {
            return new IllegalStateException("%s, line %d: %s".formatted(file, values.getRecordNumber() + 1, what));
        }
    }
}
