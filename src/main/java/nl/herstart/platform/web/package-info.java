/**
 * The web floor: one server for all rooms, and what every room needs to talk with a browser.
 *
 * <p>A <em>room</em> implements {@link nl.herstart.platform.web.Routes}, shows templates through {@link
 * nl.herstart.platform.web.Views} and reads forms with {@link nl.herstart.platform.web.FormReader}, which ends in a
 * {@link nl.herstart.platform.web.Parsed}. Headers, limits and error pages are not the rooms' concern: the server sets
 * them on every answer.
 */
@NullMarked
package nl.herstart.platform.web;

import org.jspecify.annotations.NullMarked;
