package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.herstart.agreement.Register;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.desk.Audit;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.DeskRoom;
import nl.herstart.desk.RecordingDoor;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.platform.database.Database;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.mail.Outbox;
import nl.herstart.platform.page.Addresses;
import nl.herstart.registry.InventedRegions;
import nl.herstart.registry.PlainLetters;
import nl.herstart.registry.Registry;
import nl.herstart.site.agreements.AgreementRoutes;
import nl.herstart.site.caseload.CaseloadRoom;
import nl.herstart.site.employers.EmployerRoutes;
import nl.herstart.site.figures.FiguresRoom;
import nl.herstart.site.messages.MessageRoutes;
import nl.herstart.site.regions.Regions;
import nl.herstart.vacancy.Board;
import nl.herstart.vacancy.RegionCounts;
import nl.herstart.visit.RunningSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every address of the desk for every role: let in, or not there. An address that is missing from the table fails, and so does
 * one that is gone, and a room that is not here. C is consulent, O coördinator, R redacteur, B beheerder.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskMatrixTest {

    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("GET /beheer/lijst", "CO"),
            Map.entry("POST /beheer/lijst/zoeken", "CO"),
            Map.entry("GET /beheer/nieuw", "CO"),
            Map.entry("POST /beheer/nieuw", "CO"),
            Map.entry("GET /beheer/overdrachten", "CO"),
            Map.entry("POST /beheer/overdrachten/{persoon}/aannemen", "CO"),
            Map.entry("POST /beheer/overdrachten/{persoon}/weigeren", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/oppakken", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/loslaten", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/niet-bereikt", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/bereikt", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/notitie", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/blijft", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/notitie/{nummer}/wissen", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/notitie/{nummer}/wissen", "CO"),
            Map.entry("GET /beheer/doorgegeven", "O"),
            Map.entry("POST /beheer/aanmelding/{persoon}/wachten", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/afsluiten", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/bevriezen", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/ontdooien", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/heropenen", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/wis-veld", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/gegevens", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/wissen", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/mail", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/mail/voorbeeld", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/contact", "CO"),
            Map.entry("GET /beheer/uitvoer/klaar", "O"),
            Map.entry("GET /beheer/uitvoer/bestand", "O"),
            Map.entry("POST /beheer/aanmelding/{persoon}/verder", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/overdragen", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/overdragen/voorbeeld", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/overdragen-gemeente", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/overdragen-gemeente/voorbeeld", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/overdracht-intrekken", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/gegevens", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/wissen", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/mail", "CO"),
            Map.entry("GET /beheer/aanmelding/{persoon}/overdragen", "CO"),
            Map.entry("POST /beheer/aanmelding/{persoon}/uitdelen", "O"),
            Map.entry("GET /beheer/cijfers", "CO"),
            Map.entry("GET /beheer/uitvoer", "O"),
            Map.entry("POST /beheer/uitvoer", "O"),
            Map.entry("GET /beheer/vacatures", "CO"),
            Map.entry("GET /beheer/vacatures/{vacature}", "CO"),
            Map.entry("POST /beheer/vacatures/{vacature}/goedkeuren", "CO"),
            Map.entry("GET /beheer/vacatures/{vacature}/kandidaten", "CO"),
            Map.entry("GET /beheer/vacatures/{vacature}/kandidaten/{persoon}", "CO"),
            Map.entry("POST /beheer/vacatures/{vacature}/kandidaten/{persoon}", "CO"),
            Map.entry("GET /beheer/vacatures/{vacature}/{act}", "CO"),
            Map.entry("POST /beheer/vacatures/{vacature}/{act}", "CO"),
            Map.entry("GET /beheer/werkgevers", "CO"),
            Map.entry("GET /beheer/werkgevers/{werkgever}", "CO"),
            Map.entry("POST /beheer/werkgevers/{werkgever}", "CO"),
            Map.entry("GET /beheer/werkgevers/{werkgever}/wissen", "CO"),
            Map.entry("POST /beheer/werkgevers/{werkgever}/wissen", "CO"),
            Map.entry("GET /beheer/interesse/{interesse}", "CO"),
            Map.entry("POST /beheer/interesse/{interesse}", "CO"),
            Map.entry("GET /beheer/afspraken", "RO"),
            Map.entry("GET /beheer/afspraken/werkpakket", "RO"),
            Map.entry("GET /beheer/afspraken/inlezen", "R"),
            Map.entry("POST /beheer/afspraken/inlezen", "R"),
            Map.entry("GET /beheer/berichten", "RO"),
            Map.entry("GET /beheer/berichten/{bericht}", "RO"),
            Map.entry("POST /beheer/berichten/{bericht}", "R"),
            Map.entry("GET /beheer/berichten/{bericht}/wissen", "R"),
            Map.entry("POST /beheer/berichten/{bericht}/wissen", "R"),
            Map.entry("GET /beheer/ik", "CORB"),
            Map.entry("POST /beheer/ik/sessie-beeindigen", "CORB"),
            Map.entry("POST /beheer/ik/wachtwoordzin", "CORB"),
            Map.entry("POST /beheer/ik/telefoon", "CORB"),
            Map.entry("POST /beheer/uitloggen", "CORB"),
            Map.entry("GET /beheer/welkom", "CORB"),
            Map.entry("GET /beheer/collegas", "OB"),
            Map.entry("GET /beheer/collegas/uitnodigen", "OB"),
            Map.entry("POST /beheer/collegas/uitnodigen", "OB"),
            Map.entry("GET /beheer/collegas/{id}", "OB"),
            Map.entry("POST /beheer/collegas/{id}/recht-geven", "B"),
            Map.entry("POST /beheer/collegas/{id}/recht-afnemen", "B"),
            Map.entry("POST /beheer/collegas/{id}/blokkeren", "B"),
            Map.entry("POST /beheer/collegas/{id}/toelaten", "B"),
            Map.entry("POST /beheer/collegas/{id}/opnieuw-uitnodigen", "OB"),
            Map.entry("POST /beheer/collegas/{id}/tweede-stap-vragen", "OB"),
            Map.entry("POST /beheer/collegas/{id}/tweede-stap-goedkeuren", "OB"),
            Map.entry("POST /beheer/collegas/{id}/tweede-stap-afwijzen", "OB"),
            Map.entry("GET /beheer/logboek", "OB"));

    private static final Map<Role, String> LETTERS =
            Map.of(Role.CONSULENT, "C", Role.COORDINATOR, "O", Role.REDACTEUR, "R", Role.BEHEERDER, "B");
    private static final String NOBODY = "0".repeat(32);
    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    private final MovableClock clock = new MovableClock();
    private final RecordingDoor door = new RecordingDoor();

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private RunningSite running;

    private final Set<String> rooms = new TreeSet<>();

    @BeforeAll
    void open(@TempDir Path directory) {
        database = Database.open(directory);
        var parts = RunningSite.parts(clock, RateLimits.lifted(), Addresses.dutchOnly());
        var outbox = new Outbox(database, new KeyedHash(KEY.forPurpose("mailed")), "localhost", clock);
        var audit = Audit.of(KEY, clock);
        var regions = new InventedRegions();
        var agreed = new KeyedHash(KEY.forPurpose("agreed"));
        var registry = new Registry(database, outbox, agreed, regions, audit, clock);
        var caseload = new CaseloadRoom(
                registry, new PlainLetters(), database, regions, "Stichting Voorbeeld", parts.address(), clock);
        var figures = new FiguresRoom(registry, regions, region -> new RegionCounts.Counts(0, 0, 0, 0, 0), clock);
        var messages = MessageRoutes.using(
                        database,
                        outbox,
                        audit,
                        parts.views(),
                        parts.guard(),
                        address -> Optional.empty(),
                        true,
                        parts.address(),
                        clock)
                .inbox();
        var employers = EmployerRoutes.using(
                        new Board(database, outbox, agreed, audit, clock),
                        regions,
                        Regions.packaged(),
                        EmployerCosts.load(),
                        "Stichting Voorbeeld",
                        true,
                        parts.views(),
                        parts.guard(),
                        parts.address(),
                        clock)
                .desk(CandidatesOfRegistry.of(registry), address -> List.of());
        var agreements = AgreementRoutes.using(
                        new Register(database, outbox, audit, clock),
                        regions,
                        parts.views(),
                        parts.guard(),
                        "Stichting Voorbeeld",
                        parts.address(),
                        clock)
                .desk();
        var desk = StaffDesk.of(
                database,
                KEY,
                audit,
                outbox,
                parts.views(),
                parts.guard(),
                regions,
                () -> true,
                parts.address(),
                clock,
                List.of(caseload, figures, employers, agreements, messages));
        for (var room : List.of(caseload, figures, employers, agreements, messages, desk.admin())) {
            rooms.add(room.getClass().getName());
            room.addTo((DeskDoor) door);
        }
        running = parts.open(desk.admin(), desk.door());
    }

    @AfterAll
    void close() {
        running.close();
        database.close();
    }

    private SignedIn signIn(Right... rights) {
        return SignedIn.as("Iemand", database, clock, running.visitor(), rights);
    }

    @Test
    void each_room_of_the_desk_is_in_the_table() {
        var all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.herstart.site").stream()
                        .filter(found -> found.isAssignableTo(DeskRoom.class) && !found.isInterface())
                        .map(JavaClass::getName)
                        .toList();

        assertThat(rooms).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void the_table_has_every_address_and_no_other() {
        assertThat(door.addresses()).containsExactlyInAnyOrderElementsOf(WHO.keySet());
    }

    @Test
    void each_role_comes_where_the_table_says_and_nowhere_else() {
        var wrong = new TreeMap<String, Integer>();
        for (var role : Role.values()) {
            var somebody = signIn(role.isOfARegion() ? Right.in("noord", role) : Right.of(role));
            for (var address : WHO.entrySet()) {
                boolean mayCome = address.getValue().contains(LETTERS.getOrDefault(role, "?"));
                int before = strayed();
                int status = status(somebody, address.getKey());
                boolean isRefused = status == 404 && strayed() == before + 1;
                if (isRefused == mayCome || status >= 500 || strayed() > before + 1) {
                    wrong.put(role + " " + address.getKey(), status);
                }
                if (address.getKey().equals("POST /beheer/uitloggen")) {
                    somebody = signIn(role.isOfARegion() ? Right.in("noord", role) : Right.of(role));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private int strayed() {
        return database.read(look -> look.createQuery("SELECT count(*) FROM audit WHERE act = 'STRAYED'")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void who_came_in_goes_to_what_they_may_see_first() {
        for (var role : Role.values()) {
            var somebody = signIn(role.isOfARegion() ? Right.in("noord", role) : Right.of(role));
            var answer = somebody.get("/beheer");

            assertThat(answer.statusCode()).as(role.name()).isEqualTo(303);
            assertThat(somebody.get(answer.headers().firstValue("location").orElseThrow())
                            .statusCode())
                    .as(role.name())
                    .isEqualTo(200);
        }
    }

    /** The account is their own, which each of a region and each beheerder may see; person and message are nobody's. */
    private static int status(SignedIn somebody, String address) {
        var path = path(somebody, address);
        return address.startsWith("GET")
                ? somebody.get(path).statusCode()
                : somebody.post(path, Map.of()).statusCode();
    }

    private static String path(SignedIn somebody, String address) {
        return address.replaceFirst("\\w+ ", "")
                .replace("{id}", somebody.viewer().id())
                .replace("{persoon}", NOBODY)
                .replace("{nummer}", "1")
                .replace("{bericht}", "999")
                .replaceAll("\\{(vacature|werkgever|interesse)}", "a".repeat(16))
                .replace("{act}", "weigeren");
    }

    @Test
    void no_form_is_taken_without_its_token() {
        for (var address : WHO.keySet()) {
            if (address.startsWith("POST")) {
                var all = new Right[] {
                    Right.in("noord", Role.CONSULENT),
                    Right.in("noord", Role.COORDINATOR),
                    Right.of(Role.REDACTEUR),
                    Right.of(Role.BEHEERDER)
                };
                var somebody = signIn(all);
                var path = path(somebody, address);
                assertThat(somebody.postWithoutToken(path, Map.of()).statusCode())
                        .as(address)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void no_answer_is_kept_or_found_by_a_search_engine() {
        var headers = new HashMap<String, String>();
        for (var address : WHO.keySet()) {
            if (address.startsWith("GET")) {
                var somebody = signIn(Right.of(Role.BEHEERDER), Right.in("noord", Role.CONSULENT));
                var answer = somebody.get(path(somebody, address));
                headers.put(
                        address, answer.headers().firstValue("cache-control").orElse(""));
            }
        }
        for (var open :
                new String[] {"/beheer", "/beheer/inloggen", "/beheer/wachtwoordzin-vergeten", "/beheer/begin"}) {
            headers.put(
                    open,
                    running.visitor()
                            .get(open)
                            .headers()
                            .firstValue("cache-control")
                            .orElse(""));
        }
        assertThat(headers.values()).containsOnly("no-store");
        assertThat(running.visitor().get("/beheer/inloggen").headers().firstValue("x-robots-tag"))
                .contains("noindex");
    }
}
