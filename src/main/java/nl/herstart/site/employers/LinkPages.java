package nl.herstart.site.employers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.vacancy.Vacancies;

/**
 * The link by which an employer confirms. Opening it only shows a button, since programs that scan mail open every link;
 * pressing that does it, for the one report that the mail was about.
 */
final class LinkPages {

    static final String CONFIRM = EmployerRoutes.WAY_IN + "/bevestigen";

    private static final String CONFIRMED = EmployerRoutes.WAY_IN + "/bevestigd";
    private static final String TOKEN = "/{token}";

    private final Room room;
    private final Vacancies vacancies;

    LinkPages(Room room, Vacancies vacancies) {
        this.room = room;
        this.vacancies = vacancies;
    }

    void addTo(RoutesConfig routes) {
        routes.get(CONFIRM + TOKEN, this::ask);
        routes.post(CONFIRM + TOKEN, this::confirm);
        routes.get(CONFIRMED, ctx -> room.show(ctx, "confirmed", Map.of()));
    }

    private void ask(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        var waiting = vacancies.toConfirm(token(ctx));
        if (waiting.isEmpty()) {
            room.showGone(ctx);
            return;
        }
        room.show(ctx, "confirm", Map.of("report", title(waiting)));
    }

    private String title(Vacancies.Reports waiting) {
        return waiting.vacancies().stream()
                .map(filed ->
                        room.texts().say("bevestig.vacature", filed.vacancy().title()))
                .findFirst()
                .orElseGet(() -> room.texts()
                        .say(
                                "bevestig.interesse",
                                waiting.interests().get(0).reporter().organisation()));
    }

    private void confirm(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        if (vacancies.confirm(token(ctx)).isEmpty()) {
            room.showGone(ctx);
        } else {
            Room.sendTo(ctx, CONFIRMED);
        }
    }

    static RandomToken token(Context ctx) {
        return new RandomToken(ctx.pathParam("token"));
    }
}
