package nl.herstart.platform.page;

import java.util.function.Predicate;
import nl.herstart.value.Language;

/** Which pages there are in another language than Dutch, so that a link leads to the page that the reader can read. */
public final class Addresses {

    private final Predicate<String> inEnglish;

    private Addresses(Predicate<String> inEnglish) {
        this.inEnglish = inEnglish;
    }

    /**
     * Addresses of a site.
     *
     * @param inEnglish whether the page with this Dutch address is there in English too
     */
    public static Addresses of(Predicate<String> inEnglish) {
        return new Addresses(inEnglish);
    }

    /** Of a site that speaks Dutch only. */
    public static Addresses dutchOnly() {
        return new Addresses(address -> false);
    }

    /** Where the page with this Dutch address is for readers of the language: in Dutch when it is there in no other. */
    public String in(Language language, String dutch) {
        return isThere(language, dutch) ? Roots.address(language, dutch) : dutch;
    }

    /** Where the page at this path in this language is in the other one; empty when it is not, or has no path. */
    public String twin(Language language, String path) {
        if (path.isEmpty()) {
            return "";
        }
        var dutch = Roots.dutch(path);
        return isThere(language.other(), dutch) ? Roots.address(language.other(), dutch) : "";
    }

    /** Whether the page with this Dutch address is there, but not for readers of the language. */
    public boolean isForeign(Language language, String dutch) {
        return !isThere(language, dutch);
    }

    private boolean isThere(Language language, String dutch) {
        return language == Language.DUTCH || inEnglish.test(dutch.replaceFirst("[?#].*", ""));
    }
}
