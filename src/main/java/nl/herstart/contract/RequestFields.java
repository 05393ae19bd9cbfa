package nl.herstart.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import nl.herstart.value.Range;

/**
 * One object of a request, read field by field. What is left out is nil or empty; what is wrong is noted in the mistakes
 * and read as nil, so that reading goes on and finds the rest. Nothing is made of a request that has mistakes.
 */
final class RequestFields {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final String path;
    private final ObjectNode object;
    private final Mistakes mistakes;
    private final Set<String> known = new HashSet<>();

    RequestFields(String path, ObjectNode object, Mistakes mistakes) {
        this.path = path;
        this.object = object;
        this.mistakes = mistakes;
    }

    /** Notes a mistake in a field of this object. */
    void refuse(String name, String sentence, Object... figures) {
        mistakes.add(fieldOf(name), sentence, figures);
    }

    /** Notes each of these fields that is not there. */
    void require(String... names) {
        for (var name : names) {
            known.add(name);
            if (!object.has(name)) {
                refuse(name, "ontbreekt");
            }
        }
    }

    /** Notes each field that nobody asked for. Comes last. */
    void refuseUnknown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refuse(name, name.isEmpty() ? "naamloos" : "onbekend", name);
            }
        });
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** Euros with at most two decimals. */
    Euro amount(String name, Range<Euro> limits) {
        return number(name, limits.least().toDecimal(), limits.most().toDecimal(), 2)
                .map(Euro::of)
                .orElse(Euro.ZERO);
    }

    /** Hours with at most two decimals. */
    Hours hours(String name, Range<Hours> limits) {
        return number(
                        name,
                        BigDecimal.valueOf(limits.least().ceiled()),
                        BigDecimal.valueOf(limits.most().ceiled()),
                        2)
                .map(Hours::of)
                .orElse(Hours.ZERO);
    }

    /** A percentage with at most four decimals. */
    Percentage percentage(String name, Range<Percentage> limits) {
        return number(name, limits.least().toDecimal(), limits.most().toDecimal(), 4)
                .map(Percentage::of)
                .orElse(Percentage.ZERO);
    }

    /** A number with at most two decimals, in hundredths. */
    long hundredths(String name, Range<BigDecimal> limits) {
        return number(name, limits.least(), limits.most(), 2)
                .map(value -> value.movePointRight(2).longValueExact())
                .orElse(0L);
    }

    /** True or false; false when it is left out. */
    boolean yes(String name) {
        return yes(name, false);
    }

    /** True or false. */
    boolean yes(String name, boolean otherwise) {
        return value(name)
                .map(value -> {
                    if (!value.isBoolean()) {
                        refuse(name, "geenJaNee");
                    }
                    return value.asBoolean();
                })
                .orElse(otherwise);
    }

    /** A whole number. */
    Optional<Integer> wholeNumber(String name, Range<Integer> limits) {
        return number(name, BigDecimal.valueOf(limits.least()), BigDecimal.valueOf(limits.most()), 0)
                .map(BigDecimal::intValueExact);
    }

    /** A list of whole numbers; of what is none, the least. */
    List<Integer> wholeNumbers(String name, int most, Range<Integer> limits) {
        var numbers = new ArrayList<Integer>();
        for (var value : list(name, most)) {
            var field = fieldOf(name) + "[" + numbers.size() + "]";
            numbers.add(number(field, value, BigDecimal.valueOf(limits.least()), BigDecimal.valueOf(limits.most()), 0)
                    .map(BigDecimal::intValueExact)
                    .orElse(limits.least()));
        }
        return numbers;
    }

    /** A month, written as {@code 2026-04}. */
    Optional<YearMonth> month(String name) {
        return value(name).flatMap(value -> {
            if (!value.isTextual() || !MONTH.matcher(value.textValue()).matches()) {
                refuse(name, "geenMaand");
                return Optional.empty();
            }
            return Optional.of(YearMonth.parse(value.textValue()));
        });
    }

    /** The month in which somebody was born. */
    Optional<YearMonth> born(String name) {
        var born = month(name);
        if (born.isPresent() && born.get().isBefore(Limits.FIRST_BIRTH)) {
            refuse(name, "voor1900");
            return Optional.empty();
        }
        return born;
    }

    /** One of the constants of an enum, written in small letters. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> kind) {
        var constants = kind.getEnumConstants();
        var names = Arrays.stream(constants).map(RequestFields::written).toList();
        return choice(name, names).map(chosen -> constants[names.indexOf(chosen)]);
    }

    /** One of these words. */
    Optional<String> choice(String name, List<String> words) {
        return value(name).flatMap(value -> {
            if (!value.isTextual() || !words.contains(value.textValue())) {
                refuse(name, "geenKeuze", String.join(", ", words));
                return Optional.empty();
            }
            return Optional.of(value.textValue());
        });
    }

    /** An object inside this one. */
    Optional<RequestFields> object(String name) {
        return value(name).flatMap(value -> fieldsOf(fieldOf(name), value));
    }

    /** What {@code read} makes of each object in a list; of what is no object, {@code otherwise}. */
    <T> List<T> each(String name, int most, Function<RequestFields, T> read, T otherwise) {
        return eachWithPlace(name, most, (fields, place) -> read.apply(fields), otherwise);
    }

    /** The same, of which {@code read} is told its place in the list, from nought. */
    <T> List<T> eachWithPlace(String name, int most, BiFunction<RequestFields, Integer, T> read, T otherwise) {
        var all = new ArrayList<T>();
        for (var value : list(name, most)) {
            int place = all.size();
            all.add(fieldsOf(fieldOf(name) + "[" + place + "]", value)
                    .map(fields -> read.apply(fields, place))
                    .orElse(otherwise));
        }
        return all;
    }

    /** Whether it is a list. */
    boolean isList(String name) {
        return object.path(name).isArray();
    }

    private Iterable<JsonNode> list(String name, int most) {
        var list = value(name);
        if (list.isEmpty()) {
            return List.of();
        }
        if (!list.get().isArray()) {
            refuse(name, "geenLijst");
            return List.of();
        }
        if (list.get().size() > most) {
            refuse(name, "teLang", most);
        }
        return list.get();
    }

    /** How many things a list holds, right or wrong; empty when it is no list at all. */
    OptionalInt size(String name) {
        var value = object.path(name);
        return value.isArray() || value.isMissingNode() ? OptionalInt.of(value.size()) : OptionalInt.empty();
    }

    private Optional<RequestFields> fieldsOf(String field, JsonNode value) {
        if (value instanceof ObjectNode inner) {
            return Optional.of(new RequestFields(field, inner, mistakes));
        }
        mistakes.add(field, "geenObject");
        return Optional.empty();
    }

    private Optional<BigDecimal> number(String name, BigDecimal least, BigDecimal most, int decimals) {
        return value(name).flatMap(value -> number(fieldOf(name), value, least, most, decimals));
    }

    private Optional<BigDecimal> number(String field, JsonNode value, BigDecimal least, BigDecimal most, int decimals) {
        var mistake = mistakeIn(value, least, most, decimals);
        mistake.ifPresent(sentence -> mistakes.add(field, sentence, most, decimals, least));
        return mistake.isPresent()
                ? Optional.empty()
                : Optional.of(value.decimalValue().stripTrailingZeros());
    }

    private static Optional<String> mistakeIn(JsonNode value, BigDecimal least, BigDecimal most, int decimals) {
        if (value.isTextual()) {
            return Optional.of("tekstInPlaatsVanGetal");
        }
        if (!value.isNumber()) {
            return Optional.of("geenGetal");
        }
        var number = value.decimalValue();
        if (number.signum() < 0) {
            return Optional.of("negatief");
        }
        if (number.compareTo(least) < 0) {
            return Optional.of("teKlein");
        }
        if (number.compareTo(most) > 0) {
            return Optional.of("teGroot");
        }
        if (number.stripTrailingZeros().scale() > decimals) {
            return Optional.of(decimals == 0 ? "nietHeel" : "teVeelDecimalen");
        }
        return Optional.empty();
    }

    private Optional<JsonNode> value(String name) {
        known.add(name);
        var value = object.path(name);
        if (value.isNull()) {
            refuse(name, "leeg");
        }
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
    }

    private String fieldOf(String name) {
        return fieldIn(path, name);
    }

    /** How mistakes name a field of an object; one without a name by the quotation marks around it. */
    static String fieldIn(String path, String name) {
        var readable = name.isEmpty() ? "\"\"" : name;
        return path.isEmpty() ? readable : path + "." + readable;
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
