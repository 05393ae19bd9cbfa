package nl.herstart.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.desk.Session.Stage;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;

/** The desk at {@code /beheer}: the addresses of its rooms, each behind the door. */
public final class Desk implements Routes {

    /** Where the desk begins; from there one comes to the first thing one may see. */
    public static final String HOME = "/beheer";

    private final Database database;
    private final Sessions sessions;
    private final Audit audit;
    private final Views views;
    private final LoginPage login;
    private final CodeCheck codes;
    private final List<DeskRoom> rooms;

    /** A desk with these rooms, in the order of its menu. */
    public Desk(
            Database database,
            Sessions sessions,
            Audit audit,
            Views views,
            LoginPage login,
            CodeCheck codes,
            List<DeskRoom> rooms) {
        this.database = database;
        this.sessions = sessions;
        this.audit = audit;
        this.views = views;
        this.login = login;
        this.codes = codes;
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var door = new Door(routes);
        door.get(HOME, EnumSet.allOf(Role.class), this::goToFirst);
        rooms.forEach(room -> room.addTo(door));
    }

    /** What is at every address of the desk that is nothing else; to be added after all others. */
    public Routes nothingElse() {
        return routes -> routes.get(HOME + "/<rest>", this::nothing);
    }

    private void nothing(Context ctx) {
        var session =
                sessions.of(ctx).filter(found -> found.stage() == Stage.FULL).orElseThrow(NotFoundResponse::new);
        var viewer = database.read(look -> Staff.viewer(look, session.staffId(), ""));
        ctx.attribute(Csrf.FIELD, Csrf.of(session));
        gone(ctx, viewer.orElseThrow(NotFoundResponse::new));
    }

    /** In the place of what is not there, or not for them: a page of the desk with a way on. */
    private void gone(Context ctx, Viewer viewer) {
        ctx.status(HttpStatus.NOT_FOUND);
        show(ctx, viewer, "desk/gone", Map.of());
    }

    private void show(Context ctx, Viewer viewer, String template, Map<String, Object> model) {
        var everything = new HashMap<>(model);
        everything.put("viewer", viewer);
        everything.put("menu", itemsFor(viewer));
        everything.put("csrf", csrf(ctx));
        ctx.header("X-Robots-Tag", "noindex");
        views.show(ctx, template, everything);
    }

    private static Csrf csrf(Context ctx) {
        Csrf ofThisSession = ctx.attribute(Csrf.FIELD);
        if (ofThisSession == null) {
            throw new IllegalStateException("Nobody came in by the door");
        }
        return ofThisSession;
    }

    private void goToFirst(Context ctx, Viewer viewer) {
        ctx.redirect(
                itemsFor(viewer).stream()
                        .findFirst()
                        .orElseThrow(NotFoundResponse::new)
                        .address(),
                HttpStatus.SEE_OTHER);
    }

    private List<MenuItem> itemsFor(Viewer viewer) {
        return rooms.stream()
                .flatMap(room -> room.menu(viewer).stream())
                .filter(item -> viewer.is(item.roles()))
                .toList();
    }

    private final class Door implements DeskDoor {

        private final RoutesConfig routes;

        Door(RoutesConfig routes) {
            this.routes = routes;
        }

        @Override
        public void get(String address, Set<Role> roles, DeskPage page) {
            var allowed = checked(address, roles);
            routes.get(address, ctx -> letIn(ctx, address, allowed, page));
        }

        @Override
        public void post(String address, Set<Role> roles, DeskPage page) {
            var allowed = checked(address, roles);
            routes.post(
                    address,
                    ctx -> letIn(ctx, address, allowed, (same, viewer) -> {
                        if (csrf(same).allows(same)) {
                            page.answer(same, viewer);
                        } else {
                            login.askAgain(same, csrf(same));
                        }
                    }));
        }

        private Set<Role> checked(String address, Set<Role> roles) {
            boolean isOfTheDesk = address.equals(HOME) || address.startsWith(HOME + "/");
            if (!isOfTheDesk || roles.isEmpty()) {
                throw new IllegalArgumentException(address + " is no address of the desk, or is for nobody");
            }
            return Set.copyOf(roles);
        }

        private void letIn(Context ctx, String address, Set<Role> roles, DeskPage page) {
            var session = sessions.of(ctx).filter(found -> found.stage() == Stage.FULL);
            var viewer = session.flatMap(found -> database.read(look -> Staff.viewer(look, found.staffId(), address)));
            if (viewer.isEmpty()) {
                login.ask(ctx);
                return;
            }
            ctx.attribute(Csrf.FIELD, Csrf.of(session.orElseThrow()));
            if (!viewer.get().is(roles)) {
                database.write(transaction -> {
                    audit.refused(transaction, viewer.get(), Act.STRAYED, "");
                    return "";
                });
                gone(ctx, viewer.get());
                return;
            }
            try {
                page.answer(ctx, viewer.get());
            } catch (NotFoundResponse nothing) {
                gone(ctx, viewer.get());
            }
        }

        @Override
        public void show(Context ctx, Viewer viewer, String template, Map<String, Object> model) {
            Desk.this.show(ctx, viewer, template, model);
        }

        @Override
        public boolean confirmsWithCode(Viewer viewer, String code) {
            return codes.isRight(viewer, code);
        }
    }
}
