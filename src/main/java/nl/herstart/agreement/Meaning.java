package nl.herstart.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.value.EmailAddress;

/** What the texts of a file of covenants mean; each gives nothing when it means nothing. */
final class Meaning {

    static final String DAY = "een dag zoals 2027-03-31";
    static final String MOMENT = "een jaar, een maand of een dag, zoals 2027, 2027-03 of 2027-03-31";
    static final String NUMBER = "een getal zoals 250 of 7,5";
    static final String ID = "een naam van kleine letters, cijfers en streepjes, zoals twente-2027";
    static final String AGREEMENT_NUMBER = "een nummer zoals 4, B of A.2";
    static final String YES = "ja of nee";

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*-[0-9]{4}");
    private static final Pattern NUMBERED = Pattern.compile("[A-Z0-9]{1,3}(\\.[0-9]{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}([.,][0-9]{1,2})?");
    private static final int LONGEST_ID = 60;

    private Meaning() {}

    static Optional<String> id(String text) {
        return Optional.of(text)
                .filter(any -> any.length() <= LONGEST_ID && SLUG.matcher(any).matches());
    }

    static Optional<String> agreementNumber(String text) {
        return Optional.of(text).filter(any -> NUMBERED.matcher(any).matches());
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A year, a month or a day, as it was written. */
    static Optional<String> moment(String text) {
        return firstDay(text).map(day -> text);
    }

    /** The first day of a moment. */
    static Optional<LocalDate> firstDay(String moment) {
        if (moment.matches("(19|20|21)[0-9]{2}")) {
            return Optional.of(LocalDate.of(Integer.parseInt(moment), 1, 1));
        }
        if (moment.matches("[0-9]{4}-[0-9]{2}")) {
            try {
                return Optional.of(YearMonth.parse(moment).atDay(1));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
        return day(moment);
    }

    static Optional<BigDecimal> number(String text) {
        return Optional.of(text)
                .filter(any -> DECIMAL.matcher(any).matches())
                .map(any -> new BigDecimal(any.replace(',', '.')));
    }

    static Optional<Boolean> yes(String text) {
        return switch (text) {
            case "ja" -> Optional.of(true);
            case "nee" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<EmailAddress> email(String text) {
        return EmailAddress.parse(text);
    }

    /** One of a fixed set, by its name in small letters, or as it is where the names are letters. */
    static <E extends Enum<E>> Function<String, Optional<E>> oneOf(Class<E> all) {
        return text -> Arrays.stream(all.getEnumConstants())
                .filter(each -> written(each).equals(text))
                .findFirst();
    }

    /** How all of a set are written, for who wrote something else. */
    static <E extends Enum<E>> String anyOf(Class<E> all) {
        return Arrays.stream(all.getEnumConstants()).map(Meaning::written).collect(Collectors.joining(", "));
    }

    static String written(Enum<?> one) {
        return one instanceof Status ? one.name() : one.name().toLowerCase(Locale.ROOT);
    }
}
