package nl.herstart.vacancy;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done, in the history of an employer.
 *
 * @param whoName as colleagues know them; empty for what the employer or the program did
 * @param words the reason, the note, or the mail as it was sent
 * @param vacancy about which, if about one
 */
public record EmployerEvent(
        Deed deed, String whoName, Instant at, Optional<String> words, Optional<VacancyId> vacancy) {}
