package nl.herstart.site.agreements;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.agreement.Agreements;
import nl.herstart.agreement.OwnerMail;
import nl.herstart.agreement.Register;
import nl.herstart.desk.DeskRoom;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.Language;

/** The agreements in the open: their pages, their feeds, and the same for machines. */
public final class AgreementRoutes implements Routes {

    private static final String THEN = Room.HOME + "/2003";

    private final Room room;
    private final Register register;
    private final String organisation;

    private AgreementRoutes(Room room, Register register, String organisation) {
        this.room = room;
        this.register = register;
        this.organisation = organisation;
    }

    /**
     * The room, on these services.
     *
     * @param organisation who stands behind the site, as its mails say it
     * @param baseUrl where the site stands
     */
    public static AgreementRoutes using(
            Register register,
            RegionMap regions,
            Views views,
            FormGuard guard,
            String organisation,
            URI baseUrl,
            Clock clock) {
        var room = new Room(
                new Agreements(register),
                regions,
                new AgreementWords(texts(), clock.getZone()),
                views,
                guard,
                baseUrl,
                clock);
        return new AgreementRoutes(room, register, organisation);
    }

    private static Texts texts() {
        return Texts.about(Language.DUTCH, "agreements");
    }

    /** The overview, and what came of the agreements of 2003. */
    public static Signposts signposts() {
        return Signposts.of(List.of(
                Signpost.to(Room.HOME, texts(), "overzicht"),
                Signpost.to(THEN, texts(), "toen").meantSeldom()));
    }

    /** The title of the covenant or agreement at an address, for who writes about it. */
    public Optional<String> title(String address) {
        var parts = address.split("/", -1);
        if (!address.startsWith(Room.HOME + "/") || parts.length < 3 || parts.length > 4) {
            return Optional.empty();
        }
        return room.agreements()
                .find(parts[2])
                .flatMap(covenant -> parts.length == 3
                        ? Optional.of(covenant.terms().name())
                        : covenant.agreement(parts[3])
                                .map(one -> covenant.terms().name() + ", " + one.number()));
    }

    /** What the desk shows of this room. */
    public DeskRoom desk() {
        return new AgreementDesk(room, register, Texts.about(Language.DUTCH, "desk/agreements"));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var plan = Plan2003.packaged();
        new AgreementFeed(room).addTo(routes);
        new AgreementData(room).addTo(routes);
        new OverviewPage(room).addTo(routes);
        routes.get(
                THEN,
                ctx -> room.show(
                        ctx,
                        "then",
                        Map.of(
                                "title", texts().say("toen.titel"),
                                "first", plan.table(1),
                                "second", plan.table(2),
                                "targets", plan.table(3))));
        new GroupPages(room).addTo(routes);
        new WrongPages(room, new OwnerMail(register), organisation).addTo(routes);
        new CovenantPages(room).addTo(routes);
    }
}
