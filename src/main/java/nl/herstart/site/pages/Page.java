package nl.herstart.site.pages;

import java.util.stream.Stream;
import nl.herstart.platform.markdown.FrontMatter;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.markdown.Rendered;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;

/**
 * One page of content, ready to be shown.
 *
 * @param theme the folder of it, or {@link PageAddress#ABOUT}
 * @param file the file it comes from, for whoever has to correct it
 * @param firstLine the line of that file on which the text starts
 */
record Page(String address, String theme, String file, int firstLine, FrontMatter head, Rendered text) {

    /** The line of the file of a line of the text. */
    int lineOf(int lineOfText) {
        return firstLine + lineOfText - 1;
    }

    Language language() {
        return Roots.language(address);
    }

    /** The address of the page that lists it, if its theme has one. */
    String themeAddress() {
        return Roots.address(language(), "/" + theme);
    }

    /** Something to say about the page as a whole. */
    Remark remark(String words) {
        return new Remark(file, Remark.WHOLE_FILE, words);
    }

    /** The addresses outside this site to which its text and its sources lead. */
    Stream<Remark> linksOutside() {
        return Stream.concat(
                text.links().stream()
                        .filter(link -> link.target().startsWith("https:"))
                        .map(link -> new Remark(file, lineOf(link.line()), link.target())),
                head.sources().stream().map(source -> remark(source.url().toString())));
    }

    PageLink link() {
        return new PageLink(address, head.title(), head.summary());
    }
}
