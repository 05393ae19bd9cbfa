package nl.herstart.site.pages;

import java.util.regex.Pattern;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;

/**
 * Where a content file stands on the site.
 *
 * <p>Folders hold no folders, but for {@link Example#FOLDER} and for {@code en}, which holds in the same folders under
 * the same names what there is in English.
 *
 * @param path under which it is found, such as {@code /en/geld}
 * @param theme the folder, or {@link #ABOUT} for a file that is in none
 * @param isTheme whether it is the page of the theme itself
 */
record PageAddress(Language language, String path, String theme, boolean isTheme) {

    /** The theme of pages about the site, which stand directly under the root. */
    static final String ABOUT = "herstart";

    private static final Pattern FILE =
            Pattern.compile("(en/)?(?:(" + Example.FOLDER + "|[a-z0-9-]{1,64})/)?([a-z0-9-]{1,64})\\.md");

    static PageAddress of(String file) {
        var parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw ContentException.in(
                    file, "in een naam horen alleen kleine letters, cijfers en streepjes, in hooguit één map");
        }
        var language = parts.group(1) == null ? Language.DUTCH : Language.ENGLISH;
        var folder = parts.group(2);
        var name = parts.group(3);
        if (folder == null) {
            return new PageAddress(language, Roots.address(language, "/" + name), ABOUT, false);
        }
        return name.equals("index")
                ? new PageAddress(language, Roots.address(language, "/" + folder), folder, true)
                : new PageAddress(language, Roots.address(language, "/" + folder + "/" + name), folder, false);
    }
}
