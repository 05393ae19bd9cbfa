package nl.herstart.vacancy;

import java.util.List;
import java.util.Optional;
import nl.herstart.value.Postcode;

/** What is known of the places where work can be. */
public interface WorkPlaces {

    /** Where a postcode is; nothing when we do not know it. */
    Optional<Place> place(Postcode postcode);

    /**
     * By which regions the schools of the gemeente take their holidays. Of one that lies in two, that of most of it comes first:
     * which of the two holds can only the school say. None when we do not know the place.
     */
    List<HolidayRegion> holidayRegions(Place place);
}
