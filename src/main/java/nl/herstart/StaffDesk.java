package nl.herstart;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Desk;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.SecondFactors;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Tries;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Views;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.site.admin.AdminRoutes;

/**
 * Puts the staff desk together: the way in, and behind the door the rooms.
 *
 * @param door what visitors who are staff come in by; offered to the server beside {@code admin}
 */
record StaffDesk(AdminRoutes admin, Desk door) {

    /**
     * A desk with these rooms before those of the room {@code admin} itself.
     *
     * @param takesLogins whether anybody may come in
     */
    static StaffDesk of(
            Database database,
            MasterKey key,
            Audit audit,
            Outbox outbox,
            Views views,
            FormGuard guard,
            RegionMap regions,
            BooleanSupplier takesLogins,
            URI baseUrl,
            Clock clock,
            List<DeskRoom> rooms) {
        var sessions = new Sessions(database, clock);
        var tries = new Tries(clock);
        var factors = SecondFactors.of(database, key, tries, clock);
        var admin = AdminRoutes.using(
                database,
                key,
                sessions,
                factors,
                tries,
                audit,
                outbox,
                views,
                guard,
                regions,
                takesLogins,
                address -> rooms.stream()
                        .flatMap(room -> room.doing(address).stream())
                        .findFirst(),
                baseUrl,
                clock);
        var all = Stream.concat(rooms.stream(), Stream.of(admin)).toList();
        return new StaffDesk(admin, new Desk(database, sessions, audit, views, admin, factors, all));
    }
}
