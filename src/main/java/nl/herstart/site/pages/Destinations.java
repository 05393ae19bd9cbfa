package nl.herstart.site.pages;

import java.util.function.Predicate;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;

/**
 * Where the links of a text lead. Texts name the Dutch address of a page, in whatever language they are; readers are led
 * to the page in their own language when it is there.
 *
 * @param there whether there is a page at an address
 */
record Destinations(Language language, Predicate<String> there) {

    String of(String link) {
        if (!link.startsWith("/")) {
            return link;
        }
        var own = Roots.address(language, link);
        return link.equals("/") || there.test(own.replaceFirst("[?#].*", "")) ? own : link;
    }
}
