package nl.herstart.platform.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Bsn;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * One field of a form, read as what it should hold. Each reading method gives the value, or nothing when the field is
 * empty or wrong; when wrong, or empty while required, the form has an error that says how to fix it.
 */
public final class FormField {

    /** What follows the name of a field in that of the list beside it, in which one chooses in what it is stated. */
    public static final String UNIT = "-per";

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final FormReader form;
    private final String name;
    private final String text;
    private final Texts texts;

    FormField(FormReader form, String name) {
        this.form = form;
        this.name = name;
        this.texts = FormTexts.in(form.language());
        this.text = form.values(name).stream().findFirst().orElse("").strip();
    }

    /** Makes an empty field an error; {@code message} says what to fill in. */
    public FormField required(String message) {
        if (text.isEmpty()) {
            form.refuse(name, message);
        }
        return this;
    }

    /** One line of text of at most so many characters; runs of white space become one space. */
    public Optional<String> text(int maxLength) {
        return checkedText(maxLength).map(line -> line.replaceAll("\\s+", " "));
    }

    /** Text in which line ends are kept. */
    public Optional<String> freeText(int maxLength) {
        return checkedText(maxLength);
    }

    /**
     * Text in which line ends are kept, empty when there is none; an error when a burgerservicenummer may be in it, which the law
     * does not let us keep.
     */
    public String ownWords(int maxLength, String messageOnBsn) {
        var words = freeText(maxLength).orElse("");
        refuseBsn(words, messageOnBsn);
        return words;
    }

    /** A name on one line, which has a letter at least, and no burgerservicenummer. */
    public Optional<String> name(int maxLength, String messageWhenNoLetter, String messageOnBsn) {
        var line = text(maxLength);
        line.ifPresent(typed -> {
            refuseBsn(typed, messageOnBsn);
            if (!LETTER.matcher(typed).find()) {
                form.refuse(name, messageWhenNoLetter);
            }
        });
        return line;
    }

    private void refuseBsn(String words, String message) {
        if (Bsn.mayBeIn(words)) {
            form.refuse(name, message);
        }
    }

    /** Text that {@code reading} turns into a value, such as an e-mail address; when it gives nothing, the message. */
    public <T> Optional<T> text(int maxLength, Function<String, Optional<T>> reading, String messageWhenWrong) {
        return text(maxLength).flatMap(line -> orRefuse(reading.apply(line), messageWhenWrong));
    }

    /** A number without decimals. */
    public Optional<Integer> wholeNumber(int min, int max) {
        return number(0, BigDecimal.valueOf(min), BigDecimal.valueOf(max), "getal")
                .map(BigDecimal::intValueExact);
    }

    /** An amount with at most two decimals, however it is written: {@code € 1.234,50}, {@code 1,234.50}, {@code 12,-}. */
    public Optional<Euro> amount(Euro min, Euro max) {
        return number(2, min.toDecimal(), max.toDecimal(), "bedrag").map(Euro::of);
    }

    /**
     * An amount for one of these periods, chosen in the field beside it; as long as nothing is chosen for the first, which is
     * also that of the bounds.
     */
    public Optional<PerPeriod> amount(Euro min, Euro max, List<Period> periods) {
        var byName = periods.stream().collect(Collectors.toMap(FormField::choiceName, period -> period));
        var first = periods.get(0);
        return unit(periods.stream().map(FormField::choiceName).toList())
                .map(byName::get)
                .flatMap(period -> amount(
                                period.of(min, first, RoundingMode.DOWN), period.of(max, first, RoundingMode.DOWN))
                        .map(amount -> new PerPeriod(amount, period)));
    }

    /** In what it is stated, as chosen in the field beside it; the first as long as nothing is chosen. */
    public Optional<String> unit(List<String> units) {
        var chosen = form.values(name + UNIT).stream().findFirst().orElse(units.get(0));
        return orRefuse(Optional.of(chosen).filter(units::contains), texts.say("kies-eenheid"));
    }

    /** Hours with at most two decimals, also written as {@code 7:30} or {@code 7 uur}. */
    public Optional<Hours> hours(Hours min, Hours max) {
        return number(2, min.toDecimal(), max.toDecimal(), "uren").map(Hours::of);
    }

