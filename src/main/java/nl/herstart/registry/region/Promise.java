package nl.herstart.registry.region;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import nl.herstart.value.EmailAddress;

/**
 * What a region promises to who registers: that someone calls within so many working days.
 *
 * @param answeredBy who calls, such as {@code het Werkcentrum Twente}
 * @param until a registration that comes in later on a day counts from the next working day; by then it must be kept, too
 * @param closed days on which nobody works there, beside weekends and holidays
 * @param digestTo where the counts of each morning go
 */
public record Promise(
        String answeredBy, int workingDays, LocalTime until, Set<LocalDate> closed, Optional<EmailAddress> digestTo) {

    public Promise {
        closed = Set.copyOf(closed);
    }
}
