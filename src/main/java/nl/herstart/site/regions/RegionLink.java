package nl.herstart.site.regions;

/**
 * A page of this room, for whoever lists the pages of the site.
 *
 * @param summary of a region the names of its gemeenten and nothing else, so that a search for anything else passes it by
 */
public record RegionLink(String href, String title, String summary) {}
