package nl.herstart.registry.work;

import static nl.herstart.registry.TestRegistry.COORDINATOR;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.registration.OwnCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final Export.Scope NOORD =
            new Export.Scope("noord", Optional.empty(), Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    @Test
    void tells_each_person_who_took_them_away_and_counts_as_one() {
        try (var site = new TestRegistry(folder.resolve("database"))) {
            site.at("2026-12-01T10:00");
            var people = List.of(
                    site.confirmed(mirjam()), site.confirmed(someone("Anna Bos", "anna@example.nl", "1234 AB")));
            var export = new Export(site.registry);

            var taken = export.rows(COORDINATOR, NOORD, 2, "Voor het jaarverslag");

            assertThat(taken).isInstanceOf(Export.Exported.Rows.class);
            assertThat(people)
                    .allSatisfy(person -> assertThat(
                                    site.ownPages.copy(person).orElseThrow().looks())
                            .extracting(OwnCopy.Look::act, OwnCopy.Look::regions)
                            .containsExactly(tuple("EXPORTED", List.of("noord"))));
            assertThat(export.ahead(COORDINATOR, NOORD).orElseThrow())
                    .isEqualTo(new Export.Ahead(2, Export.MOST_ON_A_DAY - 1));
        }
    }
}
