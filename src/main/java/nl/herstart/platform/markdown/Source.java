package nl.herstart.platform.markdown;

import java.net.URI;
import java.time.LocalDate;

/**
 * A publication a text is based on.
 *
 * @param date of the publication, or of the version of the law; of a copy the day on which we read it
 * @param copy whether all that was read is a stored copy of which nobody knows the day
 */
public record Source(String title, URI url, LocalDate date, boolean copy) {

    /** A publication of which the day is known. */
    public Source(String title, URI url, LocalDate date) {
        this(title, url, date, false);
    }
}
