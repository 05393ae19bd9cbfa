package nl.herstart.site.registration;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.Letters;
import nl.herstart.registry.Registry;
import nl.herstart.registry.draft.Drafts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.registration.MoveIn;
import nl.herstart.registry.registration.NewAddress;
import nl.herstart.registry.registration.OwnPages;
import nl.herstart.registry.registration.Registrations;
import nl.herstart.registry.retention.PastTerm;
import nl.herstart.registry.retention.Retention;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/**
 * Self-registration at {@code /aanmelden}, in every language: the form, the links of the mails, and the page on which
 * somebody sees what we keep of them. Where nobody stands behind the site, a page that takes nothing.
 */
public final class RegistrationRoutes implements Routes {

    private static final String SUBJECT = "registration";

    private final Room room;
    private final Letters letters;
    private final Retention retention;
    private final FormPages form;
    private final LinkPages links;
    private final MyPages mine;

    private RegistrationRoutes(
            Room room, Letters letters, Retention retention, FormPages form, LinkPages links, MyPages mine) {
        this.room = room;
        this.letters = letters;
        this.retention = retention;
        this.form = form;
        this.links = links;
        this.mine = mine;
    }

    /**
     * The room, on these services.
     *
     * @param passes signs what the forms on somebody's own page send along
     * @param baseUrl what the links in mails begin with
     */
    public static RegistrationRoutes using(
            Registry registry,
            RegionMap regions,
            Controller controller,
            Views views,
            FormGuard guard,
            KeyedHash passes,
            URI baseUrl,
            Clock clock) {
        var words = Texts.inEveryLanguage(SUBJECT);
        var promises = new PromiseWords(clock);
        var mails = new RegistrationMails(views, words, promises, controller.name(), baseUrl);
        var room = new Room(views, guard, words, regions, promises, controller);
        var registrations = new Registrations(registry, mails);
        registrations.upgrade();
        var moveIn = new MoveIn(registry, mails);
        if (controller.takesRegistrations()) {
            moveIn.moveIn(controller.name());
        }
        var retention = new Retention(registry, mails);
        var own = new OwnPages(registry, mails);
        var addresses = new NewAddress(registry, mails);
        var page = new MyPage(room, own, addresses, new Passes(passes, clock), clock);
        return new RegistrationRoutes(
                room,
                mails,
                retention,
                new FormPages(room, registrations, new DraftPages(room, new Drafts(registry, mails))),
                new LinkPages(room, registrations, retention, moveIn, addresses),
                new MyPages(room, registrations, own, page));
    }

    /** The mails about a registration, for who does by telephone what is else done on these pages. */
    public Letters letters() {
        return letters;
    }

    /** Erases every registration that is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return retention.tidy(leave);
    }

    /** What is past its term and still there, in words for an operator. */
    public static String pastTerm(Handle look, Clock clock) {
        var past = PastTerm.by(clock, look);
        return Texts.about(Language.DUTCH, SUBJECT)
                .say(
                        "verlopen",
                        past.confirmed().size(),
                        past.allConfirmed(),
                        past.unconfirmed().size());
    }

    /** The form, in every language; what follows on it is listed nowhere. */
    public static Signposts signposts() {
        var forms = Stream.of(Language.values())
                .map(language -> Signpost.to(FormPages.FORM, Texts.about(language, SUBJECT), "formulier"));
        return new Signposts(forms.toList(), dutch -> dutch.startsWith(FormPages.FORM + "/"));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        for (var language : Language.values()) {
            if (room.controller().takesRegistrations()) {
                form.addTo(routes, language);
            } else {
                new TrialPage(room).addTo(routes, language);
            }
            links.addTo(routes, language);
            mine.addTo(routes, language);
        }
    }
}
