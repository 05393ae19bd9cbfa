package nl.herstart.site.regions;

import java.util.List;
import nl.herstart.vacancy.HolidayRegion;

/**
 * A municipality.
 *
 * @param code as CBS gives it, such as {@code GM0518}
 * @param name as its people say it, such as Den Haag
 * @param holidayRegions by which its schools take their holidays; where it lies in two, that of most of it first
 * @param otherNames official, Frisian and former ones
 * @param region the slug of its region
 */
record Gemeente(
        String code,
        String name,
        String province,
        List<HolidayRegion> holidayRegions,
        List<String> otherNames,
        String region) {

    Gemeente {
        holidayRegions = List.copyOf(holidayRegions);
        otherNames = List.copyOf(otherNames);
    }

    /** Where the list of its region names it. */
    public String slug() {
        return Spelling.slug(name);
    }

    Destination destination() {
        return new Destination(name, Region.PATH + "/" + region + "#" + slug());
    }
}
