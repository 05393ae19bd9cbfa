package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.calendar.CalendarMonth;
import nl.herstart.calculator.calendar.Entry;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.calendar.Item;
import nl.herstart.calculator.calendar.Mark;
import nl.herstart.calculator.calendar.Reading;
import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** What the calendar of the first year shows, in sentences: where it pinches, what comes later, what it assumes. */
public final class CalendarTexts {

    /** One amount after the year, written out. */
    public record Later(String name, String amount) {}

    /** Income of which the tax comes afterwards. */
    private static final List<Item> UNTAXED_FOR_NOW = List.of(
            Item.of(Payment.Kind.WINST), Item.of(Payment.Kind.RESULTAAT), Item.of(Payment.Kind.PARTNERALIMENTATIE));

    private static final int JANUARY = 1;
    private static final int MAY = 5;

    private final Texts texts;
    private final Language language;

    /**
     * In the language of these texts.
     *
     * @param texts the sentences of the calendar
     */
    public CalendarTexts(Texts texts) {
        this.texts = texts;
        this.language = texts.language();
    }

    /**
     * Where it pinches.
     *
     * @param months twelve, from the first of the job on
     */
    public List<String> tight(Answer answer, List<CalendarMonth> months) {
        var told = new ArrayList<String>();
        if (!answer.situation().job().isWork()) {
            return told;
        }
        var start = answer.situation().job().from();
        var first = months.get(0);
        if (first.marks().contains(Mark.REKENING_OPVANG)) {
            told.add(
                    texts.say("krap.opvang", start, first.sum(Item.KINDEROPVANG).negated()));
        }
        var tightest = Reading.tightest(months);
        var remains = tightest.remains();
        told.add(
                remains.isNegative()
                        ? texts.say("krap.tekort", tightest.month(), language.euros(remains.negated()))
                        : texts.say("krap.maand", tightest.month(), language.euros(remains)));
        return told;
    }

    /** What comes after the year, and with the months the whole of it. */
    public List<Later> later(Answer answer, FirstYearCalendar calendar, Reading reading) {
        var year = answer.situation().year();
        var next = year.plusYears(1);
        var later = new ArrayList<Later>();
        add(later, texts.say("na.maanden", year), reading.remains());
        addIfAny(later, texts.say("na.kinderbijslag", next.atMonth(JANUARY)), calendar.kinderbijslagLater());
        for (int adult = 0; adult < calendar.taxReturns().size(); adult++) {
            var balance = calendar.taxReturns().get(adult).balance();
            addIfAny(later, texts.say("na.aangifte." + adult + (balance.isNegative() ? ".bij" : ".terug")), balance);
        }
        addIfAny(
                later,
                texts.say(reading.settled().isNegative() ? "na.toeslagen.terug" : "na.toeslagen.erbij"),
                reading.settled());
        addIfAny(
                later,
                texts.say("na.vakantiegeld", next.atMonth(MAY)),
                calendar.holidayLater().amount());
        return later;
    }

    /** What the calendar takes for granted, as far as it touches this household. */
    public List<String> assumptions(Answer answer, FirstYearCalendar calendar) {
        var entries = calendar.reported().months().stream()
                .flatMap(month -> month.entries().stream())
                .toList();
        var items = entries.stream().map(Entry::item).collect(Collectors.toSet());
        var told = new ArrayList<String>();
        addIf(told, Regeling.TOESLAGEN.stream().map(Item::of).anyMatch(items::contains), "uitgangspunt.toeslagen");
        addIf(told, !calendar.reported().settlement().isEmpty(), "uitgangspunt.voorDeBaan");
        addIf(told, items.contains(Item.of(Regeling.KINDEROPVANGTOESLAG)), "uitgangspunt.opvang");
        addIf(told, entries.stream().anyMatch(entry -> entry.withheld().isPositive()), "uitgangspunt.loonheffing");
        addIf(
                told,
                items.contains(Item.VAKANTIEGELD)
                        || calendar.holidayLater().gross().isPositive(),
                "uitgangspunt.vakantiegeld");
        addIf(told, calendar.kinderbijslagLater().isPositive(), "uitgangspunt.kinderbijslag");
        addIf(told, items.contains(Item.of(Regeling.BIJSTAND)), "uitgangspunt.bijstand");
        addIf(told, UNTAXED_FOR_NOW.stream().anyMatch(items::contains), "uitgangspunt.aanslag");
        addIf(told, hasCombinatiekorting(answer), "uitgangspunt.combinatiekorting");
        return told;
    }

    private static boolean hasCombinatiekorting(Answer answer) {
        return answer.firstYear().report().persons().stream()
                .anyMatch(
                        person -> person.inkomensafhankelijkeCombinatiekorting().isPositive());
    }

    private void addIf(List<String> told, boolean applies, String key) {
        if (applies) {
            told.add(texts.say(key));
        }
    }

    private void addIfAny(List<Later> later, String name, Euro amount) {
        if (!amount.isZero()) {
            add(later, name, amount);
        }
    }

    private void add(List<Later> later, String name, Euro amount) {
        later.add(new Later(name, language.cents(amount)));
    }
}
