package nl.herstart.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The people of the desk, as rooms may know them. */
public final class Staff {

    private Staff() {}

    /** Somebody with the rights of now, who looks at this place of the desk; nothing when they may not work any more. */
    public static Optional<Viewer> viewer(Handle look, String id, String where) {
        return look.createQuery("SELECT name FROM staff_member WHERE id = ? AND state = 'active'")
                .bind(0, id)
                .mapTo(String.class)
                .findOne()
                .map(name -> new Viewer(id, name, rights(look, id), where));
    }

    /** Who works in a region now, by name. */
    public static List<Colleague> in(Handle look, String region) {
        return look.createQuery("""
                        SELECT DISTINCT id, name FROM staff_member JOIN staff_right ON staff_id = id
                        WHERE state = 'active' AND region = ? ORDER BY name, id
                        """)
                .bind(0, region)
                .map((row, context) -> new Colleague(row.getString("id"), row.getString("name")))
                .list();
    }

    /** What somebody may do, by what is stored; what is stored wrongly gives no right. */
    public static Set<Right> rights(Handle look, String id) {
        return look
                .createQuery("SELECT role, region FROM staff_right WHERE staff_id = ?")
                .bind(0, id)
                .map((row, context) -> Right.stored(row.getString("role"), row.getString("region")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of somebody, also of who left; nothing when there never was one. */
    public static Optional<String> name(Handle look, String id) {
        return look.createQuery("SELECT name FROM staff_member WHERE id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .findOne();
    }
}
