package nl.herstart.site.registration;

/**
 * Who stands behind the site and answers for what it keeps.
 *
 * @param name as people know them; that of the site while there is none
 * @param takesRegistrations false while nobody stands behind it: then nothing is asked and nothing is kept
 */
public record Controller(String name, boolean takesRegistrations) {}
