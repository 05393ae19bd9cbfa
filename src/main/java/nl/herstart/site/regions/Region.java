package nl.herstart.site.regions;

import java.util.List;

/**
 * An arbeidsmarktregio.
 *
 * @param code as the tables name it, such as {@code AM24}
 * @param gemeenten by name
 */
record Region(String code, String name, List<String> otherNames, Tile tile, List<Gemeente> gemeenten) {

    private static final String WORD = "Regio ";

    /** The address of the way in; below it each region has its own. */
    static final String PATH = "/regio";

    /**
     * Where it lies on a map of one tile for each region.
     *
     * @param row from the north, the first being nought
     * @param column from the west, the first being nought
     * @param words its whole name, in lines that fit
     */
    record Tile(int row, int column, List<String> words) {

        Tile {
            words = List.copyOf(words);
        }
    }

    Region {
        otherNames = List.copyOf(otherNames);
        gemeenten = List.copyOf(gemeenten);
    }

    /** Its name in its address. */
    public String slug() {
        return Spelling.slug(name);
    }

    public String address() {
        return PATH + "/" + slug();
    }

    /** {@code Regio Twente}; of the one that has the word in its name already, the name. */
    public String title() {
        return name.startsWith(WORD) ? name : WORD + name;
    }

    Destination destination() {
        return new Destination(title(), address());
    }
}
