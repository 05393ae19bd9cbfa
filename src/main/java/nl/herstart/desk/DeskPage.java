package nl.herstart.desk;

import io.javalin.http.Context;

/** Answers somebody of the desk who may be at this address. */
@FunctionalInterface
public interface DeskPage {

    /** Answers; of a form the session and the token were looked at already. */
    void answer(Context ctx, Viewer viewer);
}
