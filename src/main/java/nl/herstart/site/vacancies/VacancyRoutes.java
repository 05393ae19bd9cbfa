package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.Signposts;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Alerts;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.OpenVacancies;
import nl.herstart.vacancy.Reactions;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.vacancy.holidays.SchoolHolidays;
import nl.herstart.value.Language;

/**
 * The open vacancies, in every language around the words of the employers: the list, each one's page, the same for machines, and
 * what one can do with them: react, keep a search, print a sheet.
 */
public final class VacancyRoutes implements Routes {

    private static final String SUBJECT = "vacancies";

    private final Room room;
    private final Reactions reactions;
    private final Alerts alerts;
    private final Mails mails;
    private final SchoolHolidays holidays;
    private final boolean isOn;

    private VacancyRoutes(
            Room room, Reactions reactions, Alerts alerts, Mails mails, SchoolHolidays holidays, boolean isOn) {
        this.room = room;
        this.reactions = reactions;
        this.alerts = alerts;
        this.mails = mails;
        this.holidays = holidays;
        this.isOn = isOn;
    }

    /**
     * The room, on these services.
     *
     * @param organisation who stands behind the site, as its mails say it
     * @param isOn whether anybody does; else nothing is asked and nothing is kept
     * @param baseUrl where the site stands
     */
    public static VacancyRoutes using(
            Board board,
            Places places,
            SchoolHolidays holidays,
            Views views,
            FormGuard guard,
            String organisation,
            boolean isOn,
            URI baseUrl,
            Clock clock) {
        var words = Texts.inEveryLanguage(SUBJECT);
        var room = new Room(
                new OpenVacancies(board),
                places,
                views,
                guard,
                words,
                new CardWords(words),
                new QueryWords(words, places),
                baseUrl,
                clock);
        var mails = new Mails(views, words, organisation, baseUrl);
        return new VacancyRoutes(room, new Reactions(board, mails), new Alerts(board), mails, holidays, isOn);
    }

    /** The list and the school holidays, in every language. */
    public static Signposts signposts() {
        var listed = Stream.of(Language.values())
                .flatMap(language -> {
                    var texts = Texts.about(language, SUBJECT);
                    return Stream.of(
                            Signpost.to(ListPages.LIST, texts, "lijst"),
                            Signpost.to(HolidayPage.PATH, texts, "schoolvakanties"));
                })
                .toList();
        return new Signposts(List.copyOf(listed), VacancyRoutes::isInEnglish);
    }

    /** Every page of this room is there in both languages. */
    private static boolean isInEnglish(String dutch) {
        return dutch.equals(ListPages.LIST)
                || (dutch.startsWith(ListPages.LIST + "/") && !dutch.endsWith(".json") && !dutch.endsWith(".xml"));
    }

    /** The title of the open vacancy at an address, for who writes about it. */
    public Optional<String> title(String address) {
        var dutch = Roots.dutch(address);
        return dutch.startsWith(ListPages.LIST + "/")
                ? VacancyId.parse(dutch.substring(ListPages.LIST.length() + 1))
                        .flatMap(room.open()::find)
                        .map(open -> open.vacancy().title())
                : Optional.empty();
    }

    /** Mails each search that was kept what is new, once a week; to be called each minute. */
    public void mailWeekly() {
        new WeeklyMail(room, alerts, mails).run();
    }

    /** Tells who reacted to a vacancy that it is over, once; to be called each minute. */
    public void tellOver() {
        reactions.tellOver();
    }

    /** Erases every reaction and search that is past its term, as far as it may, and says how many had to stay. */
    public long tidy(Leave leave) {
        return reactions.tidy(leave) + alerts.tidy(leave);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var page = new VacancyPage(room, holidays);
        new VacancyJson(room).addTo(routes);
        new VacancyFeed(room).addTo(routes);
        for (var language : Language.values()) {
            new ListPages(room).addTo(routes, language);
            new HolidayPage(room, holidays).addTo(routes, language);
            new AlertPages(room, alerts, mails, isOn).addTo(routes, language);
            new ReactionPages(room, reactions, page, isOn).addTo(routes, language);
            page.addTo(routes, language);
        }
    }
}
