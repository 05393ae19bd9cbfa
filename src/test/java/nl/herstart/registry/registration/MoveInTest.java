package nl.herstart.registry.registration;

import static nl.herstart.registry.TestRegistry.ORGANISATION;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.herstart.registry.InventedRegions;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.person.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who registered before anyone answered is asked before anyone sees them. */
class MoveInTest {

    @TempDir
    Path folder;

    @Test
    void asks_each_once_and_opens_a_case_for_who_agrees() {
        try (var site = new TestRegistry(folder.resolve("database"))) {
            var early = new Agreement("2026-11-21");
            var person = site.confirmed(mirjam(), early);
            site.confirmed(someone("Wies", "wies@example.nl", "3456 AB"), early);
            site.registrations.add(
                    someone("Onbevestigd", "niet@example.nl", "1234 AB"), early, site.submission(mirjam()));
            site.database.write(transaction -> transaction.execute("UPDATE registration SET region = NULL"));
            assertThat(site.count("casefile")).isZero();
            var moveIn = new MoveIn(site.registry, site.letters);

            assertThat(moveIn.moveIn(ORGANISATION)).isEqualTo(1);
            assertThat(moveIn.moveIn(ORGANISATION)).isZero();
            assertThat(site.count("casefile")).isZero();
            assertThat(site.subjects()).filteredOn("agree"::equals).hasSize(1);

            assertThat(moveIn.agree(site.letters.latest("agree"), TestRegistry.AGREED))
                    .isTrue();
            assertThat(site.file(person).state()).isEqualTo(CaseState.NIEUW);
            assertThat(moveIn.agree(site.letters.latest("agree"), TestRegistry.AGREED))
                    .isFalse();
        }
    }

    @Test
    void opens_a_case_when_the_region_of_who_agreed_begins_to_answer() {
        try (var site = new TestRegistry(folder.resolve("database"))) {
            var person = site.confirmed(someone("Wies", "wies@example.nl", "3456 AB"));
            site.regions.put(InventedRegions.promising("west", "West", 5));

            assertThat(new MoveIn(site.registry, site.letters).moveIn(ORGANISATION))
                    .isZero();

            assertThat(site.file(person).region()).isEqualTo("west");
        }
    }
}
