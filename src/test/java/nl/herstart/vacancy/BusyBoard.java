package nl.herstart.vacancy;

import static nl.herstart.vacancy.TestBoard.selling;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.mail.Mail;
import nl.herstart.trouble.BusyProcess;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;

/** A board on which employers report, people react and searches are kept, as fast as they can; each by an address of its own. */
final class BusyBoard {

    private static final int VISITORS = 2;
    private static final int EACH = 2_000;
    private static final LocalDate ENDS = LocalDate.of(2027, 1, 12);

    private final TestBoard site;

    private BusyBoard(TestBoard site) {
        this.site = site;
    }

    /** The process itself, in this folder and with this name to begin with. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        var site = new TestBoard(Path.of(arguments[0]));
        var busy = new BusyBoard(site);
        var vacancy = busy.opened(arguments[1] + "-open@example.nl");
        var visitors = Executors.newFixedThreadPool(VISITORS * 3);
        for (int i = 0; i < VISITORS; i++) {
            var who = arguments[1] + "-" + i + "-";
            visitors.execute(() -> busy.report(who));
            visitors.execute(() -> busy.react(who, vacancy));
            visitors.execute(() -> busy.ask(who));
        }
    }

    private VacancyId opened(String email) {
        site.vacancies.add(reporter(email), selling(), ENDS, press(email));
        var id = site.vacancies
                .confirm(site.letters.latest("confirm"))
                .vacancies()
                .get(0)
                .id();
        if (!(site.desk.approve(TestBoard.SAM, id, site.filed(id).version(), "") instanceof Reply.Done)) {
            throw new AssertionError("not approved");
        }
        return id;
    }

    private void report(String who) {
        for (int i = 0; i < EACH; i++) {
            var email = "report-" + who + i + "@example.nl";
            if (i % 2 == 0) {
                site.vacancies.add(reporter(email), selling(), ENDS, press(email));
            } else {
                site.vacancies.add(
                        reporter(email),
                        new Interest(Set.of(Wish.GESPREK), selling().place(), ""),
                        press(email));
            }
            BusyProcess.answered(email);
        }
    }

    private void react(String who, VacancyId vacancy) {
        var reactions = new Reactions(site.board, new PlainReactionLetters(new ArrayDeque<>()));
        for (int i = 0; i < EACH; i++) {
            var email = "react-" + who + i + "@example.nl";
            var reaction = new Reaction(
                    vacancy,
                    Language.DUTCH,
                    "Mirjam",
                    EmailAddress.of(email),
                    Optional.empty(),
                    "Ik kom graag praten.");
            if (reactions.add(reaction, press(email))) {
                BusyProcess.answered(email);
            }
        }
    }

    private void ask(String who) {
        var alerts = new Alerts(site.board);
        for (int i = 0; i < EACH; i++) {
            var email = "alert-" + who + i + "@example.nl";
            alerts.add(
                    EmailAddress.of(email),
                    Language.DUTCH,
                    "",
                    press(email),
                    token -> new Mail(EmailAddress.of(email), "confirm alert", "To the letter."));
            BusyProcess.answered(email);
        }
    }

    private static Reporter reporter(String email) {
        return new Reporter("Bakker", Optional.empty(), "", "Jo", EmailAddress.of(email), Optional.empty());
    }

    private static Press press(String email) {
        return new Press(Map.of("email", List.of(email)));
    }

    /** Who stands in this database as one who reported, reacted or asked, each once, and has a mail; fails when one has none. */
    static List<String> kept(Path directory) {
        try (var database = Database.open(directory)) {
            var all = addresses(database, """
                    SELECT words ->> 'email' FROM personal WHERE id IN (
                        SELECT reporter FROM vacancy UNION ALL SELECT details FROM employer_interest
                        UNION ALL SELECT details FROM vacancy_reaction UNION ALL SELECT details FROM vacancy_alert)
                    """);
            var unmailed = new HashSet<>(all);
            addresses(database, "SELECT words FROM outbox JOIN personal ON personal.id = recipient")
                    .forEach(unmailed::remove);
            if (!unmailed.isEmpty() || new HashSet<>(all).size() != all.size()) {
                throw new AssertionError("without a mail, or twice: " + unmailed);
            }
            return new ArrayList<>(all);
        }
    }

    private static List<String> addresses(Database database, String question) {
        return database.read(
                look -> look.createQuery(question).mapTo(String.class).list());
    }
}
