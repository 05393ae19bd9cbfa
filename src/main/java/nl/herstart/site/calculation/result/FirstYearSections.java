package nl.herstart.site.calculation.result;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.CalendarMonth;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.calendar.Reading;
import nl.herstart.calculator.todo.TodoList;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.wording.CalendarTexts;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.Repayment;
import nl.herstart.wording.TodoTexts;

/** The three sections about the first year: the calendar, what must be paid back, and what there is to arrange. */
public final class FirstYearSections {

    private static final int MONTHS = 12;

    private final Language language;
    private final Calculator calculator;
    private final Calendars calendars;
    private final TodoList todoList;
    private final TodoTexts todoTexts;
    private final Clock clock;
    private final MonthTable table;
    private final CalendarTexts calendarTexts;
    private final Repayment repayment;

    public FirstYearSections(
            Calculator calculator,
            Calendars calendars,
            RegelingTexts regelingen,
            TodoList todoList,
            TodoTexts todoTexts,
            Clock clock) {
        this.language = regelingen.language();
        this.calculator = calculator;
        this.calendars = calendars;
        this.todoList = todoList;
        this.todoTexts = todoTexts;
        this.clock = clock;
        var texts = Texts.about(language, "calculation/kalender");
        this.table = new MonthTable(texts);
        this.calendarTexts = new CalendarTexts(texts);
        this.repayment = new Repayment(calculator, regelingen);
    }

    /** What their templates use: {@code firstYear}, {@code repayment}, {@code todos} and {@code hasAgenda}. */
    Map<String, Object> of(Answer answer) {
        var calendar = calendars.of(answer);
        var todos = todoList.of(answer, LocalDate.now(clock));
        var model = new HashMap<String, Object>();
        model.put("firstYear", firstYear(answer, calendar));
        model.put("repayment", repayment.of(answer, calendar));
        model.put("todos", todos.stream().map(todoTexts::of).toList());
        model.put("hasAgenda", todos.stream().anyMatch(todo -> todo.day().isPresent()));
        return model;
    }

    /** Twelve months from the first of the job on, over the turn of the year; without a job those of the year. */
    private List<CalendarMonth> months(Answer answer, FirstYearCalendar calendar) {
        var months = new ArrayList<>(fromStart(answer, calendar.reported()));
        int later = MONTHS - months.size();
        if (later > 0) {
            var after = calculator.yearAfter(answer.situation());
            months.addAll(calendars.goingOn(answer.situation(), after, calendar).subList(0, later));
        }
        return months;
    }

    private static List<CalendarMonth> fromStart(Answer answer, Reading reading) {
        int before = answer.situation().hasJobInMind()
                ? answer.situation().job().from().getMonthValue() - 1
                : 0;
        return reading.months().subList(before, MONTHS);
    }

    private boolean isLaterProvisional(Answer answer) {
        return answer.comingMonths().isProvisional()
                && !calculator.isProvisional(answer.situation().year());
    }

    private Map<String, Object> firstYear(Answer answer, FirstYearCalendar calendar) {
        var same = calendar.reported().months().equals(calendar.unreported().months());
        var model = new HashMap<String, Object>();
        model.put("year", answer.situation().year());
        model.put("start", language.month(answer.situation().job().from()));
        model.put("started", answer.situation().job().from().isBefore(YearMonth.now(clock)));
        var months = months(answer, calendar);
        model.put("tight", calendarTexts.tight(answer, months));
        model.put("rows", table.rows(months));
        model.put("silent", same ? List.of() : table.rows(fromStart(answer, calendar.unreported())));
        model.put(
                "provisional",
                isLaterProvisional(answer) ? answer.situation().year().plusYears(1) : null);
        model.put("later", calendarTexts.later(answer, calendar, calendar.reported()));
        model.put("total", language.cents(calendar.total(calendar.reported())));
        model.put("assumptions", calendarTexts.assumptions(answer, calendar));
        return model;
    }
}
