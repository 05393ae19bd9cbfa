package nl.herstart.platform.markdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The typed head of a content file, between two lines of {@code ---}. Every key but owner and groups is compulsory, and no other is
 * known.
 *
 * @param title the heading of the page
 * @param summary the answer in a sentence or two, shown in lists and above the text
 * @param order the place among the pages of the folder, lowest first
 * @param checked the day on which everything was last held against its sources
 * @param checkBy the day after which readers are warned that the text may be old
 * @param owner who looks at it again on that day; empty when nobody is named
 * @param next addresses on this site to go on to
 * @param sources what the text is based on; may be empty
 * @param groups of a page that lists others: under which headings they stand; empty when under none
 * @param own the keys that only pages of this kind have, each with one line of text; none on most pages
 */
public record FrontMatter(
        String title,
        String summary,
        int order,
        LocalDate checked,
        LocalDate checkBy,
        String owner,
        List<String> next,
        List<Source> sources,
        List<Group> groups,
        Map<String, String> own) {

    /** A heading over the pages of a folder whose {@code order} is at least this, up to the next heading. */
    public record Group(int from, String title) {}

    public FrontMatter {
        next = List.copyOf(next);
        sources = List.copyOf(sources);
        groups = List.copyOf(groups);
        own = Map.copyOf(own);
    }

    /** Whether the day to check has passed. */
    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(checkBy);
    }
}
