package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.server.Routes;
import nl.herstart.site.calculation.questions.Answers;
import nl.herstart.site.calculation.questions.CalculationForm;
import nl.herstart.site.calculation.todo.AgendaFile;
import nl.herstart.site.calculation.todo.TodoList;
import nl.herstart.value.Language;

/**
 * What there is to arrange as a file for one's own calendar, at {@code /rekenhulp/agenda}. The answers come along in the
 * form; nothing of them stands in the address, is kept, or gets into the file.
 */
final class AgendaRoute implements Routes {

    /** Its Dutch address. */
    static final String PATH = "/rekenhulp/agenda";

    private final Calculator calculator;
    private final CalculationForm form;
    private final FormPages pages;
    private final FormGuard guard;
    private final TodoList todoList;
    private final AgendaFile agenda;
    private final Clock clock;
    private final String path;

    AgendaRoute(
            Calculator calculator,
            CalculationForm form,
            FormPages pages,
            FormGuard guard,
            TodoList todoList,
            AgendaFile agenda,
            Clock clock,
            Language language) {
        this.calculator = calculator;
        this.form = form;
        this.pages = pages;
        this.guard = guard;
        this.todoList = todoList;
        this.agenda = agenda;
        this.clock = clock;
        this.path = language.address(PATH);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(path, this::answer);
    }

    private void answer(Context ctx) {
        var filled = form.readToAnswer(Answers.in(ctx.formParamMap()));
        filled.situation().ifPresentOrElse(situation -> write(ctx, situation), () -> pages.finish(ctx, filled));
    }

    private void write(Context ctx, Situation situation) {
        guard.count(ctx, Limit.CALCULATION);
        var todos = todoList.of(calculator.answer(situation), LocalDate.now(clock));
        agenda.of(todos, clock.instant()).giveTo(ctx, agenda.name());
    }
}
