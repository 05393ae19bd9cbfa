package nl.herstart.calculator.parameter;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One year of the YAML sheet that lies beside the record which types it: a record {@code ZorgtoeslagParameters} is filled
 * from {@code zorgtoeslag.yaml}, one row for each component, no more and no fewer. For a figure that is wrong it takes zero
 * and says what is wrong.
 *
 * @param <P> the record; its components are {@link Euro}, {@link Percentage}, {@link BigDecimal}, int, or
 *     {@link HalfYears} of one of the first three
 */
final class Sheet<P extends Record> {

    private static final MonthDay JANUARY = MonthDay.of(1, 1);
    private static final MonthDay JULY = MonthDay.of(7, 1);

    private final Class<P> type;
    private final Year year;
    private final Consumer<String> wrong;
    private final String name;
    private final List<Figure> figures = new ArrayList<>();
    private LocalDate checked = LocalDate.EPOCH;

    Sheet(Class<P> type, Year year, Consumer<String> wrong) {
        this.type = type;
        this.year = year;
        this.wrong = wrong;
        this.name = type.getSimpleName().replace("Parameters", "").toLowerCase(Locale.ROOT);
    }

    Law<P> read() {
        var rows = new LinkedHashMap<Object, Object>();
        boolean isThere = true;
        try {
            rows.putAll(rows());
        } catch (ParameterException mistake) {
            isThere = false;
            wrong.accept(mistake.getMessage());
        }
        var values = new ArrayList<Object>();
        for (var component : type.getRecordComponents()) {
            var row = rows.remove(component.getName());
            values.add(isThere ? value(component, row) : nothing(component));
        }
        rows.keySet()
                .forEach(row -> wrong.accept(
                        "The figure " + where(row.toString()) + " is not one that " + type.getSimpleName() + " knows"));
        return new Law<>(parameters(values), figures);
    }

    private Map<?, ?> rows() {
        var sheet = Yaml.read(type, name + ".yaml");
        checked = date(Yaml.text(sheet, "checked", name));
        var rows = Yaml.map(sheet.get("years"), name + " years").get(year.toString());
        if (rows == null) {
            throw new ParameterException("The sheet " + name + " has no figures for " + year);
        }
        return Yaml.map(rows, name + " " + year);
    }

    private Object value(RecordComponent component, @Nullable Object row) {
        if (component.getType() != HalfYears.class) {
            return value(component.getName(), component.getType(), JANUARY, row);
        }
        var halves = row instanceof Map<?, ?> map ? map : Map.of();
        var type = typeOfHalf(component);
        return new HalfYears<>(
                value(component.getName() + "Januari", type, JANUARY, halves.get("januari")),
                value(component.getName() + "Juli", type, JULY, halves.get("juli")));
    }

    private Object value(String figure, Class<?> type, MonthDay since, @Nullable Object row) {
        var where = where(figure);
        try {
            if (!(row instanceof Map<?, ?> cells)) {
                throw new ParameterException("The figure " + where + " is missing");
            }
            var value = value(type, Yaml.text(cells, "value", where), where);
            var source = Sources.named(Yaml.text(cells, "source", where), where);
            figures.add(new Figure(
                    label(),
                    figure,
                    year,
                    value,
                    year.atMonthDay(since),
                    source,
                    checked,
                    isProvisional(cells, where)));
            return value;
        } catch (ParameterException mistake) {
            wrong.accept(mistake.getMessage());
            return value(type, "0", where);
        }
    }

    private static boolean isProvisional(Map<?, ?> cells, String where) {
        var said = cells.get("voorlopig");
        if (said != null && !said.equals("ja")) {
            throw new ParameterException(where + " is voorlopig: ja, or does not say so");
        }
        return said != null;
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
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ParameterException("The figure " + where + " is not a number: " + text, e);
        }
    }

    private Object nothing(RecordComponent component) {
        if (component.getType() != HalfYears.class) {
            return value(component.getType(), "0", name);
        }
        var none = value(typeOfHalf(component), "0", name);
        return new HalfYears<>(none, none);
    }

    private static Class<?> typeOfHalf(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private P parameters(List<Object> values) {
        try {
            var types = new ArrayList<Class<?>>();
            for (var component : type.getRecordComponents()) {
                types.add(component.getType());
            }
            var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new ParameterException("Cannot make " + type.getName(), e);
        }
    }

    private String where(String figure) {
        return name + " " + year + " " + figure;
    }

    /** What people call the sheet: a form of the law that has a year in its name goes by the name of the law. */
    private String label() {
        return name.replaceFirst("\\d{4}$", "");
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ParameterException("The sheet " + name + " has no date in checked: " + text, e);
        }
    }
}
