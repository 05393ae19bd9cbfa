package nl.herstart.platform.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import nl.herstart.value.Language;

/** Whole days as an iCalendar file (RFC 5545), each with an alarm. */
public record CalendarFile(String text) {

    /** When the calendar gives a sign. */
    public enum Alarm {
        A_WEEK_BEFORE,
        AT_NINE_THAT_DAY;

        private Duration fromMidnight() {
            return switch (this) {
                case A_WEEK_BEFORE -> Duration.builder().prior(true).weeks(1).build();
                case AT_NINE_THAT_DAY -> Duration.builder().hours(9).build();
            };
        }
    }

    /**
     * One day.
     *
     * @param uid the same each time the same thing is written, so that taking a file in again changes nothing twice
     * @param address where to read more; may be empty
     */
    public record Day(String uid, LocalDate date, String title, String description, String address, Alarm alarm) {}

    private static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

    /** A line holds 75 octets, and the library counts characters: this leaves room for letters with an accent. */
    private static final int LINE = 68;

    private static final String MAKER = "-//Herstart//Herstart//";

    /**
     * The file with these days.
     *
     * @param language in which the days are told
     * @param now the moment at which it is made
     */
    public static CalendarFile of(Language language, List<Day> days, Instant now) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(MAKER + language.code().toUpperCase(Locale.ROOT));
        days.forEach(day -> calendar.addEvent(event(day, now)));
        return new CalendarFile(folded(calendar));
    }

    /** Answers with the file, to be saved under this name. */
    public void giveTo(Context ctx, String name) {
        ctx.contentType(CONTENT_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(text);
    }

    private static VEvent event(Day day, Instant now) {
        var event = new VEvent();
        event.setUid(day.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(whole(day.date())));
        event.setTransparency(Transparency.transparent());
        event.setSummary(day.title());
        event.setDescription(day.description());
        if (!day.address().isEmpty()) {
            event.setUrl(day.address());
        }
        event.addAlarm(VAlarm.display(new Trigger(day.alarm().fromMidnight(), Related.START), day.title()));
        return event;
    }

    private static ICalDate whole(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String folded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