    /** A percentage with at most two decimals. */
    public Optional<Percentage> percentage(Percentage min, Percentage max) {
        return number(2, min.toDecimal(), max.toDecimal(), "percentage").map(Percentage::of);
    }

    /** One of the constants, sent as its name in small letters with hyphens: {@code EIGEN_HUIS} as {@code eigen-huis}. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        return choice(options(type));
    }

    /** One of the options, by what the form sends for it. */
    public <T> Optional<T> choice(Map<String, T> options) {
        return filled().flatMap(chosen -> orRefuse(Optional.ofNullable(options.get(chosen)), texts.say("kies-een")));
    }

    /** Any number of the constants, from tick boxes of one name. */
    public <E extends Enum<E>> Set<E> choices(Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        chosen.addAll(choices(options(type)));
        return chosen;
    }

    /** Any number of the options, each by what the form sends for it. */
    public <T> Set<T> choices(Map<String, T> options) {
        var chosen = new LinkedHashSet<T>();
        for (var value : form.values(name)) {
            Optional.ofNullable(options.get(value))
                    .ifPresentOrElse(chosen::add, () -> form.refuse(name, texts.say("kies-uit")));
        }
        return chosen;
    }

    private static <E extends Enum<E>> Map<String, E> options(Class<E> type) {
        var options = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            options.put(choiceName(constant), constant);
        }
        return options;
    }

    /** Whether a single tick box was ticked, whatever its value. */
    public boolean ticked() {
        return !text.isEmpty();
    }

    /**
     * A month, as {@code 2021-04}, {@code 4-2021}, {@code april 2021}, {@code apr 21} or {@code May 2021}, also of a whole date
     * such as {@code 12-4-2021}. Who typed a year alone is asked for the month.
     */
    public Optional<YearMonth> month(YearMonth first, YearMonth last) {
        return filled().flatMap(entered -> orRefuse(
                        DutchDates.month(entered, last.getYear()),
                        DutchDates.isYear(entered)
                                ? texts.say("alleen-jaar", entered)
                                : noDate(entered, "maand-en-jaar")))
                .filter(month -> within(month, first, last, "maand", texts.language()::month));
    }

    /** A day, as {@code 2026-04-01}, {@code 1-4-2026}, {@code 1-4-26} or {@code 1 april 2026}. */
    public Optional<LocalDate> day(LocalDate first, LocalDate last) {
        return filled().flatMap(entered -> orRefuse(DutchDates.day(entered, last.getYear()), noDate(entered, "datum")))
                .filter(day -> within(day, first, last, "datum", texts.language()::day));
    }

    /** How {@link #choice(Class)} expects a constant in the form. */
    public static String choiceName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> filled() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> checkedText(int maxLength) {
        if (Characters.hasRefused(text)) {
            form.refuse(name, texts.say("vreemd-teken"));
            return Optional.empty();
        }
        var readable = Characters.readable(text);
        int length = readable.codePointCount(0, readable.length());
        if (length > maxLength) {
            form.refuse(name, texts.say("te-lang", maxLength, length));
            return Optional.empty();
        }
        return readable.isEmpty() ? Optional.empty() : Optional.of(readable);
    }

    private Optional<BigDecimal> number(int decimals, BigDecimal min, BigDecimal max, String what) {
        return filled().flatMap(entered -> orRefuse(DutchNumbers.read(entered, decimals), fillIn(what)))
                .filter(number -> within(number, min, max, what, texts.language()::number));
    }

    private String fillIn(String what) {
        return texts.say("vul-in", texts.say(what), texts.say(what + ".voorbeeld"));
    }

    private String noDate(String entered, String what) {
        return DutchDates.isNoDay(entered) ? texts.say("geen-dag", entered) : fillIn(what);
    }

    private <C extends Comparable<? super C>> boolean within(
            C value, C min, C max, String what, Function<C, String> inWords) {
        if (value.compareTo(min) >= 0 && value.compareTo(max) <= 0) {
            return true;
        }
        form.refuse(name, texts.say("vul-in-tussen", texts.say(what), inWords.apply(min), inWords.apply(max)));
        return false;
    }

    private <T> Optional<T> orRefuse(Optional<T> value, String message) {
        if (value.isEmpty()) {
            form.refuse(name, message);
        }
        return value;
    }
}
