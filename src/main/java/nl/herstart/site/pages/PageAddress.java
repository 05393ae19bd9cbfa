package nl.herstart.site.pages;

import java.util.regex.Pattern;
import nl.herstart.platform.markdown.ContentException;

/**
 * Where a content file stands on the site.
 *
 * <p>Folders hold no folders, but for {@link Example#FOLDER}.
 *
 * @param theme the folder, or {@link #ABOUT} for a file that is in none
 * @param isTheme whether it is the page of the theme itself
 */
record PageAddress(String path, String theme, boolean isTheme) {

    /** The theme of pages about the site, which stand directly under the root. */
    static final String ABOUT = "herstart";

    private static final Pattern FILE =
            Pattern.compile("(?:(" + Example.FOLDER + "|[a-z0-9-]{1,64})/)?([a-z0-9-]{1,64})\\.md");

    static PageAddress of(String file) {
        var parts = FILE.matcher(file);
        if (!parts.matches()) {
            throw ContentException.in(
                    file, "in een naam horen alleen kleine letters, cijfers en streepjes, in hooguit één map");
        }
        var folder = parts.group(1);
        var name = parts.group(2);
        if (folder == null) {
            return new PageAddress("/" + name, ABOUT, false);
        }
        return name.equals("index")
                ? new PageAddress("/" + folder, folder, true)
                : new PageAddress("/" + folder + "/" + name, folder, false);
    }
}
