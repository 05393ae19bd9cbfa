package nl.herstart.site.calculation.todo;

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
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/**
 * The steps that have a day as an iCalendar file (RFC 5545): an event of a whole day for each, with an alarm a week before.
 * The same step on the same day always has the same UID, so that taking the file in again changes nothing twice.
 */
public final class AgendaFile {

    public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";
    public static final String NAME = "regel-dit-nu.ics";

    /** A line holds 75 octets, and the library counts characters: this leaves room for letters with an accent. */
    private static final int LINE = 68;

    private static final String MAKER = "-//Herstart//Rekenhulp//NL";

    private final TodoTexts texts;

    public AgendaFile(TodoTexts texts) {
        this.texts = texts;
    }

    /**
     * The text of the file.
     *
     * @param now the moment at which it is made
     */
    public String write(List<Todo> todos, Instant now) {
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(MAKER);
        for (var todo : todos) {
            todo.day().ifPresent(day -> calendar.addEvent(event(todo, day, now)));
        }
        return folded(calendar);
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

    private VEvent event(Todo todo, LocalDate day, Instant now) {
        var step = texts.of(todo);
        var event = new VEvent();
        event.setUid(uid(todo, day));
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(new DateStart(wholeDay(day)));
        event.setTransparency(Transparency.transparent());
        event.setSummary(step.text());
        event.setDescription(texts.description(todo));
        if (!step.address().isEmpty()) {
            event.setUrl(step.address());
        }
        var weekBefore = Duration.builder().prior(true).weeks(1).build();
        event.addAlarm(VAlarm.display(new Trigger(weekBefore, Related.START), step.text()));
        return event;
    }

    private static String uid(Todo todo, LocalDate day) {
        return todo.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + day + "@rekenhulp.herstart";
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
