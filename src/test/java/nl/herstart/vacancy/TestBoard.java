package nl.herstart.vacancy;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.MovableClock;
import nl.herstart.desk.Audit;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** The board on a real database of its own, with a clock that the test moves and mail that stays in the outbox. */
public final class TestBoard implements AutoCloseable {

    /** Works in Twente. */
    public static final Viewer SAM = staff("sam", "Sam de Boer", Right.in("twente", Role.CONSULENT));

    public static final Viewer ALEX = staff("alex", "Alex Mulder", Right.in("twente", Role.CONSULENT));
    public static final Viewer ELSEWHERE = staff("zuid", "Robin Zuid", Right.in("zeeland", Role.CONSULENT));

    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    public final MovableClock clock = new MovableClock();
    public final PlainEmployerLetters letters = new PlainEmployerLetters();
    public final Database database;
    public final Outbox outbox;
    public final Board board;
    public final Vacancies vacancies;
    public final VacancyDesk desk;
    public final OpenVacancies open;
    private int presses;

    public TestBoard(Path directory) {
        database = Database.open(directory);
        outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        board = new Board(
                database,
                outbox,
                new KeyedHash(KEY.forPurpose("agreed")),
                new Audit(new KeyedHash(KEY.forPurpose("audit")), clock),
                clock);
        vacancies = new Vacancies(board, letters);
        desk = new VacancyDesk(board, letters);
        open = new OpenVacancies(board);
        at("2026-12-01T10:00");
    }

    private static Viewer staff(String id, String name, Right... rights) {
        return new Viewer("staff-of-test-" + id, name, Set.of(rights));
    }

    public static Reporter bakery() {
        return new Reporter(
                "Bakkerij De Korenaar",
                Optional.of("12345678"),
                "https://korenaar.example",
                "Wilma Bäckerman",
                EmailAddress.of("wilma@korenaar.example"),
                Optional.of(new PhoneNumber("+31612345678")));
    }

    /** Four days of five hours from nine, in Enschede. */
    public static Vacancy selling() {
        return vacancy(
                "Brood verkopen",
                week("9:00", "14:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));
    }

    public static Vacancy vacancy(String title, WorkWeek week) {
        return new Vacancy(
                Kind.BAAN,
                title,
                Sector.WINKEL,
                "Je helpt klanten.\nJe vult de schappen.",
                List.of("Je rekent af"),
                week,
                new Place(new Postcode("7511 AB"), "Enschede", "enschede", "twente"),
                new Wage(Euro.of("16.50"), Euro.of("18.00"), ""),
                new Contract(Contract.Form.VAST, Optional.empty(), ""),
                More.NOTHING);
    }

    /** Fixed shifts from and until these times on these days. */
    public static WorkWeek week(String begin, String end, DayOfWeek... days) {
        var shifts = Stream.of(days)
                .map(day -> new Shift(day, time(begin), time(end)))
                .toList();
        var hours = Hours.of(
                shifts.stream().mapToLong(shift -> shift.length().toHours()).sum());
        return new WorkWeek(
                hours,
                hours,
                Rota.VAST,
                shifts,
                Optional.empty(),
                YearForm.HEEL_JAAR,
                Optional.empty(),
                HolidaysFree.GEEN,
                HolidayRegion.NOORD);
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }

    /** Reported, confirmed and approved; shown for six weeks. */
    public VacancyId opened(Vacancy vacancy) {
        return opened(bakery(), vacancy);
    }

    public VacancyId opened(Reporter reporter, Vacancy vacancy) {
        var id = confirmed(reporter, vacancy);
        var viewer = staff("sam", "Sam de Boer", Right.in(vacancy.place().region(), Role.CONSULENT));
        if (!(desk.approve(viewer, id, filed(id).version(), "") instanceof Reply.Done)) {
            throw new AssertionError("not approved");
        }
        return id;
    }

    public VacancyId confirmed(Reporter reporter, Vacancy vacancy) {
        reported(reporter, vacancy);
        var confirmed = confirm(letters.latest("confirm")).vacancies();
        if (confirmed.isEmpty()) {
            throw new AssertionError("not confirmed");
        }
        return confirmed.get(confirmed.size() - 1).id();
    }

    /** Confirms what the link was mailed about. */
    public Vacancies.Reports confirm(RandomToken link) {
        return vacancies.confirm(link);
    }

    public void reported(Reporter reporter, Vacancy vacancy) {
        vacancies.add(
                reporter,
                vacancy,
                LocalDate.now(clock).plusDays(EmployerTerms.USUAL_DAYS),
                new Press(Map.of("all", List.of(String.valueOf(presses++)))));
    }

    public Filed filed(VacancyId id) {
        return database.read(look -> VacancyRows.find(look, id)).orElseThrow().filed();
    }

    public List<String> subjects() {
        return database.read(look -> look.createQuery("SELECT subject FROM outbox WHERE owner <> 'nobody' ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    /** Sets the clock to this time in Amsterdam. */
    public void at(String time) {
        var then = LocalDateTime.parse(time).atZone(HERE).toInstant();
        clock.move(Duration.between(clock.instant(), then));
    }

    @Override
    public void close() {
        database.close();
    }
}
