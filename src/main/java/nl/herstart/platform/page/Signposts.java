package nl.herstart.platform.page;

import java.util.List;
import java.util.function.Predicate;
import nl.herstart.value.Language;

/**
 * What a room says about its addresses.
 *
 * @param listed the pages that lists of all there is to read name
 * @param othersInEnglish whether another page of the room, with this Dutch address, is there in English too
 */
public record Signposts(List<Signpost> listed, Predicate<String> othersInEnglish) {

    public Signposts {
        listed = List.copyOf(listed);
    }

    /** Of a room that has no pages but these. */
    public static Signposts of(List<Signpost> listed) {
        return new Signposts(listed, address -> false);
    }

    /** Whether the page of this room with a Dutch address is there in English too. */
    public boolean isInEnglish(String dutch) {
        var english = Roots.address(Language.ENGLISH, dutch);
        return othersInEnglish.test(dutch)
                || listed.stream().anyMatch(signpost -> signpost.address().equals(english));
    }
}
