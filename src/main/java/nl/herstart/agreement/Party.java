package nl.herstart.agreement;

import java.util.Optional;
import nl.herstart.value.EmailAddress;

/**
 * Who signed, or helps.
 *
 * @param role what it does in the covenant, in a few words; empty when it simply signed
 * @param contact where it can be written to, which nobody is shown
 */
public record Party(String name, String role, Optional<EmailAddress> contact) {}
