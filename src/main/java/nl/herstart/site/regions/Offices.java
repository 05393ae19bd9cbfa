package nl.herstart.site.regions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Remark;

/** What staff found out about the Werkcentrum of each region: the sheet {@code regio.yaml} among the content. */
public final class Offices {

    private static final String FILE = "regio.yaml";
    private static final String EXAMPLES = "regio-voorbeeld.yaml";

    private final Map<String, Checked> byRegion;

    private Offices(Map<String, Checked> byRegion) {
        this.byRegion = Map.copyOf(byRegion);
    }

    /**
     * Reads the sheet.
     *
     * @throws ContentException when it is not there, says nothing about one of the regions, or holds a mistake
     */
    public static Offices read(Folder content, Regions regions) {
        if (!content.files().containsKey(FILE)) {
            throw ContentException.in(FILE, "dit bestand is er niet, dus we weten van geen regio iets");
        }
        return new Offices(OfficeSheet.read(FILE, content.text(FILE), regions));
    }

    /**
     * The same with invented promises in the place of those of a few regions, from the sheet {@code regio-voorbeeld.yaml}; without that
     * sheet nothing changes.
     *
     * @throws ContentException when the sheet holds a mistake
     */
    public Offices withExamples(Folder content, Regions regions) {
        if (!content.files().containsKey(EXAMPLES)) {
            return this;
        }
        var together = new HashMap<>(byRegion);
        OfficeSheet.follows(EXAMPLES, content.text(EXAMPLES), regions)
                .forEach((slug, follow) -> together.computeIfPresent(slug, (same, checked) -> checked.with(follow)));
        return new Offices(together);
    }

    /** The same without any promise, for a site that may take no registrations. */
    public Offices withoutPromises() {
        return new Offices(byRegion.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, region -> region.getValue().with(Follow.NOTHING))));
    }

    /** Whether there is a region of which people can register. */
    public boolean areAnswering() {
        return byRegion.values().stream().anyMatch(Checked::isAnswering);
    }

    /** The regions whose day to be looked at again has passed, the longest ago first. */
    public List<Remark> overdueOn(LocalDate today) {
        return byRegion.entrySet().stream()
                .filter(region -> region.getValue().isOverdueOn(today))
                .sorted(Comparator.comparing((Map.Entry<String, Checked> region) ->
                                region.getValue().until())
                        .thenComparing(Map.Entry::getKey))
                .map(region -> new Remark(
                        FILE,
                        Remark.WHOLE_FILE,
                        region.getKey() + " nakijken voor " + region.getValue().until()))
                .toList();
    }

    /** Of a region that is on the map; each of those is in the sheet. */
    Checked in(Region region) {
        var checked = byRegion.get(region.slug());
        if (checked == null) {
            throw new IllegalArgumentException("No region " + region.slug());
        }
        return checked;
    }
}
