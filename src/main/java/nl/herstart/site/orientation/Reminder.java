package nl.herstart.site.orientation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;

/** A day to look again, which the visitor picks and only the visitor's own calendar knows. */
record Reminder(LocalDate day) {

    /** How long to wait. */
    enum Wait {
        MAANDEN_1(1),
        MAANDEN_3(3),
        MAANDEN_6(6),
        MAANDEN_12(12),
        /** Until a month that the visitor names. */
        ZELF(0);

        private final int months;

        Wait(int months) {
            this.months = months;
        }
    }

    private static final String WHEN = "wanneer";
    private static final String MONTH = "maand";
    private static final int YEARS_AHEAD = 5;

    /** Reads the choice of a day. A month that somebody names means its first day. */
    static Parsed<Reminder> parse(Map<String, List<String>> fields, LocalDate today) {
        var form = FormReader.of(fields);
        var wait = form.field(WHEN).choice(Wait.class);
        var named = form.field(MONTH);
        boolean isNamed = form.field(MONTH).ticked();
        if (wait.isEmpty() && !isNamed) {
            form.refuse(WHEN, OrientationForm.TEXTS.say("wanneer.leeg"));
        }
        if (wait.isPresent() && wait.get() != Wait.ZELF) {
            if (isNamed) {
                form.refuse(MONTH, OrientationForm.TEXTS.say("maand.over"));
            }
            return form.parsed(() -> new Reminder(today.plusMonths(wait.get().months)));
        }
        var first = YearMonth.from(today).plusMonths(1);
        if (wait.isPresent()) {
            named.required(OrientationForm.TEXTS.say("maand.leeg", first.plusMonths(3)));
        }
        var month = named.month(first, first.plusYears(YEARS_AHEAD));
        return form.parsed(() -> new Reminder(month.orElseThrow().atDay(1)));
    }
}
