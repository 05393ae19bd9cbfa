package nl.herstart.calculator.parameter;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one part of the law, read from the YAML sheet that lies beside the record which types them: a record
 * {@code ZorgtoeslagParameters} is filled from {@code zorgtoeslag.yaml}, one row for each component, no more and no
 * fewer.
 *
 * @param <T> the record; its components are {@link Euro}, {@link Percentage}, {@link BigDecimal} or int
 */
public final class ParameterSheet<T extends Record> {

    private static final String SUFFIX = "Parameters";

    private final Class<T> type;
    private final String name;
    private final LocalDate checked;
    private final Map<Year, List<Figure>> years = new TreeMap<>();

    private ParameterSheet(Class<T> type) {
        this.type = type;
        this.name = type.getSimpleName().replace(SUFFIX, "").toLowerCase(Locale.ROOT);
        var sheet = Yaml.read(type, name + ".yaml");
        this.checked = date(Yaml.text(sheet, "checked", name));
        Yaml.map(sheet.get("years"), name + " years").forEach((year, rows) -> {
            var parsed = Year.parse(year.toString());
            years.put(parsed, figures(parsed, Yaml.map(rows, name + " " + year)));
        });
    }

    /**
     * Reads and checks the whole sheet.
     *
     * @throws ParameterException when a row is missing, unknown, unsourced or unreadable
     */
    public static <T extends Record> ParameterSheet<T> of(Class<T> type) {
        return new ParameterSheet<>(type);
    }

    /** The years this sheet has figures for. */
    public Set<Year> years() {
        return Set.copyOf(years.keySet());
    }

    /**
     * The figures of one year.
     *
     * @throws ParameterException when the sheet has no such year
     */
    public T in(Year year) {
        var values = figures(year).stream().map(Figure::value).toArray();
        try {
            var types = new ArrayList<Class<?>>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.add(component.getType());
            }
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new ParameterException("Cannot make " + type.getName(), e);
        }
    }

    /** The same figures one by one, each with its source; in the order of the record. */
    public List<Figure> figures(Year year) {
        var figures = years.get(year);
        if (figures == null) {
            throw new ParameterException("The sheet " + name + " has no figures for " + year);
        }
        return figures;
    }

    private List<Figure> figures(Year year, Map<?, ?> rows) {
        var figures = new ArrayList<Figure>();
        for (RecordComponent component : type.getRecordComponents()) {
            var where = name + " " + year + " " + component.getName();
            if (!(rows.get(component.getName()) instanceof Map<?, ?> row)) {
                throw new ParameterException("The figure " + where + " is missing");
            }
            figures.add(new Figure(
                    label(),
                    component.getName(),
                    year,
                    value(component.getType(), Yaml.text(row, "value", where), where),
                    Sources.named(Yaml.text(row, "source", where), where),
                    checked));
        }
        if (rows.size() != figures.size()) {
            throw new ParameterException("The sheet " + name + " " + year + " has " + rows.size() + " rows; "
                    + type.getSimpleName() + " knows " + figures.size());
        }
        return List.copyOf(figures);
    }

    /** What people call the sheet: a form of the law that has a year in its name goes by the name of the law. */
    private String label() {
        return name.replaceFirst("\\d{4}$", "");
    }

    private static Object value(Class<?> type, String text, String where) {
        try {
            if (type == Euro.class) {
                return Euro.of(text);
            }
            if (type == Percentage.class) {
                return Percentage.of(new BigDecimal(text));
            }
            return type == BigDecimal.class ? new BigDecimal(text) : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new ParameterException("The figure " + where + " is not a number: " + text, e);
        }
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException("The sheet " + name + " has no date in checked: " + text, e);
        }
    }
}
