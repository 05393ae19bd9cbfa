package nl.herstart.platform.server;

import io.javalin.config.RoutesConfig;

/** What a room offers the server: its addresses and what answers them. A handler for GET answers HEAD too. */
public interface Routes {

    /** Adds each address of this room, once, when the server is built. */
    void addTo(RoutesConfig routes);
}
