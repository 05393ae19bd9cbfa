package nl.herstart.platform.mail;

import nl.herstart.value.EmailAddress;

/**
 * From whom mail is.
 *
 * @param name as readers know who writes to them
 */
public record Sender(String name, EmailAddress address) {}
