package nl.herstart.site.calculation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Answers drawn by chance, each told to the form and to the API: an amount a month also as that of a year or four weeks, a
 * month in any of the ways in which people write it.
 */
final class TwiceTold {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MOST_A_MONTH = 1_000_000;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal PAYMENTS_A_YEAR = BigDecimal.valueOf(13);
    private static final List<String> MONTH_NAMES = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    /** What is typed in the form. */
    final Map<String, String> answers = new LinkedHashMap<>();

    /** Where the API says that something is wrong, to where the form does. */
    final Map<String, String> fields = new LinkedHashMap<>();

    final int year;
    private final Random random;

    TwiceTold(Random random, int year) {
        this.random = random;
        this.year = year;
    }

    /** A month of birth, mostly at the usual age and sometimes at the other, in years. */
    void born(ObjectNode object, String path, String field, int usual, int edge) {
        int age = chance(8) ? edge : usual;
        var month = YearMonth.of(year - age, chance(3) ? oneOf(1, 12) : 1 + random.nextInt(12));
        object.put("geboortemaand", month.toString());
        answers.put(field, written(month));
        fields.put(path + ".geboortemaand", field);
    }

    /** A month, as somebody may write it. */
    String written(YearMonth month) {
        var name = MONTH_NAMES.get(month.getMonthValue() - 1);
        int inYear = month.getYear();
        return switch (random.nextInt(7)) {
            case 0 -> month.toString();
            case 1 -> name + " " + inYear;
            case 2 -> "12-" + month.getMonthValue() + "-" + inYear;
            case 3 -> "3 " + name + " " + inYear;
            case 4 -> month.getMonthValue() + "/" + inYear;
            case 5 -> year - inYear < 90 ? "%s '%02d".formatted(name.substring(0, 3), inYear % 100) : month.toString();
            default -> month.getMonthValue() + "-" + inYear;
        };
    }

    void number(ObjectNode object, String path, String name, String field, int usual, int most) {
        var value = number(BigDecimal.valueOf(usual), BigDecimal.valueOf(most));
        object.put(name, value);
        answers.put(field, typed(value));
        fields.put(path + "." + name, field);
    }

    /** An amount of a month, which one may know of a year. */
    void perMonth(ObjectNode object, String path, String name, String field, int usual) {
        number(object, path, name, field, usual, MOST_A_MONTH);
        if (chance(4)) {
            answers.put(field, typed(object.get(name).decimalValue().multiply(MONTHS)));
            answers.put(field + "-per", "jaar");
        }
    }

    /** The same, which one may know of four weeks. */
    void payment(ObjectNode object, String path, String name, String field, int usual) {
        perMonth(object, path, name, field, usual);
        var value = object.get(name).decimalValue();
        if (chance(3) && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(MOST_A_MONTH)) < 0) {
            var parts = value.divideAndRemainder(CENT.multiply(PAYMENTS_A_YEAR));
            object.put(name, value.subtract(parts[1]));
            answers.put(field, typed(parts[0].multiply(CENT).multiply(MONTHS)));
            answers.put(field + "-per", "vier-weken");
        }
    }

    /** An amount of a year, which one may know of a month. */
    void perYear(ObjectNode object, String path, String name, String field, int usual) {
        number(object, path, name, field, usual, 10_000_000);
        var parts = object.get(name).decimalValue().divideAndRemainder(CENT.multiply(MONTHS));
        if (chance(3) && parts[1].signum() == 0) {
            answers.put(field, typed(parts[0].multiply(CENT)));
            answers.put(field + "-per", "maand");
        }
    }

    private static String typed(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private BigDecimal number(BigDecimal usual, BigDecimal most) {
        return switch (random.nextInt(220)) {
            case 0 -> most.add(CENT);
            case 1 -> most.multiply(BigDecimal.valueOf(7));
            case 2 -> CENT.negate();
            default ->
                switch (random.nextInt(12)) {
                    case 0 -> BigDecimal.ZERO;
                    case 1 -> CENT;
                    case 2, 3, 4 -> most;
                    case 5 -> most.subtract(CENT);
                    case 6 -> most.divide(BigDecimal.valueOf(2));
                    default ->
                        CENT.multiply(BigDecimal.valueOf(
                                random.nextInt(usual.movePointRight(2).intValue())));
                };
        };
    }

    /** A whole number. */
    void whole(ObjectNode object, String path, String name, String field, int number) {
        object.put(name, number);
        answers.put(field, String.valueOf(number));
        fields.put(path + "." + name, field);
    }

    void chosen(ObjectNode object, String name, String field, String... options) {
        var option = oneOf(options);
        object.put(name, option);
        answers.put(field, option);
    }

    boolean yes(ObjectNode object, String name, String field) {
        boolean yes = chance(2);
        object.put(name, yes);
        answers.put(field, yes ? "ja" : "nee");
        return yes;
    }

    int oneOf(int... numbers) {
        return numbers[random.nextInt(numbers.length)];
    }

    String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Once in so many times. */
    boolean chance(int times) {
        return random.nextInt(times) == 0;
    }
}
