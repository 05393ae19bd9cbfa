package nl.herstart.site.vacancies;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.site.regions.Regions;
import nl.herstart.vacancy.TestBoard;
import nl.herstart.vacancy.holidays.SchoolHolidays;
import nl.herstart.visit.RunningSite;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real server with this room alone, on a board of its own. */
final class TestSite implements AutoCloseable {

    private static final Regions REGIONS = Regions.packaged();
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/\\S+)");

    final TestBoard board;
    final Visitor visitor;
    private final RunningSite running;
    private final VacancyRoutes room;

    TestSite(Path directory) {
        this(directory, RateLimits.lifted());
    }

    TestSite(Path directory, RateLimits limits) {
        board = new TestBoard(directory);
        var parts = RunningSite.parts(
                board.clock,
                limits,
                Addresses.of(dutch -> VacancyRoutes.signposts().isInEnglish(dutch)));
        room = VacancyRoutes.using(
                board.board,
                new TestPlaces(REGIONS),
                SchoolHolidays.read(Folder.packaged("content")),
                parts.views(),
                parts.guard(),
                "Werkcentrum Twente",
                true,
                parts.address(),
                board.clock);
        running = parts.open(room);
        visitor = running.visitor();
    }

    /** A page that is there, with plain spaces. */
    Document page(String path) {
        var answer = visitor.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " " + answer.statusCode());
        }
        return read(answer.body());
    }

    static Document read(String body) {
        return Jsoup.parse(body.replace('\u00a0', ' ').replace("&nbsp;", " "));
    }

    /** Sends a form as it was loaded from a page. */
    HttpResponse<String> press(String page, String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        all.put(
                "stempel",
                read(visitor.get(page).body()).select("[name=stempel]").attr("value"));
        return visitor.post(path, all);
    }

    /** The texts of the mails that wait, in their order. */
    List<String> mails() {
        return board.database.read(
                look -> look.createQuery("SELECT body FROM outbox WHERE body IS NOT NULL ORDER BY id")
                        .mapTo(String.class)
                        .list());
    }

    /** The paths that a mail leads to. */
    static List<String> links(String mail) {
        return LINK.matcher(mail)
                .results()
                .map(MatchResult::group)
                .map(TestSite::path)
                .toList();
    }

    private static String path(String address) {
        return address.replaceFirst("http://localhost:\\d+", "");
    }

    void eachMinute() {
        room.mailWeekly();
        room.tellOver();
    }

    long tidy() {
        return room.tidy(Leave.SOME);
    }

    @Override
    public void close() {
        running.close();
        board.close();
    }
}
