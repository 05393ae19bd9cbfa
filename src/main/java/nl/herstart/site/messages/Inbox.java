package nl.herstart.site.messages;

import static nl.herstart.desk.Role.COORDINATOR;
import static nl.herstart.desk.Role.REDACTEUR;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.words.Texts;

/** The messages at the desk: a redacteur deals with them, a coördinator may look. */
final class Inbox implements DeskRoom {

    static final String LIST = "/beheer/berichten";
    static final String ONE = LIST + "/{bericht}";
    static final Set<Role> LOOKING = Set.of(REDACTEUR, COORDINATOR);
    static final Set<Role> DEALING = Set.of(REDACTEUR);

    private final Messages messages;
    private final Retention retention;
    private final MessageWords words;
    private final MessagePages pages;
    private final Texts texts;

    Inbox(Messages messages, Retention retention, MessageWords words, Answers answers, Texts texts) {
        this.messages = messages;
        this.retention = retention;
        this.words = words;
        this.pages = new MessagePages(messages, words, answers, texts);
        this.texts = texts;
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(new MenuItem(LIST, texts.say("menu"), LOOKING));
    }

    /** How many wait is said to who can deal with them alone. */
    @Override
    public List<MenuItem> menu(Viewer viewer) {
        int open = viewer.is(DEALING) ? messages.open() : 0;
        return open == 0 ? menu() : List.of(new MenuItem(LIST, texts.say("menu.open", open), LOOKING));
    }

    @Override
    public void addTo(DeskDoor door) {
        door.get(LIST, LOOKING, (ctx, viewer) -> show(door, ctx, viewer));
        pages.addTo(door);
    }

    private void show(DeskDoor door, Context ctx, Viewer viewer) {
        var listed = messages.list(viewer);
        int late = retention.openTooLong();
        door.show(
                ctx,
                viewer,
                "messages/inbox",
                Map.of(
                        "open", listed.open().stream().map(words::of).toList(),
                        "dealtWith", listed.dealtWith().stream().map(words::of).toList(),
                        "late", late == 0 ? "" : texts.say("te-lang-open", late),
                        "done", done(ctx)));
    }

    private String done(Context ctx) {
        return texts.find("gedaan." + Objects.requireNonNullElse(ctx.queryParam("gedaan"), ""))
                .orElse("");
    }

    /** Back to the list, with a word about what was done. */
    static void leave(Context ctx, String done) {
        ctx.redirect(LIST + "?gedaan=" + done, HttpStatus.SEE_OTHER);
    }
}
