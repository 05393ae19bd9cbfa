package nl.herstart.site.admin;

import nl.herstart.desk.Right;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;

/** A right in words, such as {@code Consulent in Twente}. */
final class RightWords {

    private RightWords() {}

    static String of(Right right, RegionMap regions, Texts texts) {
        var role = texts.say("rol." + right.role().key());
        return right.region()
                .map(slug -> texts.say(
                        "recht",
                        role,
                        regions.named(slug).map(region -> region.name()).orElse(slug)))
                .orElse(role);
    }
}
