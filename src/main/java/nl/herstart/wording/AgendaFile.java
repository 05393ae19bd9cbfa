package nl.herstart.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.herstart.calculator.todo.Todo;
import nl.herstart.platform.calendar.CalendarFile;

/**
 * The steps that have a day as a file for one's own calendar, each with an alarm a week before. The same step on the same
 * day always has the same UID, so that taking the file in again changes nothing twice.
 */
public final class AgendaFile {

    private final TodoTexts texts;

    public AgendaFile(TodoTexts texts) {
        this.texts = texts;
    }

    /** How the file is called when it is kept. */
    public String name() {
        return texts.fileName();
    }

    /**
     * The file.
     *
     * @param now the moment at which it is made
     */
    public CalendarFile of(List<Todo> todos, Instant now) {
        return CalendarFile.of(
                texts.language(), todos.stream().flatMap(this::entry).toList(), now);
    }

    private Stream<CalendarFile.Day> entry(Todo todo) {
        var step = texts.of(todo);
        return todo.day().stream()
                .map(day -> new CalendarFile.Day(
                        uid(todo, day),
                        day,
                        step.text(),
                        texts.description(todo),
                        step.address(),
                        CalendarFile.Alarm.A_WEEK_BEFORE));
    }

    private static String uid(Todo todo, LocalDate day) {
        return todo.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + day + "@rekenhulp.herstart";
    }
}
