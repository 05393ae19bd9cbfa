package nl.herstart.site.employers;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.desk.DeskRoom;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.BoardRetention;
import nl.herstart.vacancy.EmployerList;
import nl.herstart.vacancy.OwnVacancies;
import nl.herstart.vacancy.Vacancies;
import nl.herstart.vacancy.VacancyDesk;
import nl.herstart.vacancy.WorkPlaces;
import nl.herstart.vacancy.words.VacancyWords;
import nl.herstart.value.Language;

/**
 * The employers' side: the way in at {@code /werkgevers/aanmelden}, the links of the mails, and at the desk what waits for a
 * caseworker. Where nobody stands behind the site, a page that takes nothing. It speaks Dutch alone.
 */
public final class EmployerRoutes implements Routes {

    static final String WAY_IN = "/werkgevers/aanmelden";

    private static final String SUBJECT = "employers";

    private final Room room;
    private final boolean takesReports;
    private final Board board;
    private final EmployerMails mails;
    private final String organisation;

    private EmployerRoutes(Room room, boolean takesReports, Board board, EmployerMails mails, String organisation) {
        this.room = room;
        this.takesReports = takesReports;
        this.board = board;
        this.mails = mails;
        this.organisation = organisation;
    }

    /**
     * The room, on these services.
     *
     * @param costs what a job costs, and the minimum wage
     * @param organisation who stands behind the site
     * @param takesReports whether anybody looks at what is reported; else nothing is taken
     * @param baseUrl what the links in mails begin with
     */
    public static EmployerRoutes using(
            Board board,
            RegionMap regions,
            WorkPlaces places,
            EmployerCosts costs,
            String organisation,
            boolean takesReports,
            Views views,
            FormGuard guard,
            URI baseUrl,
            Clock clock) {
        var texts = Texts.about(Language.DUTCH, SUBJECT);
        var room = new Room(views, guard, texts, regions, places, costs, VacancyWords.packaged(), clock);
        return new EmployerRoutes(
                room, takesReports, board, new EmployerMails(views, room, organisation, baseUrl), organisation);
    }

    /** The way in, which stands in no other language. */
    public static Signposts signposts() {
        return Signposts.of(List.of(Signpost.to(WAY_IN, Texts.about(Language.DUTCH, SUBJECT), "formulier")));
    }

    /**
     * What the desk shows of this room.
     *
     * @param candidates whom a vacancy may suit
     * @param remarks what visitors wrote to us about the page at an address, and nobody dealt with yet
     */
    public DeskRoom desk(Candidates candidates, Function<String, List<String>> remarks) {
        return new EmployerDesk(
                room,
                new VacancyDesk(board, mails),
                new EmployerList(board),
                new DeskMails(mails, organisation),
                mails,
                candidates,
                remarks);
    }

    /** Asks, takes off and erases what is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return new BoardRetention(board, mails).tidy(leave);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var vacancies = new Vacancies(board, mails);
        if (takesReports) {
            new InterestPages(room, vacancies).addTo(routes);
            new ReportPages(room, vacancies).addTo(routes);
        } else {
            new TrialPage(room).addTo(routes);
        }
        new LinkPages(room, vacancies).addTo(routes);
        new OwnPages(room, new OwnVacancies(board)).addTo(routes);
    }
}
