package nl.herstart.vacancy.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.holidays.SchoolHoliday.Known;
import nl.herstart.vacancy.holidays.SchoolHoliday.Name;

/**
 * All that are known, in the order of the sheet {@code schoolvakanties.yaml} among the content.
 *
 * @param checked when somebody looked
 * @param until by when somebody is to look again
 * @param sources where it was read
 */
public record SchoolHolidays(LocalDate checked, LocalDate until, List<Source> sources, List<SchoolHoliday> all) {

    private static final String FILE = "schoolvakanties.yaml";

    /** Where it was read. */
    public record Source(String title, String address) {}

    public SchoolHolidays {
        sources = List.copyOf(sources);
        all = List.copyOf(all);
    }

    /**
     * Those that stand in this content, or where it has none in what is packaged.
     *
     * @throws ContentException when the sheet holds a mistake; names them all
     */
    public static SchoolHolidays read(Folder content) {
        var folder = content.files().containsKey(FILE) ? content : Folder.packaged("content");
        var sheet = Sheet.of(FILE, folder.text(FILE), 1);
        var root = sheet.root().with(Set.of("checked", "check-by", "sources", "holidays"), Set.of());
        var read = new SchoolHolidays(
                root.at("checked").day(),
                root.at("check-by").day(),
                root.at("sources").list("een bron").stream()
                        .map(part -> part.with(Set.of("title", "url"), Set.of()))
                        .map(part -> new Source(
                                part.at("title").text(), part.at("url").text()))
                        .toList(),
                root.at("holidays").list("een vakantie").stream()
                        .map(SchoolHolidays::holiday)
                        .toList());
        if (!sheet.mistakes().isEmpty()) {
            throw new ContentException(sheet.mistakes().stream()
                    .map(mistake -> new Remark(FILE, mistake.line(), mistake.words()))
                    .toList());
        }
        return read;
    }

    private static SchoolHoliday holiday(Part part) {
        part.with(Set.of("year", "name", "regions", "first", "last", "known"), Set.of());
        var first = part.at("first").day();
        var last = part.at("last").day();
        if (last.isBefore(first)) {
            part.wrong("de vakantie eindigt voor zij begint");
        }
        return new SchoolHoliday(
                part.at("year").text(),
                part.at("name").as(Name::of, "name is herfst, kerst, voorjaar, mei, mei-tweede of zomer", Name.HERFST),
                regions(part.at("regions")),
                first,
                last,
                part.at("known").as(Known::of, "known is rijksoverheid, twee bronnen of een bron", Known.ONE_SOURCE));
    }

    private static Set<HolidayRegion> regions(Part part) {
        var regions = EnumSet.noneOf(HolidayRegion.class);
        for (var each : part.list("een regio")) {
            regions.add(each.as(SchoolHolidays::region, "een regio is noord, midden of zuid", HolidayRegion.NOORD));
        }
        return regions;
    }

    private static Optional<HolidayRegion> region(String written) {
        return switch (written) {
            case "noord" -> Optional.of(HolidayRegion.NOORD);
            case "midden" -> Optional.of(HolidayRegion.MIDDEN);
            case "zuid" -> Optional.of(HolidayRegion.ZUID);
            default -> Optional.empty();
        };
    }

    /** Those of a region that are not over yet, the next first. */
    public List<SchoolHoliday> next(HolidayRegion region, LocalDate today, int most) {
        return all.stream()
                .filter(holiday ->
                        holiday.regions().contains(region) && !holiday.last().isBefore(today))
                .sorted(Comparator.comparing(SchoolHoliday::first))
                .limit(most)
                .toList();
    }

    /** The school years, in their order. */
    public List<String> years() {
        return all.stream().map(SchoolHoliday::schoolYear).distinct().toList();
    }

    /** Whether somebody should have looked again by now. */
    public boolean isOverdueOn(LocalDate today) {
        return today.isAfter(until);
    }

    /** What an editor is to look at again. */
    public List<Remark> overdueOn(LocalDate today) {
        var overdue = new ArrayList<Remark>();
        if (isOverdueOn(today)) {
            overdue.add(new Remark(
                    FILE, Remark.WHOLE_FILE, "de schoolvakanties opnieuw nakijken; dat moest voor " + until));
        }
        return overdue;
    }
}
