package nl.herstart.site.regions;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the region of a postcode, or of the name of a gemeente, region, province, village or town. Where a village has the
 * name of a gemeente elsewhere, the gemeente is meant, for that is what we ask for.
 */
final class Finder {

    /** The sorts of names; the first that has the name counts. */
    private enum Sort {
        GEMEENTE,
        REGION,
        PROVINCE,
        PLACE
    }

    private static final Pattern POSTCODE = Pattern.compile("([0-9]{4})\\h*([A-Za-z]{2})?");
    private static final Pattern FIGURE = Pattern.compile("[0-9]");
    private static final Pattern BEFORE_A_NAME = Pattern.compile("^(gemeente|arbeidsmarktregio|regio|provincie)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(.*\\)$");

    private final Regions regions;
    private final Map<Sort, Map<String, Set<Destination>>> names = new EnumMap<>(Sort.class);
    private final NearNames near = new NearNames();

    Finder(Regions regions) {
        this.regions = regions;
        regions.gemeenten().forEach(this::add);
        regions.all().forEach(this::add);
        Predicate<PostcodeArea> inOne = area -> area.gemeenten().size() == 1;
        regions.areas().stream().filter(inOne).forEach(this::add);
        regions.areas().stream().filter(inOne.negate()).forEach(this::addWhatIsNew);
    }

    /** What was typed, without spaces at the ends. */
    Answer find(String typed) {
        var postcode = POSTCODE.matcher(typed);
        if (postcode.matches()) {
            return postcode(postcode.group(1));
        }
        var key = Spelling.key(typed);
        return Stream.of(key, BEFORE_A_NAME.matcher(key).replaceFirst(""))
                .flatMap(name -> named(name).stream())
                .findFirst()
                .map(Finder::oneOf)
                .orElseGet(() -> unknown(key));
    }

    private Answer postcode(String digits) {
        return regions.area(digits)
                .map(area ->
                        area.gemeenten().stream().map(Gemeente::destination).toList())
                .<Answer>map(
                        there -> there.size() == 1 ? new Answer.Here(there.get(0)) : new Answer.Shared(digits, there))
                .orElseGet(() -> new Answer.UnknownPostcode(digits));
    }

    private static Answer oneOf(List<Destination> destinations) {
        return destinations.size() == 1 ? new Answer.Here(destinations.get(0)) : new Answer.Several(destinations);
    }

    private Answer unknown(String key) {
        if (FIGURE.matcher(key).find()) {
            return new Answer.NoPostcode();
        }
        var nearly = near.to(key);
        return nearly.isEmpty() ? new Answer.UnknownName() : new Answer.Nearly(nearly);
    }

    private Optional<List<Destination>> named(String key) {
        return names.values().stream()
                .map(sort -> List.copyOf(sort.getOrDefault(key, Set.of())))
                .filter(destinations -> !destinations.isEmpty())
                .findFirst();
    }

    private void add(Gemeente gemeente) {
        Stream.concat(Stream.of(gemeente.name()), gemeente.otherNames().stream())
                .forEach(name -> add(Sort.GEMEENTE, name, gemeente.destination()));
    }

    private void add(Region region) {
        Stream.concat(Stream.of(region.name()), region.otherNames().stream())
                .forEach(name -> add(Sort.REGION, name, region.destination()));
        region.gemeenten().forEach(gemeente -> put(Sort.PROVINCE, gemeente.province(), region.destination()));
    }

    private void add(PostcodeArea area) {
        for (var place : area.places()) {
            area.gemeenten().forEach(gemeente -> addPlace(place, gemeente));
        }
    }

    /** In an area of more gemeenten we cannot tell which village is where, so that what its other areas say comes first. */
    private void addWhatIsNew(PostcodeArea area) {
        var places = names.getOrDefault(Sort.PLACE, Map.of());
        var unknown = area.places().stream()
                .filter(place -> !places.containsKey(Spelling.key(place)))
                .toList();
        add(new PostcodeArea(area.digits(), area.gemeenten(), unknown));
    }

    private void addPlace(String place, Gemeente gemeente) {
        var destination = new Destination(
                Regions.TEXTS.say("plaats", place, gemeente.name()),
                gemeente.destination().address());
        add(Sort.PLACE, place, destination);
        put(Sort.PLACE, IN_BRACKETS.matcher(place).replaceFirst(""), destination);
    }

    private void add(Sort sort, String name, Destination destination) {
        put(sort, name, destination);
        near.add(Spelling.key(name), destination);
    }

    private void put(Sort sort, String name, Destination destination) {
        names.computeIfAbsent(sort, none -> new HashMap<>())
                .computeIfAbsent(Spelling.key(name), none -> new LinkedHashSet<>())
                .add(destination);
    }
}
