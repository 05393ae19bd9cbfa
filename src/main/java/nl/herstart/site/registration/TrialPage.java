package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;

/** What stands at {@code /aanmelden} as long as nobody stands behind the site: who helps now. Takes nothing, whatever is sent. */
final class TrialPage {

    private final Room room;

    TrialPage(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes, Language language) {
        var path = Roots.address(language, FormPages.FORM);
        routes.get(path, this::show);
        routes.post(path, this::show);
    }

    private void show(Context ctx) {
        room.show(ctx, "trial", Map.of());
    }
}
