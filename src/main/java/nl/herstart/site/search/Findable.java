package nl.herstart.site.search;

import java.util.List;

/**
 * A page that can be found.
 *
 * @param address where it stands
 * @param theme the name of the theme by which one may filter; empty when it belongs to none
 * @param weight how much sooner it is what somebody looks for than another page with the same words; most have 1
 * @param text all that it says, without any markup
 * @param names if there are any, the page is found by one of these alone, typed as a whole, and not by its words; for a
 *     page about places, whose names are words as well
 */
public record Findable(
        String address, String title, String summary, String theme, float weight, String text, List<String> names) {

    public Findable {
        names = List.copyOf(names);
    }
}
