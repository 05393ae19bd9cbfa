package nl.herstart.registry.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Spoken;

/**
 * One page of a worklist.
 *
 * @param tabs how many there are behind each tab
 * @param counts how many there are of each urgency in this tab, whatever is shown
 * @param hasMore whether another page follows
 */
public record WorkPage(
        List<Row> rows, Map<WorkPlace.Tab, Integer> tabs, Map<Urgency, Integer> counts, boolean hasMore) {

    /**
     * One person.
     *
     * @param urgency absent once closed
     * @param mustBeAsked whether staff must ask whether she wants to stay, since she has no address to mail to
     */
    public record Row(
            CaseFile file,
            Optional<Urgency> urgency,
            String name,
            Reach reach,
            Spoken speaks,
            Set<Help> help,
            boolean mustBeAsked) {}
}
