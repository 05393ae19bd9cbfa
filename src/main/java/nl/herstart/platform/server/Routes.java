package nl.herstart.platform.server;

import io.javalin.config.RoutesConfig;

/** What a room offers the server: its addresses and what answers them. A handler for GET answers HEAD too. */
public interface Routes {

    /** Adds each address of this room, once, when the server is built. */
    void addTo(RoutesConfig routes);

    /** Whether a form that is sent to this address may have a great many fields, as when a large household is told. */
    default boolean takesLongForms(String address) {
        return false;
    }
}
