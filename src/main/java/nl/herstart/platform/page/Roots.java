package nl.herstart.platform.page;

import nl.herstart.value.Language;

/** Where the pages in each language stand: Dutch at the root, English under {@code /en}. */
public final class Roots {

    private static final String ENGLISH = "/en";

    private Roots() {}

    /** The language of the page at an address of this site, such as {@code /en/geld}. */
    public static Language language(String path) {
        return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/") ? Language.ENGLISH : Language.DUTCH;
    }

    /** Where the page with this Dutch address stands in a language, whether it is there or not. */
    public static String address(Language language, String dutch) {
        return dutch.equals("/") && language != Language.DUTCH ? root(language) : root(language) + dutch;
    }

    /** The Dutch address of the page that stands here. */
    public static String dutch(String address) {
        var root = root(language(address));
        return address.equals(root) ? "/" : address.substring(root.length());
    }

    private static String root(Language language) {
        return language == Language.ENGLISH ? ENGLISH : "";
    }
}
