package nl.herstart.site.admin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import nl.herstart.desk.Act;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Csrf;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.Doing;
import nl.herstart.desk.LoginPage;
import nl.herstart.desk.MenuItem;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SecondFactors;
import nl.herstart.desk.Sessions;
import nl.herstart.desk.Tries;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.secret.Passwords;
import nl.herstart.platform.secret.SealedText;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jdbi.v3.core.Handle;

/** The way into the desk: its pages before one is in, and behind the door those about colleagues and about oneself. */
public final class AdminRoutes implements Routes, DeskRoom, LoginPage {

    /** How long an account is kept that was suspended, as of who left. */
    public static final Period ACCOUNT_KEPT = Period.ofMonths(6);

    private final LoginPages login;
    private final ForgotPages forgotten;
    private final EnrolPages enrolment;
    private final OwnPages own;
    private final AccountPages colleagues;
    private final AuditPages log;
    private final Accounts accounts;

    private AdminRoutes(
            LoginPages login,
            ForgotPages forgotten,
            EnrolPages enrolment,
            OwnPages own,
            AccountPages colleagues,
            AuditPages log,
            Accounts accounts) {
        this.login = login;
        this.forgotten = forgotten;
        this.enrolment = enrolment;
        this.own = own;
        this.colleagues = colleagues;
        this.log = log;
        this.accounts = accounts;
    }

    /**
     * The room, on these services.
     *
     * @param takesLogins false on a site that nobody stands behind: then nobody comes in
     * @param doings what is done at an address of the desk
     * @param baseUrl what the links in mails begin with
     */
    public static AdminRoutes using(
            Database database,
            MasterKey key,
            Sessions sessions,
            SecondFactors factors,
            Tries tries,
            Audit audit,
            Outbox outbox,
            Views views,
            FormGuard guard,
            RegionMap regions,
            BooleanSupplier takesLogins,
            Function<String, Optional<Doing>> doings,
            URI baseUrl,
            Clock clock) {
        var texts = Texts.about(Language.DUTCH, "desk/admin");
        var parts = new AdminParts(
                database,
                rows(key),
                links(key, clock),
                sessions,
                factors,
                tries,
                new Passwords(),
                new SealedText(key.forPurpose("staff enrolment")),
                audit,
                new StaffMails(outbox, views, texts, regions, baseUrl),
                clock);
        var accounts = new Accounts(parts);
        var enrolment = new Enrolment(parts);
        var login = new Login(parts, enrolment);
        return new AdminRoutes(
                new LoginPages(login, sessions, guard, views, texts, takesLogins, doings),
                new ForgotPages(accounts, guard, views, texts, takesLogins),
                new EnrolPages(parts, enrolment, login, guard, views, texts, takesLogins),
                new OwnPages(parts, login, enrolment, regions, texts),
                new AccountPages(accounts, parts, regions, texts),
                new AuditPages(parts, texts),
                accounts);
    }

    /** Before one is in. */
    @Override
    public void addTo(RoutesConfig routes) {
        login.addTo(routes);
        forgotten.addTo(routes);
        enrolment.addTo(routes);
    }

    /** Behind the door. */
    @Override
    public void addTo(DeskDoor door) {
        own.addTo(door);
        colleagues.addTo(door);
        log.addTo(door);
    }

    @Override
    public List<MenuItem> menu() {
        return List.of(
                new MenuItem(AccountPages.LIST, "Collega's", AccountPages.ROLES),
                new MenuItem(AuditPages.LOG, "Logboek", AuditPages.ROLES),
                new MenuItem(OwnPages.ME, "Jij", OwnPages.ALL));
    }

    @Override
    public void ask(Context ctx) {
        login.ask(ctx);
    }

    @Override
    public void askAgain(Context ctx, Csrf csrf) {
        login.askAgain(ctx, csrf);
    }

    /** Suspends accounts that nobody uses, and forgets what is past its term; says how much had to stay. */
    public long tidy(Leave leave) {
        return accounts.tidy(leave);
    }

    /**
     * The link by which the first beheerder sets up an account, or one who cannot get in any more does so anew. For who has the
     * machine itself.
     *
     * @param key that of the installation, as the site itself has it
     */
    public static String inviteBeheerder(
            Handle transaction, EmailAddress email, MasterKey key, URI baseUrl, Clock clock) {
        var rows = rows(key);
        var known = rows.find(transaction, email);
        known.ifPresent(account -> rows.startAnew(transaction, account.id(), clock.instant()));
        var id = known.map(Account::id)
                .orElseGet(() -> rows.add(transaction, email.text().replaceFirst("@.*", ""), email, clock.instant()));
        rows.give(transaction, id, Right.of(Role.BEHEERDER));
        var account = rows.find(transaction, id).orElseThrow();
        Audit.of(key, clock)
                .record(transaction, Viewer.program("opdracht beheerder"), Act.INVITED, account.object(), "");
        return StaffMails.address(baseUrl, links(key, clock).make(transaction, id, StaffLinks.Purpose.INVITATION));
    }

    /**
     * What an account is made of that is ready for use.
     *
     * @param secret that of the app on the phone
     */
    public record Ready(String name, EmailAddress email, Set<Right> rights, String passphrase, String secret) {}

    /**
     * Makes an account ready for use without anybody setting it up, or an existing one as it was then. For a demonstration alone:
     * elsewhere nobody but the person knows a passphrase.
     */
    public static Viewer makeReady(Database database, Ready ready, MasterKey key, Clock clock) {
        var rows = rows(key);
        var factors = SecondFactors.of(database, key, new Tries(clock), clock);
        var hash = new Passwords().hash(ready.passphrase());
        return database.write(transaction -> {
            var id = rows.find(transaction, ready.email())
                    .map(Account::id)
                    .orElseGet(() -> rows.add(transaction, ready.name(), ready.email(), clock.instant()));
            ready.rights().forEach(right -> rows.give(transaction, id, right));
            rows.setPassword(transaction, id, hash);
            factors.set(transaction, id, ready.secret(), 0);
            rows.setState(transaction, id, Account.State.ACTIVE, clock.instant());
            rows.sawThem(transaction, id, clock.instant());
            return rows.find(transaction, id).orElseThrow().at("voorbeeld");
        });
    }

    private static AccountRows rows(MasterKey key) {
        return new AccountRows(new KeyedHash(key.forPurpose("staff addresses")));
    }

    private static StaffLinks links(MasterKey key, Clock clock) {
        return new StaffLinks(new KeyedHash(key.forPurpose("staff links")), clock);
    }
}
