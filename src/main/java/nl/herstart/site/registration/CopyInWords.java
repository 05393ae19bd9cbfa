package nl.herstart.site.registration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.registration.OwnCopy;

/** All that somebody may have of what we keep of them, to read: headings with lines under them. */
final class CopyInWords {

    private final Texts texts;
    private final ZoneId zone;
    private final RegionMap regions;
    private final List<Map<String, Object>> sections = new ArrayList<>();

    private CopyInWords(Texts texts, ZoneId zone, RegionMap regions) {
        this.texts = texts;
        this.zone = zone;
        this.regions = regions;
    }

    static List<Map<String, Object>> of(OwnCopy copy, Texts texts, ZoneId zone, RegionMap regions) {
        return new CopyInWords(texts, zone, regions).told(copy);
    }

    private List<Map<String, Object>> told(OwnCopy copy) {
        add(
                "aanmelding",
                Given.of(copy.registration(), texts).stream()
                        .map(answer -> answer.name() + ": " + answer.value())
                        .toList());
        add(
                "toestemming",
                Stream.of(
                                Optional.of(on(copy.registeredAt(), "kopie.aangemeld")),
                                copy.confirmedAt().map(at -> on(at, "kopie.bevestigd")),
                                Optional.of(on(copy.agreedAt(), "kopie.akkoord")
                                        + copy.agreement()
                                                .organisation()
                                                .map(who -> ": " + who)
                                                .orElse("")
                                        + " (" + copy.agreement().version() + ")"))
                        .flatMap(Optional::stream)
                        .toList());
        add(
                "regio",
                copy.regions().stream()
                        .map(each -> line(each.from(), name(each.region())))
                        .toList());
        add(
                "notities",
                copy.contacts().stream()
                        .map(each -> line(each.at(), word("notitie.", each.kind()))
                                + Stream.concat(each.text().stream(), each.nextStep().stream())
                                        .filter(words -> !words.isEmpty())
                                        .map(words -> "\n" + words)
                                        .collect(Collectors.joining()))
                        .toList());
        add(
                "mails",
                copy.messages().stream()
                        .map(each -> line(each.at(), each.subject()) + "\n" + each.text())
                        .toList());
        add(
                "wijzigingen",
                copy.events().stream()
                        .map(each -> line(each.at(), word("wijziging.", each.change())))
                        .toList());
        add(
                "inzage",
                copy.looks().stream()
                        .map(each -> line(
                                each.at(),
                                act(each, texts) + ", "
                                        + each.regions().stream()
                                                .map(this::name)
                                                .collect(Collectors.joining(", "))))
                        .toList());
        return sections;
    }

    private String name(String region) {
        return regions.named(region).map(Region::name).orElse(region);
    }

    private String word(String kind, Enum<?> choice) {
        return texts.say(kind + FormField.choiceName(choice));
    }

    /** What staff did, in words. */
    static String act(OwnCopy.Look look, Texts texts) {
        return texts.find("inzage." + look.act().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseGet(() -> texts.say("inzage.anders"));
    }

    private void add(String key, List<String> lines) {
        sections.add(Map.of(
                "heading",
                texts.say("kopie." + key),
                "lines",
                lines.isEmpty() ? List.of(texts.say("kopie.niets")) : lines));
    }

    private String on(Instant at, String keyOrName) {
        return line(at, keyOrName.startsWith("kopie.") ? texts.say(keyOrName) : keyOrName);
    }

    private String line(Instant at, String words) {
        return texts.language().day(at.atZone(zone).toLocalDate()) + ": " + words;
    }
}
