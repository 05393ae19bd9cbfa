package nl.herstart.registry.registration;

import static nl.herstart.registry.TestRegistry.instant;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.herstart.registry.InventedRegions;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.region.Answering;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a registration becomes a case that a region has to answer in time. */
class RegistrationsTest {

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestRegistry site;

    @BeforeEach
    void open() {
        site = new TestRegistry(folder.resolve("database"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** Due by the calendar of 2026 and 2027, counted by hand; Noord answers within five working days, Zuid within two. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:00, 1234 AB, 2026-12-07T17:00",
        "2026-11-30T16:59:59, 1234 AB, 2026-12-07T17:00",
        "2026-11-30T17:00:00, 1234 AB, 2026-12-08T17:00",
        "2026-11-28T12:00, 2345 AB, 2026-12-02T17:00",
        "2026-12-24T10:00, 2345 AB, 2026-12-29T17:00",
        "2027-03-25T10:00, 2345 AB, 2027-03-31T17:00",
        "2027-03-26T10:00, 1234 AB, 2027-04-06T17:00",
        "2026-10-23T10:00, 2345 AB, 2026-10-27T17:00"
    })
    void is_a_case_of_the_region_of_the_postcode_from_the_moment_it_is_confirmed(
            String confirmed, String postcode, String due) {
        site.at(confirmed);
        var person = site.confirmed(someone("Mirjam", "mirjam@example.nl", postcode));

        var file = site.file(person);
        assertThat(file.state()).isEqualTo(CaseState.NIEUW);
        assertThat(file.region()).isEqualTo(postcode.startsWith("1") ? "noord" : "zuid");
        assertThat(file.promised().received()).isEqualTo(instant(confirmed));
        assertThat(file.promised().due()).isEqualTo(instant(due));
        assertThat(file.nextAt()).contains(instant(due));
        assertThat(site.letters.answering.map(Answering::due)).contains(instant(due));
    }

    @Test
    void is_no_case_before_it_is_confirmed_nor_where_nobody_answers() {
        site.registrations.add(mirjam(), TestRegistry.AGREED, site.submission(mirjam()));
        assertThat(site.count("casefile")).isZero();

        site.confirmed(someone("Wies", "wies@example.nl", "3456 AB"));
        assertThat(site.count("casefile")).isZero();
        assertThat(site.letters.answering).isEmpty();
    }

    @Test
    void belongs_to_the_region_that_the_visitor_chose_when_the_postcode_does_not_tell() {
        var registration = someone("Noor", "noor@example.nl", "9876 AB");
        site.registrations.add(
                registration, Optional.of(InventedRegions.ZUID), TestRegistry.AGREED, site.submission(registration));
        site.registrations.confirm(site.letters.latest("confirm"));

        assertThat(site.file(site.personOf(registration)).region()).isEqualTo("zuid");
    }

    @Test
    void gives_back_everything_that_was_told() {
        var person = site.confirmed(mirjam());

        assertThat(site.ownPages.see(person).orElseThrow().registration()).isEqualTo(mirjam());
    }

    @Test
    void confirms_once_and_makes_one_case() {
        site.confirmed(mirjam());

        assertThat(site.registrations.confirm(site.letters.latest("confirm"))).isEmpty();
        assertThat(site.count("casefile")).isEqualTo(1);
        assertThat(site.count("placement")).isEqualTo(1);
    }

    @Test
    void withdraws_everything_and_leaves_a_tombstone() {
        var person = site.confirmed(mirjam());
        site.clock.move(Duration.ofHours(1));

        assertThat(site.registrations.withdraw(site.letters.latest("withdraw"))).isInstanceOf(Reply.Done.class);

        for (var table :
                new String[] {"registration", "casefile", "placement", "event", "outbox", "registration_link"}) {
            assertThat(site.count(table)).as(table).isZero();
        }
        assertThat(site.count("consent_evidence")).isEqualTo(1);
        var tombstone = site.database.read(
                look -> look.createQuery("SELECT * FROM tombstone").mapToMap().one());
        assertThat(tombstone)
                .containsEntry("region", "noord")
                .containsEntry("month", "2026-11")
                .containsEntry("reason", "ingetrokken");
        assertThat((byte[]) tombstone.get("outward")).isEqualTo(person.stored());
        assertThat(site.registrations.withdraw(site.letters.latest("withdraw"))).isInstanceOf(Reply.Absent.class);
    }
}
