package nl.herstart.site.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.Spoken;

/** The languages to choose from, each in its own words too, for who reads no Dutch. */
final class SpokenChoices {

    private SpokenChoices() {}

    static List<Map<String, String>> in(Texts texts) {
        return Arrays.stream(Spoken.values())
                .map(spoken -> Map.of("value", spoken.code(), "label", texts.say("spreekt." + spoken.code())))
                .toList();
    }
}
