package nl.herstart.site.caseload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.desk.Staff;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;

/** Who works in a region, and how much each has on hand, for who hands out the work. */
final class Colleagues {

    private final Database database;
    private final DeskWords words;

    Colleagues(Database database, DeskWords words) {
        this.database = database;
        this.words = words;
    }

    /** Somebody by the id that the form sends; nothing when there is nobody who works here. */
    Optional<Viewer> find(String id) {
        return database.read(look -> Staff.viewer(look, id, ""));
    }

    /** As options of a form, who has least to do first. */
    List<Map<String, String>> in(String region) {
        return database.read(look -> look.createQuery("""
                        SELECT staff_member.id, name,
                            (SELECT count(*) FROM casefile
                                WHERE assignee = staff_member.id AND closed_at IS NULL) AS open
                        FROM staff_member
                        WHERE state = 'active' AND EXISTS (
                            SELECT 1 FROM staff_right WHERE staff_id = staff_member.id AND region = :region)
                        ORDER BY open, name
                        """)
                .bind("region", region)
                .map((row, context) -> Map.of(
                        "value", row.getString("id"),
                        "label", row.getString("name"),
                        "hint", words.say("collega.werk", row.getInt("open"))))
                .list());
    }
}
