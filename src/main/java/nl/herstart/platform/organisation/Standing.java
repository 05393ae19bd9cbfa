package nl.herstart.platform.organisation;

import java.util.Locale;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;

/**
 * How the site stands: real, as an example, or as a trial. What is no real site says so on every page.
 *
 * @param organisation who answers for the site; of an example an invented one, of a trial none
 */
public record Standing(Way way, Optional<Organisation> organisation) {

    /** Three ways for a site to stand. */
    public enum Way {
        /** An organisation answers for it. */
        REAL,
        /** The organisation, the promises and the people on it are invented. */
        EXAMPLE,
        /** Nobody answers for it, so that it may take nothing of anybody. */
        TRIAL;

        /** As templates name it: {@code trial}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A site that nobody answers for. */
    public static final Standing TRIAL = new Standing(Way.TRIAL, Optional.empty());

    /** The sheet of a real organisation among the content; none is shipped. */
    public static final String REAL_SHEET = "organisatie.yaml";

    private static final String EXAMPLE_SHEET = "organisatie-voorbeeld.yaml";

    /**
     * Looks who stands behind the site: the organisation of the content; else, where that may be, an invented one.
     *
     * @param mayBeExample whether nobody can mistake it for a real site, as on a laptop
     * @throws ContentException when the sheet holds a mistake
     */
    public static Standing of(Folder content, boolean mayBeExample) {
        if (content.files().containsKey(REAL_SHEET)) {
            return new Standing(Way.REAL, Optional.of(OrganisationSheet.read(content, REAL_SHEET)));
        }
        return mayBeExample && content.files().containsKey(EXAMPLE_SHEET) ? example(content) : TRIAL;
    }

    /**
     * An example, whoever else stands behind the content.
     *
     * @throws ContentException when there is no sheet of an invented organisation, or it holds a mistake
     */
    public static Standing example(Folder content) {
        if (!content.files().containsKey(EXAMPLE_SHEET)) {
            throw ContentException.in(EXAMPLE_SHEET, "dit bestand is er niet, dus er is geen voorbeeld te tonen");
        }
        return new Standing(Way.EXAMPLE, Optional.of(OrganisationSheet.read(content, EXAMPLE_SHEET)));
    }

    /** Whether people may register and staff may log in: not without somebody who answers for what they leave. */
    public boolean takesRegistrations() {
        return way != Way.TRIAL;
    }
}
