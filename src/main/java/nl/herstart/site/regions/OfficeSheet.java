package nl.herstart.site.regions;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;

/** Reads the sheet of the offices. */
final class OfficeSheet {

    private static final Set<String> OF_A_REGION = Set.of("checked", "check-by", "offices");
    private static final Set<String> PERHAPS_OF_A_REGION = Set.of(FollowSheet.PROMISE, FollowSheet.ELSEWHERE);
    private static final Set<String> OF_AN_OFFICE = Set.of("name", "found");
    private static final Set<String> PERHAPS_OF_AN_OFFICE = Set.of("website", "visit");
    private static final String WAYS_TO_FIND =
            Arrays.stream(Found.values()).map(Found::written).collect(Collectors.joining(", "));

    private OfficeSheet() {}

    /**
     * What each region's part says, by the slug of the region.
     *
     * @throws ContentException with every mistake in it
     */
    static Map<String, Checked> read(String file, String yaml, Regions regions) {
        var sheet = Sheet.of("het blad van de regio's", yaml, 1);
        var parts = sheet.root().all();
        ContentException.refuseMistakes(file, sheet);
        var checked = known(parts, regions, OfficeSheet::region);
        regions.all().stream()
                .filter(region -> !parts.containsKey(region.slug()))
                .forEach(region -> sheet.wrong("er staat niets over de regio " + region.slug()));
        ContentException.refuseMistakes(file, sheet);
        return checked;
    }

    /**
     * What a sheet says that only tells what follows when somebody registers, and not of every region.
     *
     * @throws ContentException with every mistake in it
     */
    static Map<String, Follow> follows(String file, String yaml, Regions regions) {
        var sheet = Sheet.of("het blad van de voorbeelden", yaml, 1);
        var follows =
                known(sheet.root().all(), regions, part -> FollowSheet.read(part.with(Set.of(), PERHAPS_OF_A_REGION)));
        ContentException.refuseMistakes(file, sheet);
        return follows;
    }

    private static <T> Map<String, T> known(Map<String, Part> parts, Regions regions, Function<Part, T> reading) {
        var read = new LinkedHashMap<String, T>();
        parts.forEach((slug, part) -> {
            if (regions.at(slug).isEmpty()) {
                part.wrong("er is geen regio " + slug);
            } else {
                read.put(slug, reading.apply(part));
            }
        });
        return read;
    }

    private static Checked region(Part part) {
        var region = part.with(OF_A_REGION, PERHAPS_OF_A_REGION);
        var checked = region.at("checked").day();
        var until = region.at("check-by");
        var read = new Checked(
                checked,
                until.day(),
                region.at("offices").list("een kantoor").stream()
                        .map(OfficeSheet::office)
                        .toList(),
                FollowSheet.read(region));
        if (until.isThere()
                && !read.until().equals(LocalDate.EPOCH)
                && !read.until().isAfter(checked)) {
            until.wrong("check-by ligt niet na checked");
        }
        return read;
    }

    private static Office office(Part part) {
        var office = part.with(OF_AN_OFFICE, PERHAPS_OF_AN_OFFICE);
        return new Office(
                office.at("name").text(),
                office.at("website").as(OfficeSheet::secure, "website is geen adres dat met https:// begint", ""),
                office.at("visit").text(),
                office.at("found").as(Found::of, "found hoort een van deze te zijn: " + WAYS_TO_FIND, Found.ASKED));
    }

    private static Optional<String> secure(String text) {
        try {
            var address = new URI(text);
            return Optional.of(text).filter(any -> "https".equals(address.getScheme()) && address.getHost() != null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
