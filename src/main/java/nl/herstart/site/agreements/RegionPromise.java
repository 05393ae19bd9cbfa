package nl.herstart.site.agreements;

import java.util.List;
import java.util.Optional;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;

/**
 * What a region promises to who registers, as one of the agreements: it stands in the sheet of the regions alone, and is only shown
 * here.
 *
 * @param words the promise in a sentence
 */
record RegionPromise(String region, String slug, String answeredBy, String words) {

    static List<RegionPromise> of(List<Region> regions, AgreementWords words) {
        return regions.stream().flatMap(region -> of(region, words).stream()).toList();
    }

    static Optional<RegionPromise> of(Region region, AgreementWords words) {
        return region.promise()
                .map(promise -> new RegionPromise(
                        region.name(), region.slug(), promise.answeredBy(), sentence(promise, words)));
    }

    private static String sentence(Promise promise, AgreementWords words) {
        var days = words.texts().say("dagen", promise.workingDays());
        return words.texts().say("belofte", promise.answeredBy(), days);
    }
}
