package nl.herstart.site.vacancies;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where vacancies can be. A place is the slug of a region, or with a slash behind it that of a gemeente: {@code twente/enschede}. */
public interface Places {

    /** The regions by name, each with its slug. */
    Map<String, String> regions();

    /** The gemeenten of a region by name, each with its slug; none of a region that is not there. */
    Map<String, String> gemeenten(String region);

    /** What people call a region. */
    Optional<String> region(String slug);

    /** What people call a gemeente. */
    Optional<String> gemeente(String region, String slug);

    /** Where a postcode or the name of a place can be, the name of each first; none when we do not know it. */
    List<Map.Entry<String, String>> find(String typed);
}
