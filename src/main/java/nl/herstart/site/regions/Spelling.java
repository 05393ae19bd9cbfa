package nl.herstart.site.regions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name without what people write in more than one way: capitals, accents, hyphens, apostrophes and spaces. */
final class Spelling {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private Spelling() {}

    /** To compare by: {@code 's-Gravenhage} becomes {@code sgravenhage}. */
    static String key(String name) {
        return NO_LETTERS.matcher(plain(name)).replaceAll("");
    }

    /** For an address: {@code Súdwest-Fryslân} becomes {@code sudwest-fryslan}. */
    static String slug(String name) {
        return NO_LETTERS.matcher(plain(name)).replaceAll("-").replaceAll("^-|-$", "");
    }

    private static String plain(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
