package nl.herstart.platform.page;

import java.util.List;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * What a room says about one of its pages, for whoever lists all there is to read: links in texts, the sitemap, search.
 *
 * @param address where it stands, in its language
 * @param title the title of the page itself
 * @param summary a sentence for under it; may be empty
 * @param theme the name of the theme by which one may filter; empty when it belongs to none
 * @param about what else it is about: its headings, or words by which people look for it
 * @param text all that it says, without any markup
 * @param names if there are any, the page is found by one of these alone, typed as a whole, and not by its words; for a
 *     page about places, whose names are words as well
 * @param seldomMeant whether who types its words mostly looks for another page
 */
public record Signpost(
        String address,
        String title,
        String summary,
        String theme,
        String about,
        String text,
        List<String> names,
        boolean seldomMeant) {

    public Signpost {
        names = List.copyOf(names);
    }

    /** To a page that says little more than its summary and belongs to no theme. */
    public static Signpost to(String address, String title, String summary) {
        return about(address, title, summary, "");
    }

    private static Signpost about(String address, String title, String summary, String about) {
        return new Signpost(address, title, summary, "", about, summary, List.of(), false);
    }

    /**
     * To a page whose title and summary stand among the texts of its room, as {@code titel} and {@code kort} of a subject;
     * what else it is about as {@code over}, if it has that.
     */
    public static Signpost to(String dutchAddress, Texts texts, String subject) {
        return about(
                Roots.address(texts.language(), dutchAddress),
                texts.say(subject + ".titel"),
                texts.say(subject + ".kort"),
                texts.find(subject + ".over").orElse(""));
    }

    /** The same page, to be found by its names alone. */
    public Signpost named(List<String> itsNames) {
        return new Signpost(address, title, summary, theme, about, text, itsNames, seldomMeant);
    }

    /** The same page, for which who types its words seldom looks. */
    public Signpost meantSeldom() {
        return new Signpost(address, title, summary, theme, about, text, names, true);
    }

    /** The language of the page. */
    public Language language() {
        return Roots.language(address);
    }
}
