package nl.herstart.desk;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;

/** Asks whoever is not logged in to do so, and keeps what they sent to go on with it afterwards. */
@FunctionalInterface
public interface LoginPage {

    /**
     * Answers somebody who is logged in and sent a form that does not come from a page of this session: with what was typed, to be
     * sent after all, since nothing was done with it.
     */
    default void askAgain(Context ctx, Csrf csrf) {
        throw new ForbiddenResponse();
    }

    /** Answers in the place of the address that was asked for. */
    void ask(Context ctx);
}
