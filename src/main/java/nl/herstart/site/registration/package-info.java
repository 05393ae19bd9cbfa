/**
 * Self-registration of people who look for help on their way back to work, at {@code /aanmelden}: the pages and the mails.
 * What is kept and for how long is the business of {@link nl.herstart.registry}. Nobody can learn here whether someone else
 * is registered.
 */
@NullMarked
package nl.herstart.site.registration;

import org.jspecify.annotations.NullMarked;
