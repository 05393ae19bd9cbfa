package nl.herstart.site.orientation;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.platform.calendar.CalendarFile;
import nl.herstart.value.Language;

/**
 * The day to look again as a file for one's own calendar. A plan goes along as a list of its steps, so that it is kept
 * without a script; what was answered does not. After "not yet" the day says nothing but that it has come.
 */
final class Agenda {

    static final String NAME = "herstart.ics";

    private final PlanWords words;
    private final URI baseUrl;

    Agenda(PlanWords words, URI baseUrl) {
        this.words = words;
        this.baseUrl = baseUrl;
    }

    CalendarFile of(Reminder reminder, StepPlan plan, Instant now) {
        boolean notYet = plan.road() == Road.NOT_YET;
        var name = notYet ? "later" : "stappen";
        var text = words.reminder(name);
        var day = new CalendarFile.Day(
                name + "-" + reminder.day() + "@wegwijzer.herstart",
                reminder.day(),
                text.title(),
                notYet ? text.description() : text.description() + "\n\n" + numbered(plan.steps()),
                baseUrl + OrientationForm.PATH,
                CalendarFile.Alarm.AT_NINE_THAT_DAY);
        return CalendarFile.of(Language.DUTCH, List.of(day), now);
    }

    private String numbered(List<Task> steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> (i + 1) + ". " + words.title(steps.get(i)))
                .collect(Collectors.joining("\n"));
    }
}
