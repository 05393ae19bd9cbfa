package nl.herstart.site.employers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.Hours;

/** Reads the hours, days and times of the form, and whether they agree. */
final class WeekForm {

    static final Hours MOST = Hours.of(40);

    private static final String SCHOOL_WEEKS = "schoolweken";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration BREAK_AFTER = Duration.ofMinutes(330);
    private static final Duration BREAK = Duration.ofMinutes(30);
    private static final int MOST_NOTICE = 90;
    private static final int FEWEST_SCHOOL_WEEKS = 30;
    private static final int MOST_SCHOOL_WEEKS = 42;

    private final FormReader form;
    private final Texts texts;

    /** From when until when. */
    private record Times(LocalTime begin, LocalTime end) {}

    WeekForm(FormReader form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /**
     * The week, once it is known by which region the schools there take their holidays; the form may name another.
     */
    Function<HolidayRegion, WorkWeek> read() {
        var least = hours("uren-van").or(() -> hours("uren-tot"));
        var most = hours("uren-tot").or(() -> least);
        if (least.isEmpty()) {
            form.field("uren-van").required(texts.say("uren.leeg"));
        } else if (most.orElseThrow().compareTo(least.orElseThrow()) < 0) {
            form.refuse("uren-tot", texts.say("uren.omgekeerd"));
        }
        var rota = form.field("rooster").choice(Rota.class).orElse(Rota.VAST);
        var shifts = shifts();
        if (rota == Rota.VAST && isBlank()) {
            form.refuse("dag", texts.say("dagen.leeg"));
        }
        if (rota == Rota.VAST && least.isPresent()) {
            compare(least.get(), most.orElseThrow(), shifts);
        }
        var notice = rota == Rota.WISSELT
                ? form.field("weten").required(texts.say("weten.leeg")).wholeNumber(1, MOST_NOTICE)
                : Optional.<Integer>empty();
        var year = form.field("jaar").choice(YearForm.class).orElse(YearForm.HEEL_JAAR);
        if (year == YearForm.SCHOOLWEKEN) {
            form.field(SCHOOL_WEEKS).required(texts.say("schoolweken.leeg"));
        }
        var weeks = year == YearForm.SCHOOLWEKEN ? schoolWeeks(form) : Optional.<Integer>empty();
        var free = form.field("vakantie").choice(HolidaysFree.class).orElse(HolidaysFree.GEEN);
        var region = form.field("vakantieregio").choice(HolidayRegion.class);
        return usual -> new WorkWeek(
                least.orElseThrow(), most.orElseThrow(), rota, shifts, notice, year, weeks, free, region.orElse(usual));
    }

    /** In how many weeks there is school, and work; nothing when it was not said. */
    static Optional<Integer> schoolWeeks(FormReader form) {
        return form.field(SCHOOL_WEEKS).wholeNumber(FEWEST_SCHOOL_WEEKS, MOST_SCHOOL_WEEKS);
    }

    private Optional<Hours> hours(String field) {
        var read = form.field(field).hours(Hours.of(1), MOST);
        return read.filter(hours -> {
            boolean isQuarters = hours.times(4).isWhole();
            if (!isQuarters) {
                form.refuse(field, texts.say("uren.kwartier"));
            }
            return isQuarters;
        });
    }

    /** On each day that is ticked the usual times, unless it has its own; a day with times of its own need not be ticked. */
    private List<Shift> shifts() {
        var ticked = form.field("dag").choices(Day.BY_KEY);
        var usual = times("van", "tot", "");
        var own = new LinkedHashMap<Day, Times>();
        for (var day : Day.ALL) {
            times(day.begin(), day.end(), texts.say("tijd.op", day.name())).ifPresent(times -> own.put(day, times));
        }
        if (usual.isPresent() && ticked.isEmpty()) {
            form.refuse("dag", texts.say("dag.leeg"));
        } else if (!own.keySet().containsAll(ticked) && isEmpty("van") && isEmpty("tot")) {
            form.refuse("van", texts.say("tijd.leeg"));
        }
        var shifts = new ArrayList<Shift>();
        for (var day : Day.ALL) {
            Optional.ofNullable(own.get(day))
                    .or(() -> usual.filter(times -> ticked.contains(day)))
                    .ifPresent(times -> shifts.add(new Shift(day.day(), times.begin(), times.end())));
        }
        return shifts;
    }

    private boolean isBlank() {
        return form.field("dag").choices(Day.BY_KEY).isEmpty()
                && isEmpty("van")
                && isEmpty("tot")
                && Day.ALL.stream().allMatch(day -> isEmpty(day.begin()) && isEmpty(day.end()));
    }

    /** The times in two fields, of which none or both are filled in. */
    private Optional<Times> times(String from, String until, String when) {
        var begin = time(from);
        var end = time(until);
        if (begin.isEmpty() || end.isEmpty()) {
            if (begin.isPresent() && isEmpty(until)) {
                form.refuse(until, texts.say("tijd.tot-leeg", when));
            } else if (end.isPresent() && isEmpty(from)) {
                form.refuse(from, texts.say("tijd.van-leeg", when));
            }
            return Optional.empty();
        }
        var times = new Times(begin.get(), end.get());
        if (!times.end().isAfter(times.begin())) {
            form.refuse(until, texts.say("tijd.omgekeerd", when));
            return Optional.empty();
        }
        if (worked(Duration.between(times.begin(), times.end())).compareTo(LONGEST) > 0) {
            form.refuse(until, texts.say("tijd.te-lang", when));
        }
        return Optional.of(times);
    }

    private Optional<LocalTime> time(String field) {
        return form.field(field).text(TimeOfDay.MAX_TYPED, TimeOfDay::parse, texts.say("tijd.fout"));
    }

    private boolean isEmpty(String field) {
        return form.field(field).text(TimeOfDay.MAX_TYPED).isEmpty();
    }

    /** Of a long day half an hour is taken to be a break that is not paid. */
    private static Duration worked(Duration length) {
        return length.compareTo(BREAK_AFTER) > 0 ? length.minus(BREAK) : length;
    }

    /** Times and hours agree when some number of hours between the two is within a tenth of the times, breaks paid or not. */
    private void compare(Hours least, Hours most, List<Shift> shifts) {
        if (shifts.isEmpty()) {
            return;
        }
        long present =
                shifts.stream().mapToLong(shift -> shift.length().toMinutes()).sum();
        long worked = shifts.stream()
                .mapToLong(shift -> worked(shift.length()).toMinutes())
                .sum();
        boolean tooMany = inTenths(least, 9) > present * 10;
        boolean tooFew = inTenths(most, 11) < worked * 10;
        if (tooMany || tooFew) {
            var told = least.equals(most) ? texts.say("uren.aantal", least) : texts.say("uren.van-tot", least, most);
            form.refuse(
                    "uren-van",
                    texts.say(
                            "uren.dagen",
                            told,
                            shifts.size(),
                            Hours.of(BigDecimal.valueOf(worked)
                                    .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP))));
        }
    }

    /** These hours, times so many tenths, in tenths of a minute. */
    private static long inTenths(Hours hours, int tenths) {
        return hours.times(60L * tenths).toDecimal().longValue();
    }
}
