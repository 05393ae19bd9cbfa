package nl.herstart.site.caseload;

import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.CaseLook;
import nl.herstart.registry.work.CaseLook.Outline;
import nl.herstart.registry.work.CaseLook.Whole;
import nl.herstart.registry.work.Cases;
import nl.herstart.value.WorkingDays;

/** What the pages about a person show of her, each in the same words. */
final class Shown {

    private final Cases cases;
    private final RegionMap regions;
    private final DeskWords words;
    private final Clock clock;

    Shown(Cases cases, RegionMap regions, DeskWords words, Clock clock) {
        this.cases = cases;
        this.regions = regions;
        this.words = words;
        this.clock = clock;
    }

    DeskWords words() {
        return words;
    }

    /** As much of the person as this viewer may see; that it was looked at is on record. */
    CaseLook look(Press press) {
        return cases.see(press.viewer(), press.person()).orElseThrow(NotFoundResponse::new);
    }

    /** What a region sees of somebody who is not its own: where she is, and what is asked of it. */
    Map<String, Object> outline(Press press, Outline outline) {
        return Map.of(
                "number", PersonView.number(press.person().text()),
                "name", outline.name(),
                "region", regionName(outline.region()),
                "since", words.day(outline.since()),
                "isOffered", outline.handover().isPresent(),
                "place", press.place());
    }

    /** The person, as she is now; that it was opened is on record. */
    Whole opened(Press press) {
        return cases.see(press.viewer(), press.person())
                .filter(Whole.class::isInstance)
                .map(Whole.class::cast)
                .orElseThrow(NotFoundResponse::new);
    }

    /** What every page about her begins with. */
    Map<String, Object> page(Press press, Whole open) {
        var model = new HashMap<String, Object>();
        model.put("person", PersonView.of(press.person(), open.registration(), words));
        model.put("region", regionName(open.file().region()));
        model.put("version", open.file().version());
        model.put("base", press.base());
        model.put("place", press.place());
        model.put("notice", notice(press));
        return model;
    }

    private String notice(Press press) {
        return Optional.ofNullable(press.ctx().queryParam("gedaan"))
                .flatMap(done -> words.find("gedaan." + done))
                .orElse("");
    }

    /** What somebody asks help with, for who may know so much of her. */
    String help(Viewer viewer, PersonId person) {
        return cases.see(viewer, person)
                .filter(Outline.class::isInstance)
                .map(Outline.class::cast)
                .map(outline -> words.words("hulp", outline.help()))
                .orElse("");
    }

    List<Entry> history(Whole open) {
        return new History(words, this::regionName).of(open.contacts(), open.events(), open.messages());
    }

    Due due(CaseFile file) {
        return Due.of(file, clock.instant(), days(file.region()), words);
    }

    /** The days on which this region answers. */
    WorkingDays days(String region) {
        return regions.named(region)
                .flatMap(Region::promise)
                .map(promise -> new WorkingDays(promise.closed()))
                .orElse(new WorkingDays(Set.of()));
    }

    Optional<Region> region(String slug) {
        return regions.named(slug);
    }

    String regionName(String slug) {
        return regions.named(slug).map(Region::name).orElse(slug);
    }
}
