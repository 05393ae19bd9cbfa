package nl.herstart.wording.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.todo.Todo;
import nl.herstart.calculator.todo.TodoList;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.Repayment;
import nl.herstart.wording.TodoTexts;

/** What there is to arrange when the job starts, and what of the toeslagen is too much until somebody reports it. */
public final class Arranging {

    /** So many are told with the outcome itself. */
    private static final int FIRST = 3;

    private final Calendars calendars;
    private final TodoList todoList;
    private final TodoTexts texts;
    private final Repayment repayment;
    private final Clock clock;

    public Arranging(
            Calculator calculator, Calendars calendars, RegelingTexts regelingen, TodoTexts texts, Clock clock) {
        this.calendars = calendars;
        this.todoList = new TodoList(calculator);
        this.texts = texts;
        this.repayment = new Repayment(calculator, regelingen);
        this.clock = clock;
    }

    /** What the templates use: {@code repayment}, {@code todos}, {@code firstTodos}, {@code otherTodos} and {@code hasAgenda}. */
    public Map<String, Object> of(Answer answer) {
        var calendar = calendars.of(answer);
        var todos = todos(answer, calendar);
        var first = first(todos);
        return Map.of(
                "repayment", repayment.of(answer, calendar),
                "todos", steps(todos),
                "firstTodos", steps(first),
                "otherTodos",
                        steps(todos.stream()
                                .filter(todo -> !first.contains(todo))
                                .toList()),
                "hasAgenda", todos.stream().anyMatch(todo -> todo.day().isPresent()));
    }

    /** What there is to arrange, as it stands in an agenda: all of it, in the order of the list. */
    public List<Todo> todos(Answer answer) {
        return todos(answer, calendars.of(answer));
    }

    private List<Todo> todos(Answer answer, FirstYearCalendar calendar) {
        return todoList.of(answer, calendar, LocalDate.now(clock));
    }

    /** What has a day comes before what has none; told in the order of the list. */
    private static List<Todo> first(List<Todo> todos) {
        var chosen = Stream.concat(
                        todos.stream().filter(todo -> todo.day().isPresent()),
                        todos.stream().filter(todo -> todo.day().isEmpty()))
                .limit(FIRST)
                .toList();
        return todos.stream().filter(chosen::contains).toList();
    }

    private List<TodoTexts.Step> steps(List<Todo> todos) {
        return todos.stream().map(texts::of).toList();
    }
}
