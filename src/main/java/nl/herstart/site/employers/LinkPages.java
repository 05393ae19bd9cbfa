package nl.herstart.site.employers;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.vacancy.Vacancies;
import nl.herstart.vacancy.VacancyId;

/**
 * The link by which an employer confirms. Opening it only shows a button, since programs that scan mail open every link;
 * pressing that does it, for what is ticked of all that waits at the address.
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
        room.show(ctx, "confirm", Map.of("reports", reports(waiting)));
    }

    private List<Map<String, String>> reports(Vacancies.Reports waiting) {
        var vacancies = waiting.vacancies().stream()
                .map(filed -> Map.of(
                        "id",
                        filed.id().text(),
                        "title",
                        room.texts().say("bevestig.vacature", filed.vacancy().title())));
        var interests = waiting.interests().stream()
                .map(filed -> Map.of(
                        "id",
                        filed.id().text(),
                        "title",
                        room.texts().say("bevestig.interesse", filed.reporter().organisation())));
        return Stream.concat(vacancies, interests).toList();
    }

    private void confirm(Context ctx) {
        room.guard().count(ctx, Limit.LINK);
        if (vacancies.confirm(token(ctx), chosen(ctx)).isEmpty()) {
            room.showGone(ctx);
        } else {
            Room.sendTo(ctx, CONFIRMED);
        }
    }

    private static Set<VacancyId> chosen(Context ctx) {
        return ctx.formParams("melding").stream()
                .flatMap(text -> VacancyId.parse(text).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static RandomToken token(Context ctx) {
        return new RandomToken(ctx.pathParam("token"));
    }
}
