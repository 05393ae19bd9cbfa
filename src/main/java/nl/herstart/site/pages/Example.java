package nl.herstart.site.pages;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.markdown.ContentException;

/**
 * What one employer, branch or region once did: a page in the folder {@link #FOLDER}, whose front matter also says
 * where, when, in which sector and what it is about.
 *
 * @param year the last year the source tells about; what became of it since is not known
 */
record Example(Page page, String place, Year year, Sector sector, Kind kind) {

    /** Where the files are. */
    static final String FOLDER = "werkgevers/voorbeelden";

    /** The page that lists them all: an article of its theme, with the same name as the folder. */
    static final String OVERVIEW = "/" + FOLDER;

    /** The newest first. */
    static final Comparator<Example> NEWEST_FIRST = Comparator.comparing((Example example) -> example.year())
            .reversed()
            .thenComparing(example -> example.page().address());

    private static final Set<String> KEYS = Set.of("place", "year", "sector", "kind");

    /** The keys that the front matter of a file in this folder has besides those of every file. */
    static Set<String> keysIn(String folder) {
        return folder.equals(FOLDER) ? KEYS : Set.of();
    }

    static boolean is(Page page) {
        return page.theme().equals(FOLDER);
    }

    /**
     * Reads what the front matter says.
     *
     * @throws ContentException when the year is none, or the sector or kind is unknown
     */
    static Example of(Page page) {
        var own = page.head().own();
        return new Example(
                page,
                own.getOrDefault("place", ""),
                year(page, own.getOrDefault("year", "")),
                choice(page, "sector", List.of(Sector.values())),
                choice(page, "kind", List.of(Kind.values())));
    }

    private static Year year(Page page, String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw ContentException.in(page.file(), "year is geen jaar zoals 2014: " + text);
        }
        return Year.parse(text);
    }

    private static <C extends Choice> C choice(Page page, String key, List<C> all) {
        var text = page.head().own().getOrDefault(key, "");
        return Choice.written(text, all)
                .orElseThrow(() -> ContentException.in(
                        page.file(),
                        "%s is %s, maar hoort een van deze te zijn: %s"
                                .formatted(
                                        key,
                                        text,
                                        all.stream().map(Choice::value).collect(Collectors.joining(", ")))));
    }

    /** As a list shows it. */
    public PageLink link() {
        return page.link();
    }
}
