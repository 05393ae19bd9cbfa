package nl.herstart.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormField;

/** Reads columns that may be empty, and codes. */
public final class Columns {

    private static final Pattern NO_WORD = Pattern.compile("[^a-z-]+");

    private Columns() {}

    /** A moment, kept in milliseconds; nothing when the column is empty. */
    public static Optional<Instant> instant(ResultSet row, String name) throws SQLException {
        long millis = row.getLong(name);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    /** A day, kept as {@code 2026-11-30}; nothing when the column is empty. */
    public static Optional<LocalDate> date(ResultSet row, String name) throws SQLException {
        return text(row, name).map(LocalDate::parse);
    }

    /** A number; nothing when the column is empty. */
    public static Optional<Integer> number(ResultSet row, String name) throws SQLException {
        int number = row.getInt(name);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** A text; nothing when the column is empty. */
    public static Optional<String> text(ResultSet row, String name) throws SQLException {
        return Optional.ofNullable(row.getString(name));
    }

    /** A list of codes, as JSON writes it or with commas between them. */
    public static <E extends Enum<E>> Set<E> codes(Class<E> type, Optional<String> list) {
        return list.stream()
                .flatMap(NO_WORD::splitAsStream)
                .flatMap(code -> code(type, code).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is stored by this code; nothing when it is not one of them. */
    public static <E extends Enum<E>> Optional<E> code(Class<E> type, String stored) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> FormField.choiceName(each).equals(stored))
                .findFirst();
    }

    /** What this column has the code of; nothing when it is empty or not one of them. */
    public static <E extends Enum<E>> Optional<E> code(Class<E> type, ResultSet row, String name) throws SQLException {
        return text(row, name).flatMap(stored -> code(type, stored));
    }
}
