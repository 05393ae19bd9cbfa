package nl.herstart.site.agreements;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.picture.Reach;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The tables of the plan of 2003, of which the covenants are a part: what was to be reached, and what was counted. */
final class Plan2003 {

    private static final String FILE = "plan-2003.csv";

    /**
     * A row.
     *
     * @param table 1 and 2 as the plan numbers them, and 3 for its targets
     * @param agreed as it is printed; may be empty
     * @param reached likewise
     * @param reach both as a drawing, where both are numbers
     */
    record Row(
            String table,
            String party,
            String what,
            String period,
            String agreed,
            String reached,
            String words,
            @Nullable Reach reach) {}

    /** The third table has no outcomes: each row is drawn beside the total of its own. */
    private static final String TARGETS = "3";

    private static final BigDecimal ALL_REGIONS = BigDecimal.valueOf(25);

    private final List<Row> rows;

    private Plan2003(List<Row> rows) {
        this.rows = rows;
    }

    static Plan2003 packaged() {
        try (var file = Objects.requireNonNull(Plan2003.class.getResourceAsStream(FILE));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return new Plan2003(csv.stream().map(Plan2003::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Row row(CSVRecord row) {
        var agreed = number(row.get("afspraak"));
        var reached = number(row.get("uitkomst"));
        return new Row(
                row.get("tabel"),
                row.get("partij"),
                row.get("wat"),
                row.get("periode"),
                agreed.map(AgreementWords::number).orElse(row.get("afspraak")),
                reached.map(AgreementWords::number).orElse(row.get("uitkomst")),
                row.get("woorden"),
                reach(row.get("tabel"), agreed, reached));
    }

    private static @Nullable Reach reach(String table, Optional<BigDecimal> agreed, Optional<BigDecimal> reached) {
        if (table.equals(TARGETS)) {
            return agreed.map(number -> Reach.of(number, ALL_REGIONS)).orElse(null);
        }
        return agreed.isPresent() && reached.isPresent() ? Reach.of(reached.get(), agreed.get()) : null;
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(text).filter(any -> any.matches("[0-9]+")).map(BigDecimal::new);
    }

    List<Row> table(int number) {
        return rows.stream()
                .filter(row -> row.table().equals(String.valueOf(number)))
                .toList();
    }
}
