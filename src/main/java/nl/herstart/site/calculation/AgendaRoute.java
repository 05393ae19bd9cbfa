package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import nl.herstart.calculator.Answer;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.server.Routes;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.value.Language;
import nl.herstart.wording.AgendaFile;
import nl.herstart.wording.outcome.Arranging;

/**
 * What there is to arrange as a file for one's own calendar, at {@code /rekenhulp/agenda}. The answers come along in the
 * form; nothing of them stands in the address, is kept, or gets into the file.
 */
final class AgendaRoute implements Routes {

    /** Its Dutch address. */
    static final String PATH = "/rekenhulp/agenda";

    private final CalculationForm form;
    private final FormPages pages;
    private final Answering answering;
    private final Arranging arranging;
    private final AgendaFile agenda;
    private final Clock clock;
    private final String path;

    AgendaRoute(
            CalculationForm form,
            FormPages pages,
            Answering answering,
            Arranging arranging,
            AgendaFile agenda,
            Clock clock,
            Language language) {
        this.form = form;
        this.pages = pages;
        this.answering = answering;
        this.arranging = arranging;
        this.agenda = agenda;
        this.clock = clock;
        this.path = Roots.address(language, PATH);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(path, this::answer);
    }

    private void answer(Context ctx) {
        var filled = form.read(Answers.in(ctx.formParamMap()));
        answering.answer(ctx, filled, answer -> write(ctx, answer), refused -> pages.showWrong(ctx, refused));
    }

    private void write(Context ctx, Answer answer) {
        agenda.of(arranging.todos(answer), clock.instant()).giveTo(ctx, agenda.name());
    }
}
