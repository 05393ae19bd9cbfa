package nl.herstart.platform.words;

import java.util.regex.Pattern;

/** Links to pages of this site in a sentence, written {@code [their words](/their/address#place)}. */
public final class Links {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\((/[a-z0-9][a-z0-9/#-]*)\\)");

    private Links() {}

    /** The sentence, already escaped, with its links as HTML. */
    public static String markup(String escaped) {
        return LINK.matcher(escaped).replaceAll("<a href=\"$2\">$1</a>");
    }

    /** The words alone, for where a link may not be. */
    public static String words(String sentence) {
        return LINK.matcher(sentence).replaceAll("$1");
    }

    /** Each address behind its words, for who reads no HTML. */
    public static String spelled(String sentence) {
        return LINK.matcher(sentence).replaceAll("$1 ($2)");
    }
}
