package nl.herstart.desk;

import io.javalin.http.Context;

/** Asks whoever is not logged in to do so, and keeps what they sent to go on with it afterwards. */
@FunctionalInterface
public interface LoginPage {

    /** Answers in the place of the address that was asked for. */
    void ask(Context ctx);
}
