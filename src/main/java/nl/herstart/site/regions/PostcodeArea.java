package nl.herstart.site.regions;

import java.util.List;

/**
 * All addresses with the same four digits.
 *
 * @param gemeenten where they are, that of the most of them first; seldom more than one
 * @param places the villages and towns they are in
 */
record PostcodeArea(String digits, List<Gemeente> gemeenten, List<String> places) {

    PostcodeArea {
        gemeenten = List.copyOf(gemeenten);
        places = List.copyOf(places);
    }
}
