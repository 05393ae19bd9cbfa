package nl.herstart.site.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.desk.TestDesk;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.registry.InventedRegions;
import nl.herstart.registry.PlainLetters;
import nl.herstart.registry.Registry;
import nl.herstart.registry.person.Agreement;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.person.WorkDay;
import nl.herstart.registry.work.Cases;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The desk with this room alone, a real database, and a clock that the test moves. Noord promises to call within five working
 * days, Zuid within two, before five o'clock; see {@link InventedRegions}. The clock begins on Monday 23 November 2026 at ten.
 */
final class TestCaseload implements AutoCloseable {

    static final String LIST = "/beheer/lijst";
    private static final MasterKey KEY = MasterKey.parse("00112233445566778899aabbccddeeff".repeat(2));

    final TestDesk desk;
    final InventedRegions regions = new InventedRegions();
    final SignedIn sam;
    final SignedIn alex;
    final SignedIn kim;
    final SignedIn robin;
    private final Cases cases;

    TestCaseload(Path directory) {
        desk = TestDesk.open(
                directory,
                parts -> List.of(room(parts)),
                parts -> List.of(room(parts).gemeenteLinks(parts.views(), parts.guard())));
        cases = new Cases(registry(desk.parts()), new PlainLetters());
        at("2026-11-23T10:00");
        sam = colleague("Sam de Boer", Right.in("noord", Role.CONSULENT));
        alex = colleague("Alex Mulder", Right.in("noord", Role.CONSULENT));
        kim = colleague("Kim Jansen", Right.in("noord", Role.COORDINATOR));
        robin = colleague("Robin Bakker", Right.in("zuid", Role.CONSULENT));
    }

    private Registry registry(TestDesk.Parts parts) {
        return new Registry(
                parts.database(),
                parts.outbox(),
                new KeyedHash(KEY.forPurpose("agreed")),
                regions,
                parts.audit(),
                parts.clock());
    }

    /** The room; each is as good as another, since all they know is in the database. */
    CaseloadRoom room(TestDesk.Parts parts) {
        return new CaseloadRoom(
                registry(parts),
                new PlainLetters(),
                parts.database(),
                regions,
                "Stichting Voorbeeld",
                parts.address(),
                parts.clock());
    }

    SignedIn colleague(String name, Right... rights) {
        return SignedIn.as(name, desk.parts().database(), desk.parts().clock(), desk.visitor(), rights);
    }

    /** Sets the clock to this time in Amsterdam; who was logged in, still is. */
    void at(String time) {
        var clock = desk.parts().clock();
        var then = LocalDateTime.parse(time).atZone(clock.getZone()).toInstant();
        clock.move(Duration.between(clock.instant(), then));
        desk.parts()
                .database()
                .write(transaction -> transaction.execute(
                        "UPDATE staff_session SET opened_at = ?, seen_at = ?",
                        then.toEpochMilli(),
                        then.toEpochMilli()));
    }

    /** Somebody of Noord who registered now. */
    PersonId add(String name) {
        return add(name, sam, "noord", "1234 AB");
    }

    PersonId add(String name, SignedIn by, String region, String postcode) {
        return add(someone(name, postcode), by, region);
    }

    /** This one, who registered in Noord now. */
    PersonId add(Registration registration) {
        return add(registration, sam, "noord");
    }

    private PersonId add(Registration registration, SignedIn by, String region) {
        var added = cases.add(
                by.viewer(), region, registration, new Agreement("2026-11-30", Optional.of("Stichting Voorbeeld")));
        return added.person().orElseThrow();
    }

    /** Somebody of Noord who gave no telephone. */
    static Registration byMailOnly(String name) {
        var known = someone(name, "1234 AB");
        return new Registration(
                known.name(),
                known.email(),
                Optional.empty(),
                Reach.MAILEN,
                known.postcode(),
                known.language(),
                known.speaks(),
                known.wishes());
    }

    static Registration someone(String name, String postcode) {
        return new Registration(
                name,
                Optional.of(EmailAddress.of(name.split(" ", -1)[0].toLowerCase(Locale.ROOT) + "@example.nl")),
                Optional.of(new PhoneNumber("+31612345678")),
                Reach.BELLEN_OF_MAILEN,
                new Postcode(postcode),
                Language.DUTCH,
                Spoken.TI,
                new Wishes(
                        Optional.of(24),
                        SchoolHours.LIEFST,
                        Set.of(WorkDay.DINSDAG, WorkDay.VRIJDAG),
                        Set.of(DayPart.DINSDAG_MIDDAG, DayPart.VRIJDAG_OCHTEND),
                        "Iets met planten",
                        "Ik kan goed regelen",
                        Set.of(Help.GELD),
                        "Ik zorgde elf jaar voor mijn vader."));
    }

    static String address(PersonId person) {
        return "/beheer/aanmelding/" + person.text();
    }

    /** A page that is there. */
    static Document page(SignedIn who, String path) {
        var answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Sends the form of an act as it stands on the page of this person, with these answers. */
    static HttpResponse<String> press(SignedIn who, PersonId person, String act, Map<String, String> answers) {
        return press(who, page(who, address(person)), address(person) + "/" + act, answers);
    }

    /** Sends the form with this address as it stands on a page, with these answers. */
    static HttpResponse<String> press(SignedIn who, Document page, String action, Map<String, String> answers) {
        var form = page.select("form[action=" + action + "]");
        assertThat(form).as(action).hasSize(1);
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("[name]")) {
            boolean isChoice = Set.of("radio", "checkbox").contains(field.attr("type"));
            if (field.tagName().equals("select")) {
                fields.put(field.attr("name"), field.select("option[selected]").attr("value"));
            } else if (!isChoice || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
            }
        }
        fields.putAll(answers);
        return who.post(action, fields);
    }

    @Override
    public void close() {
        desk.close();
    }
}
