package nl.herstart.site.regions;

/**
 * The Werkcentrum of a region.
 *
 * @param website its address on the web; may be empty
 * @param visit street and town; may be empty
 */
record Office(String name, String website, String visit, Found found) {}
