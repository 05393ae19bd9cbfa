package nl.herstart.site.employers;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;

/** What stands in the place of the forms where nobody stands behind the site: it takes nothing. */
final class TrialPage {

    private final Room room;

    TrialPage(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        for (var address : List.of(EmployerRoutes.WAY_IN, ReportPages.FORM)) {
            routes.get(address, ctx -> room.show(ctx, "trial", Map.of()));
            routes.post(address, ctx -> room.show(ctx, "trial", Map.of()));
        }
    }
}
