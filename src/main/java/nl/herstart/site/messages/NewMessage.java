package nl.herstart.site.messages;

import java.util.Optional;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/**
 * What a visitor wrote.
 *
 * @param page the address of the page it is about; empty when that is not known
 * @param email where the answer goes; nobody who wants none gives one
 */
record NewMessage(String page, Language language, String text, Optional<EmailAddress> email) {}
