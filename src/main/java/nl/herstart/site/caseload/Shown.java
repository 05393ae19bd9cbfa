package nl.herstart.site.caseload;

import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.desk.Viewer;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.CaseLook;
import nl.herstart.registry.work.CaseLook.Outline;
import nl.herstart.registry.work.CaseLook.Sketch;
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

    /** What a region that is asked to take somebody over gets to know of her, line by line. */
    List<Fact> sketch(Sketch sketch) {
        return Stream.of(
                        fact("hulp", words.words("hulp", sketch.help())),
                        fact(
                                "uren",
                                sketch.hours()
                                        .map(hours -> words.say("uren", hours))
                                        .orElse("")),
                        fact("dagen", words.words("dagen", sketch.days())),
                        fact("spreekt", words.language(sketch.speaks())),
                        fact("bereik", words.word("bereik", sketch.reach())),
                        fact("contact-gehad", words.say(sketch.isReached() ? "ja" : "nee")))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    private Fact fact(String field, String text) {
        return new Fact(words.say("veld." + field), text);
    }

    /** The same of who was offered to a region of this viewer; empty when they may not know so much. */
    List<Fact> sketch(Viewer viewer, PersonId person) {
        return cases.see(viewer, person)
                .filter(Outline.class::isInstance)
                .map(Outline.class::cast)
                .flatMap(Outline::sketch)
                .map(this::sketch)
                .orElse(List.of());
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
