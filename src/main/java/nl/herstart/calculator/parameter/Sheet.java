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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herstart.calculator.parameter.Figure.Carried;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One year of the YAML sheet that lies beside the record which types it: a record {@code ZorgtoeslagParameters} is filled
 * from {@code zorgtoeslag.yaml}, one row for each component, no more and no fewer. For a figure that is wrong it takes zero
 * and says what is wrong.
 *
 * <p>A row {@code overgenomen: huurgrenzen} is not known yet: it is that of the newest amount before it, of 1 July of the year
 * before or of 1 January, and named as one of the group. A year that was held against its sources on another day than the rest
 * says so in {@code checked}.
 *
 * @param <P> the record; its components are {@link Euro}, {@link Percentage}, {@link BigDecimal}, int, or
 *     {@link HalfYears} of one of the first three
 */
final class Sheet<P extends Record> {

    private static final MonthDay JANUARY = MonthDay.of(1, 1);
    private static final MonthDay JULY = MonthDay.of(7, 1);
    private static final String CARRIED = "overgenomen";

    /** The row of an amount before this one, and its year. */
    private record Amount(Year year, @Nullable Object row) {

        Map<?, ?> cells(String where) {
            if (row instanceof Map<?, ?> cells) {
                return cells;
            }
            throw new ParameterException("The figure " + where + " has no amount before it to be carried over");
        }
    }

    private final Class<P> type;
    private final Year year;
    private final Consumer<String> wrong;
    private final String name;
    private final List<Figure> figures = new ArrayList<>();
    private Map<?, ?> earlier = Map.of();
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
            rows.remove("checked");
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
        var years = Yaml.map(sheet.get("years"), name + " years");
        var rows = years.get(year.toString());
        if (rows == null) {
            throw new ParameterException("The sheet " + name + " has no figures for " + year);
        }
        if (years.get(year.minusYears(1).toString()) instanceof Map<?, ?> before) {
            earlier = before;
        }
        var own = Yaml.map(rows, name + " " + year);
        checked = date(Yaml.text(own.containsKey("checked") ? own : sheet, "checked", name));
        return own;
    }

    private Object value(RecordComponent component, @Nullable Object row) {
        var name = component.getName();
        var before = earlier.get(name);
        if (component.getType() != HalfYears.class) {
            return value(name, component.getType(), JANUARY, row, new Amount(year.minusYears(1), before));
        }
        var halves = halves(row);
        var type = typeOfHalf(component);
        var newest = new Amount(year.minusYears(1), halves(before).get("juli"));
        var january = halves.get("januari");
        return new HalfYears<>(
                value(name + "Januari", type, JANUARY, january, newest),
                value(
                        name + "Juli",
                        type,
                        JULY,
                        halves.get("juli"),
                        group(january).isPresent() ? newest : new Amount(year, january)));
    }

    /** The rows of both halves of a year; one that is carried over says so once for both. */
    private static Map<?, ?> halves(@Nullable Object row) {
        if (group(row).isPresent()) {
            return Map.of("januari", Objects.requireNonNull(row), "juli", row);
        }
        return row instanceof Map<?, ?> map ? map : Map.of();
    }

    private static Optional<String> group(@Nullable Object row) {
        return row instanceof Map<?, ?> cells && cells.get(CARRIED) instanceof String group
                ? Optional.of(group)
                : Optional.empty();
    }

    private Object value(String figure, Class<?> type, MonthDay since, @Nullable Object row, Amount newest) {
        var where = where(figure);
        try {
            if (!(row instanceof Map<?, ?> own)) {
                throw new ParameterException("The figure " + where + " is missing");
            }
            var carried = group(row).map(group -> new Carried(group, newest.year()));
            var cells = carried.isPresent() ? newest.cells(where) : own;
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
                    isProvisional(own, where) || carried.isPresent(),
                    carried));
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
