package nl.herstart.site.messages;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.desk.Audit;
import nl.herstart.desk.DeskRoom;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** Messages of visitors about a page: the form at {@code /klopt-niet} in every language, and the {@link #inbox} at the desk. */
public final class MessageRoutes implements Routes {

    /** How long a message stays after somebody dealt with it. */
    public static final Period DEALT_WITH_KEPT = Period.ofMonths(6);

    /** How long one stays that nobody deals with. */
    public static final Period OPEN_KEPT = Period.ofMonths(12);

    private static final String SUBJECT = "messages";

    private final FormPages form;
    private final Messages messages;
    private final Inbox inbox;
    private final Retention retention;

    private MessageRoutes(FormPages form, Messages messages, Inbox inbox, Retention retention) {
        this.form = form;
        this.messages = messages;
        this.inbox = inbox;
        this.retention = retention;
    }

    /**
     * The room, on these services.
     *
     * @param pages those that one can write about
     * @param isRead whether anybody reads what is sent; else nothing is asked and nothing is kept
     * @param baseUrl where the site stands, as mails say it
     */
    public static MessageRoutes using(
            Database database,
            Outbox outbox,
            Audit audit,
            Views views,
            FormGuard guard,
            KnownPages pages,
            boolean isRead,
            URI baseUrl,
            Clock clock) {
        var words = Texts.inEveryLanguage(SUBJECT);
        var desk = Texts.about(Language.DUTCH, "desk/" + SUBJECT);
        var messages = new Messages(database, outbox, audit, clock);
        var retention = new Retention(database, outbox, clock);
        var inbox = new Inbox(
                messages,
                retention,
                new MessageWords(pages, desk, clock.getZone()),
                new Answers(views, pages, words, baseUrl),
                desk);
        var form = new FormPages(views, guard, pages, messages, isRead, words);
        return new MessageRoutes(form, messages, inbox, retention);
    }

    /** The form, in every language. */
    public static Signposts signposts() {
        var forms = Stream.of(Language.values())
                .map(language -> Signpost.to(FormPages.FORM, Texts.about(language, SUBJECT), "formulier"));
        return Signposts.of(forms.toList());
    }

    /** What visitors wrote about a page that waits for somebody: their words alone, the oldest first. */
    public List<String> openAbout(String dutch) {
        return messages.openAbout(dutch);
    }

    /** What the desk shows of this room. */
    public DeskRoom inbox() {
        return inbox;
    }

    /** Erases every message that is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return retention.tidy(leave);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (var language : Language.values()) {
            form.addTo(routes, language);
        }
    }
}
