package nl.herstart.site.search;

import java.util.List;

/**
 * One page that was found.
 *
 * @param summary what the page says of itself; may be empty
 * @param passage the piece of its text that fits best, in parts of which some were looked for
 */
record Found(String address, String title, String theme, String summary, List<Part> passage) {

    /**
     * A piece of text.
     *
     * @param hit whether it is a word that was looked for
     */
    record Part(String text, boolean hit) {}

    Found {
        passage = List.copyOf(passage);
    }
}
