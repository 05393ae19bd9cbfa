package nl.herstart.platform.markdown;

import java.util.List;

/**
 * A text as HTML, with what a page needs to know about it.
 *
 * @param text what one reads, without markup
 * @param headings the headings in order, for a table of contents
 * @param links every address the text links to or takes a picture from, in order
 */
public record Rendered(String html, String text, List<Heading> headings, List<Link> links) {

    public Rendered {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }

    /**
     * A heading.
     *
     * @param level 1 to 6
     * @param id by which an address can point at it
     * @param line of the text, counted from one
     */
    public record Heading(int level, String id, String text, int line) {}

    /**
     * A link.
     *
     * @param line of the text, counted from one
     * @param allowed whether it leads to a safe place; pictures never do
     * @param picture whether it shows what it points at
     */
    public record Link(String target, int line, boolean allowed, boolean picture) {}
}
