/**
 * What visitors do, done by a real browser against the whole application: Chromium without a window, a free port, a
 * fresh database and a folder for the mail.
 *
 * <p>Each class starts the application once through {@link nl.herstart.journey.Journey}, which also holds every journey to
 * the promises that go for all pages: no cookie, nothing asked of another host, nothing the browser complains about.
 */
@NullMarked
package nl.herstart.journey;

import org.jspecify.annotations.NullMarked;
