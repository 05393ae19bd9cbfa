package nl.herstart.registry;

import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Event;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Reply;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.registration.NewAddress;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another address for who is registered: its owner says that it is theirs, and the old one is told. */
class NewAddressTest {

    private static final EmailAddress NEW = EmailAddress.of("nieuw@example.nl");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestRegistry site;

    @SuppressWarnings("NullAway.Init")
    private PersonId person;

    @SuppressWarnings("NullAway.Init")
    private NewAddress addresses;

    @BeforeEach
    void open() {
        site = new TestRegistry(folder.resolve("database"));
        site.at("2026-12-01T10:00");
        person = site.confirmed(mirjam());
        addresses = new NewAddress(site.registry, site.letters);
        site.clock.move(Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Optional<EmailAddress> address() {
        return site.whole(person).registration().email();
    }

    @Test
    void changes_by_the_link_that_was_mailed_there_and_the_old_one_is_told() {
        var before = site.file(person).version();
        assertThat(addresses.ask(person, NEW)).isInstanceOf(Reply.Done.class);
        var link = site.letters.latest("new-address");
        assertThat(addresses.accepts(link)).isTrue();
        assertThat(address()).isEqualTo(mirjam().email());

        assertThat(addresses.confirm(link)).isTrue();

        assertThat(address()).contains(NEW);
        assertThat(site.subjects()).containsExactly("confirm", "welcome", "new-address", "address-changed");
        assertThat(site.personOf(mirjam().with(Optional.of(NEW)))).isEqualTo(person);
        assertThat(site.file(person).version()).isGreaterThan(before);
        assertThat(site.whole(person).events()).extracting(Event::change).contains(Change.GEGEVENS);
        assertThat(addresses.confirm(link)).isFalse();
    }

    @Test
    void works_for_three_days_and_an_older_link_no_more_once_another_was_asked() {
        addresses.ask(person, NEW);
        var older = site.letters.latest("new-address");
        addresses.ask(person, EmailAddress.of("anders@example.nl"));
        assertThat(addresses.accepts(older)).isFalse();
        site.clock.move(Terms.LINK_WORKS);

        assertThat(addresses.confirm(site.letters.latest("new-address"))).isFalse();
        assertThat(address()).isEqualTo(mirjam().email());
    }

    /** The answer is the same, and nobody is mailed. */
    @Test
    void does_not_tell_that_the_address_is_of_another() {
        site.confirmed(someone("Anna Ander", NEW.text(), "1234 AB"));

        assertThat(addresses.ask(person, NEW)).isInstanceOf(Reply.Done.class);

        assertThat(site.subjects()).doesNotContain("new-address");
        assertThat(site.count("address_change")).isZero();
    }

    @Test
    void is_refused_while_frozen_and_leaves_nothing_behind_when_everything_is_erased() {
        site.freezing.freeze(SAM, site.seen(person), FreezeGround.GESCHIL, "Er loopt een klacht.");
        assertThat(addresses.ask(person, NEW)).isEqualTo(new Reply.Refused(Objection.BEVROREN));
        site.freezing.lift(TestRegistry.ALEX, site.seen(person), "De klacht is opgelost.");
        addresses.ask(person, NEW);

        site.ownPages.withdraw(person);

        assertThat(site.count("address_change") + site.count("registration")).isZero();
        long left = site.database.read(
                look -> look.createQuery("SELECT count(*) FROM personal WHERE words LIKE '%nieuw@example%'")
                        .mapTo(Long.class)
                        .one());
        assertThat(left).isZero();
    }
}
