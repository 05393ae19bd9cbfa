package nl.herstart.site.caseload;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.CaseLook.Whole;
import org.jdbi.v3.core.Handle;

/**
 * What is good to know before one begins: that a colleague looks too, that something changed since one looked, and who may be
 * the same person.
 */
final class Hints {

    private static final Duration AT_THE_SAME_TIME = Duration.ofMinutes(5);

    private final Database database;
    private final DeskWords words;
    private final Clock clock;

    Hints(Database database, DeskWords words, Clock clock) {
        this.database = database;
        this.words = words;
        this.clock = clock;
    }

    /** Told to this viewer, who has just opened the person. */
    List<String> about(Whole open, Viewer viewer, List<Entry> history) {
        var person = open.file().person();
        return database.read(look -> {
            var hints = new ArrayList<String>();
            open.sameHere()
                    .forEach(other ->
                            hints.add(words.say("hint.zelfde", other.person().text())));
            if (open.isKnownElsewhere()) {
                hints.add(words.say("hint.elders"));
            }
            others(look, open, viewer).forEach(name -> hints.add(words.say("hint.kijkt", name)));
            lastLook(look, person, viewer)
                    .map(last -> (int) history.stream()
                            .filter(entry -> entry.at().toEpochMilli() > last)
                            .filter(entry -> !entry.who().startsWith(viewer.name() + ","))
                            .count())
                    .filter(changes -> changes > 0)
                    .ifPresent(changes -> hints.add(words.say("hint.veranderd", changes)));
            return hints;
        });
    }

    /** Those who may still open it, so that nobody counts who left or works elsewhere now. */
    private List<String> others(Handle look, Whole open, Viewer viewer) {
        return look.createQuery("""
                        SELECT DISTINCT name FROM audit JOIN staff_member ON staff_member.id = who
                        WHERE object = :object AND act = 'LOOKED' AND who <> :viewer AND at > :since
                            AND state = 'active'
                            AND EXISTS (SELECT 1 FROM staff_right WHERE staff_id = staff_member.id AND region = :region)
                        ORDER BY name
                        """)
                .bind("object", open.file().person().object())
                .bind("viewer", viewer.id())
                .bind("region", open.file().region())
                .bind("since", clock.instant().minus(AT_THE_SAME_TIME).toEpochMilli())
                .mapTo(String.class)
                .list();
    }

    /** The one before the look of this very moment. */
    private static Optional<Long> lastLook(Handle look, PersonId person, Viewer viewer) {
        return look.createQuery("""
                        SELECT at FROM audit WHERE object = :object AND who = :viewer ORDER BY seq DESC LIMIT 1 OFFSET 1
                        """)
                .bind("object", person.object())
                .bind("viewer", viewer.id())
                .mapTo(Long.class)
                .findOne();
    }
}
