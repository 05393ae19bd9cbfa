package nl.herstart.site.caseload;

import io.javalin.http.NotFoundResponse;
import java.util.Set;
import java.util.function.Function;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.casefile.Reply.Absent;
import nl.herstart.registry.casefile.Reply.Conflict;
import nl.herstart.registry.casefile.Reply.Done;
import nl.herstart.registry.casefile.Reply.Refused;

/**
 * What follows on a button: the list or the person once it is done, the form again with what is wrong, or, when a colleague
 * was first, both texts side by side. Nothing that was typed is lost.
 */
final class Acting {

    /** After these one goes on with the list. */
    private static final Set<String> BACK_TO_LIST = Set.of("niet-bereikt", "wissen");

    /** Shows the form of an act again. */
    @FunctionalInterface
    interface Again {
        void show(Press press, String act, Invalid<?> form);
    }

    private final DeskWords words;
    private final Again again;
    private final ConflictPage conflicts;

    Acting(DeskWords words, Again again, ConflictPage conflicts) {
        this.words = words;
        this.again = again;
        this.conflicts = conflicts;
    }

    /** Does what a button without a form asks. */
    void answer(Press press, String act, Reply reply) {
        answer(press, act, reply, again);
    }

    /** Does what a form asks, once it is right. */
    <T> void answer(Press press, String act, Parsed<T> form, Function<T, Reply> doing) {
        answer(press, act, form, doing, again);
    }

    /** The same of a form on a page of its own. */
    <T> void answer(Press press, String act, Parsed<T> form, Function<T, Reply> doing, Again shown) {
        form.handle(invalid -> shown.show(press, act, invalid), value -> answer(press, act, doing.apply(value), shown));
    }

    private void answer(Press press, String act, Reply reply, Again shown) {
        if (reply instanceof Done) {
            goOn(press, act);
        } else if (reply instanceof Conflict conflict) {
            conflicts.show(press, act, conflict);
        } else if (reply instanceof Refused refused) {
            var form = press.form().<Object>invalid();
            shown.show(press, act, form.withError(Invalid.WHOLE_FORM, words.word("bezwaar", refused.why())));
        } else if (reply instanceof Absent) {
            throw new NotFoundResponse();
        }
    }

    private static void goOn(Press press, String act) {
        if (press.comesFromList() || BACK_TO_LIST.contains(act)) {
            press.goToList(act);
        } else {
            press.goToPerson(act);
        }
    }
}
