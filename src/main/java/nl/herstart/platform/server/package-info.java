/**
 * The one server: its port, what every request passes before a <em>room</em> is asked, and what is answered when
 * something goes wrong. A room implements {@link nl.herstart.platform.server.Routes}. Headers, limits and error pages are
 * not its concern: the server sets them on every answer.
 */
@NullMarked
package nl.herstart.platform.server;

import org.jspecify.annotations.NullMarked;
