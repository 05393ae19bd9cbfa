package nl.herstart.site.vacancies;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.SchoolFit;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.Language;

/** A week of work in words: hours, days and times, whether it fits school, and what the year looks like. */
final class WeekWords {

    /** Many schools end at this time on a Wednesday. */
    private static final LocalTime WEDNESDAY = LocalTime.of(12, 15);

    private final Map<Language, Texts> words;

    WeekWords(Map<Language, Texts> words) {
        this.words = words;
    }

    private Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /** {@code 20 uur per week} or {@code 16 tot 24 uur per week}. */
    String hours(WorkWeek week, Language language) {
        return week.least().equals(week.most())
                ? texts(language).say("uren", week.least())
                : texts(language).say("uren.tussen", week.least(), week.most());
    }

    /** {@code ma, di en do 9.00 tot 14.00 uur, vr 9.00 tot 12.00 uur}, and what is not fixed about it. */
    String days(WorkWeek week, Language language) {
        var texts = texts(language);
        var times = times(week, language);
        return switch (week.rota()) {
            case VAST -> times.isEmpty() ? texts.say("dagen.overleg") : times;
            case IN_OVERLEG -> times.isEmpty() ? texts.say("dagen.overleg") : texts.say("dagen.overleg-binnen", times);
            case WISSELT -> {
                var notice = week.noticeDays()
                        .map(days -> texts.say("rooster.vooruit", days))
                        .orElse("");
                yield (times.isEmpty() ? texts.say("rooster.wisselt") : texts.say("rooster.wisselt-binnen", times))
                        + (notice.isEmpty() ? "" : " " + notice);
            }
        };
    }

    private String times(WorkWeek week, Language language) {
        var texts = texts(language);
        var together = new LinkedHashMap<String, List<String>>();
        for (var shift : week.shifts()) {
            var when = texts.say("van-tot", clock(shift.begin(), language), clock(shift.end(), language));
            together.computeIfAbsent(when, none -> new ArrayList<>()).add(day(shift, language));
        }
        var parts = together.entrySet().stream()
                .map(each -> language.all(each.getValue()) + " " + each.getKey())
                .toList();
        return String.join(", ", parts);
    }

    String day(Shift shift, Language language) {
        return texts(language)
                .say("dag." + VacancyQuery.DAY_NAMES.get(shift.day().getValue() - 1));
    }

    /** {@code 9.00} or {@code 9:00}. */
    static String clock(LocalTime time, Language language) {
        var sign = language == Language.DUTCH ? "." : ":";
        return time.getHour() + sign + "%02d".formatted(time.getMinute());
    }

    /** Whether it fits school, and why not quite; empty when it does not. */
    String school(WorkWeek week, Language language) {
        var texts = texts(language);
        return switch (SchoolFit.of(week)) {
            case JA -> texts.say("school.ja");
            case BIJNA -> texts.say("school.bijna", outside(week, language));
            case NEE, ONBEKEND -> "";
        };
    }

    private String outside(WorkWeek week, Language language) {
        var out = week.shifts().stream()
                .filter(shift -> SchoolFit.out(shift).compareTo(Duration.ZERO) > 0)
                .toList();
        return String.join(
                ", ", out.stream().map(shift -> outside(shift, language)).toList());
    }

    private String outside(Shift shift, Language language) {
        var texts = texts(language);
        var day = day(shift, language);
        boolean early = shift.begin().isBefore(SchoolFit.BEGIN);
        boolean late = shift.end().isAfter(SchoolFit.END);
        if (early && late) {
            return day + " " + texts.say("van-tot", clock(shift.begin(), language), clock(shift.end(), language));
        }
        return early
                ? texts.say("school.vanaf", day, clock(shift.begin(), language))
                : texts.say("school.tot", day, clock(shift.end(), language));
    }

    /** That a Wednesday may end after school does; nothing when there is no such day, or when it does not fit school anyway. */
    Optional<String> wednesday(WorkWeek week, Language language) {
        var fit = SchoolFit.of(week);
        if (fit != SchoolFit.JA && fit != SchoolFit.BIJNA) {
            return Optional.empty();
        }
        return week.shifts().stream()
                .filter(shift ->
                        VacancyQuery.DAY_NAMES.get(shift.day().getValue() - 1).equals("wo"))
                .filter(shift -> shift.end().isAfter(WEDNESDAY))
                .map(shift -> texts(language).say("school.woensdag", clock(shift.end(), language)))
                .findFirst();
    }

    /** In which school holidays one is free, in a few words; empty when that is in none. */
    String holidays(WorkWeek week, Language language) {
        return week.free() == HolidaysFree.GEEN
                ? ""
                : texts(language).say("vakantie." + code(week.free()), region(week.holidayRegion(), language));
    }

    String region(HolidayRegion region, Language language) {
        return texts(language).say("vakantieregio." + code(region));
    }

    /** In which weeks there is work and wage. */
    String year(WorkWeek week, Language language) {
        return week.year() == YearForm.SCHOOLWEKEN
                ? texts(language).say("jaar.schoolweken", week.paidWeeks())
                : texts(language).say("jaar." + code(week.year()));
    }

    /** Whether its times are told at all. */
    static boolean isDrawn(WorkWeek week) {
        return !week.shifts().isEmpty() && week.rota() != Rota.WISSELT;
    }

    private static String code(Enum<?> constant) {
        return FormField.choiceName(constant);
    }
}
