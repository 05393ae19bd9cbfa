package nl.herstart.vacancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.herstart.platform.form.FormField;

/** Reads columns that may be empty, and codes. */
final class Columns {

    private Columns() {}

    public static Optional<Instant> instant(ResultSet row, String name) throws SQLException {
        long millis = row.getLong(name);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    public static Optional<LocalDate> date(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getString(name)).map(LocalDate::parse);
    }

    static <E extends Enum<E>> Optional<E> code(Class<E> type, String stored) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> FormField.choiceName(each).equals(stored))
                .findFirst();
    }

    /**
     * What a column always holds.
     *
     * @throws IllegalStateException when it does not
     */
    static <E extends Enum<E>> E code(Class<E> type, ResultSet row, String name) throws SQLException {
        return code(type, row.getString(name)).orElseThrow(() -> new IllegalStateException("no " + name));
    }
}
