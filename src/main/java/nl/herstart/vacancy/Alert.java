package nl.herstart.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * A search of which somebody wants to be mailed each week what is new.
 *
 * @param query the filters as they stand in an address
 * @param seenUntil what was put up before this day was mailed already
 * @param ends when it is erased
 */
public record Alert(
        long number, EmailAddress email, Language language, String query, LocalDate seenUntil, Instant ends) {}
