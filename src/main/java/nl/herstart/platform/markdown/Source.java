package nl.herstart.platform.markdown;

import java.net.URI;
import java.time.LocalDate;

/**
 * A publication a text is based on.
 *
 * @param date of the publication, or of the version of the law
 */
public record Source(String title, URI url, LocalDate date) {}
