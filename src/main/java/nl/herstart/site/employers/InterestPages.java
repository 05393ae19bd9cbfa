package nl.herstart.site.employers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.vacancy.Interest;
import nl.herstart.vacancy.Press;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Vacancies;
import nl.herstart.vacancy.Wish;
import nl.herstart.value.Postcode;

/** The way in for employers: to report work, or to leave a name with what they want of us. */
final class InterestPages {

    private static final int MAX_WORDS = 500;
    private static final int MAX_POSTCODE = 7;

    private final Room room;
    private final Vacancies vacancies;

    private record Interested(Reporter reporter, Interest interest) {}

    InterestPages(Room room, Vacancies vacancies) {
        this.room = room;
        this.vacancies = vacancies;
    }

    void addTo(RoutesConfig routes) {
        routes.before(EmployerRoutes.WAY_IN, CacheClass.OWN_HISTORY::applyTo);
        routes.get(EmployerRoutes.WAY_IN, ctx -> show(ctx, Parsed.blank()));
        routes.post(EmployerRoutes.WAY_IN, this::send);
    }

    private void send(Context ctx) {
        read(ctx)
                .handle(
                        invalid -> {
                            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
                            show(ctx, invalid);
                        },
                        interested -> accept(ctx, interested));
    }

    private Parsed<Interested> read(Context ctx) {
        var form = FormReader.of(ctx.formParamMap());
        var wishes = form.field("wens").choices(Wish.class);
        if (wishes.isEmpty()) {
            form.refuse("wens", room.texts().say("wens.leeg"));
        }
        var reporter = ReporterForm.read(form, room.texts());
        var place = form.field("postcode")
                .required(room.texts().say("postcode.leeg"))
                .text(MAX_POSTCODE, Postcode::parse, room.texts().say("postcode.fout"))
                .flatMap(postcode -> room.placeOrRefuse(form, "postcode", postcode));
        var words = form.field("bericht").ownWords(MAX_WORDS, room.texts().say("bsn"));
        return form.parsed(() -> new Interested(reporter.get(), new Interest(wishes, place.orElseThrow(), words)));
    }

    private void accept(Context ctx, Interested interested) {
        var objection = room.guard().objectionTo(ctx, Limit.REPORT);
        if (objection.isPresent()) {
            objection.get().applyTo(ctx);
            var typed = FormReader.of(ctx.formParamMap()).<Interested>invalid();
            show(ctx, typed.withError(Invalid.WHOLE_FORM, objection.get().message()));
            return;
        }
        vacancies.add(interested.reporter(), interested.interest(), new Press(ctx.formParamMap()));
        Room.sendTo(ctx, ReportPages.SENT);
    }

    private void show(Context ctx, Invalid<Interested> form) {
        room.showListed(ctx, "way-in", Map.of("form", form, "choices", new FormChoices(room.texts())));
    }
}
