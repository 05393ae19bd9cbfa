package nl.herstart.site.regions;

/**
 * A page of this room, for whoever lists the pages of the site.
 *
 * @param summary of a region the names of its gemeenten
 */
public record RegionLink(String href, String title, String summary) {}
