package nl.herstart.site.caseload;

import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.work.WorkPage.Row;

/**
 * A person on the worklist, as the page tells it.
 *
 * @param asks what she wants help with, and what is good to know before calling
 * @param lastContact in words; empty when there was none
 * @param attempts on how many days nobody was reached, in words; empty when there is nothing to tell
 * @param region the name of it, where those of more than one stand together
 */
record ListRow(
        Row row,
        Due due,
        String asks,
        String state,
        String lastContact,
        String attempts,
        Offered offered,
        String region) {

    public String id() {
        return row.file().person().text();
    }

    public String name() {
        return row.name();
    }

    public long version() {
        return row.file().version();
    }

    public String who() {
        return row.file().assignee().map(CaseFile.Colleague::name).orElse("");
    }

    public boolean mustBeAsked() {
        return row.mustBeAsked();
    }

    /** Whether one press takes her up. */
    public boolean mayTake() {
        return row.file().assignee().isEmpty()
                && row.file().closedAt().isEmpty()
                && row.file().frozen().isEmpty();
    }
}
