package nl.herstart.registry;

import static nl.herstart.registry.TestRegistry.ADMIN;
import static nl.herstart.registry.TestRegistry.COORDINATOR;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.ZUID;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.registry.Export.Exported;
import nl.herstart.registry.Figures.Kept;
import nl.herstart.registry.WorkPlace.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a region may count and take away. */
class DashboardTest {

    private static final String REASON = "Voor het jaarverslag van de regio.";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestRegistry site;

    @BeforeEach
    void open() {
        site = new TestRegistry(folder.resolve("database"));
        site.at("2026-12-01T10:00");
    }

    @AfterEach
    void close() {
        site.close();
    }

    private PersonId came(int number) {
        return site.confirmed(someone("Naam", "naam" + number + "@example.nl", "1234 AB"));
    }

    @Test
    void counts_what_became_of_the_promise_and_how_long_it_took() {
        for (int i = 0; i < 7; i++) {
            var person = came(i);
            if (i < 6) {
                site.clock.move(Duration.ofDays(1));
                site.reached(person);
            }
        }
        for (int i = 10; i < 16; i++) {
            came(i);
        }
        site.at("2027-02-01T10:00");

        var figures = new Dashboard(site.registry)
                .month(SAM, "noord", YearMonth.of(2026, 12))
                .orElseThrow();

        assertThat(figures.promise())
                .isEqualTo(Map.of(
                        Kept.OP_TIJD, Optional.empty(), Kept.TE_LAAT, Optional.of(7), Kept.LOOPT, Optional.empty()));
        assertThat(figures.came()).contains(15);
        assertThat(figures.keptInHundred()).isEmpty();
        assertThat(figures.medianWorkingDays()).contains(1);
    }

    @Test
    void hides_counts_below_five_and_never_one_alone() {
        var cells = new EnumMap<Kept, Integer>(Map.of(Kept.OP_TIJD, 40, Kept.TE_LAAT, 3, Kept.LOOPT, 12));

        assertThat(SmallNumbers.shown(cells))
                .isEqualTo(Map.of(
                        Kept.OP_TIJD, Optional.of(40), Kept.TE_LAAT, Optional.empty(), Kept.LOOPT, Optional.empty()));
        assertThat(SmallNumbers.total(cells)).contains(55);
        cells.put(Kept.TE_LAAT, 5);
        assertThat(SmallNumbers.shown(cells)).doesNotContainValue(Optional.empty());
        assertThat(SmallNumbers.total(cells)).contains(57);
    }

    @Test
    void gives_no_figures_nor_rows_to_who_has_no_right_to_them() {
        came(1);
        var dashboard = new Dashboard(site.registry);
        var export = new Export(site.registry);
        for (var viewer : List.of(ZUID, ADMIN)) {
            assertThat(dashboard.month(viewer, "noord", YearMonth.of(2026, 12))).isEmpty();
            assertThat(dashboard.load(viewer, "noord")).isEmpty();
        }
        for (var viewer : List.of(SAM, ZUID, ADMIN)) {
            assertThat(export.count(viewer, "noord", Tab.HELE_REGIO)).isZero();
            assertThat(export.rows(viewer, "noord", Tab.HELE_REGIO, REASON)).isInstanceOf(Exported.Absent.class);
        }
    }

    @Test
    void tells_how_much_each_colleague_has() {
        site.work.take(SAM, site.seen(came(1)));
        var closed = came(2);
        site.work.take(SAM, site.seen(closed));
        site.work.close(SAM, site.seen(closed), Outcome.ZELF_VERDER, REASON);
        site.clock.move(Duration.ofDays(8));

        assertThat(new Dashboard(site.registry).load(COORDINATOR, "noord"))
                .containsExactly(new Dashboard.Load(new CaseFile.Colleague(SAM.id(), SAM.name()), 1, 0, 1));
    }

    @Test
    void exports_what_the_pages_show_with_a_reason_twice_a_day_and_notes_it() {
        var person = site.confirmed(mirjam());
        var frozen = came(1);
        site.freezing.freeze(SAM, site.seen(frozen), FreezeGround.VERZOEK, REASON);
        var export = new Export(site.registry);
        assertThat(export.count(COORDINATOR, "noord", Tab.HELE_REGIO)).isEqualTo(1);
        assertThat(export.rows(COORDINATOR, "noord", Tab.HELE_REGIO, "kort"))
                .isEqualTo(new Exported.Refused(Objection.REDEN));

        var rows = ((Exported.Rows) export.rows(COORDINATOR, "noord", Tab.HELE_REGIO, REASON)).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.registration()).isEqualTo(site.whole(person).registration());
            assertThat(row.file()).isEqualTo(site.whole(person).file());
        });
        assertThat(export.rows(COORDINATOR, "noord", Tab.NIEMAND, REASON)).isInstanceOf(Exported.Rows.class);
        assertThat(export.rows(COORDINATOR, "noord", Tab.HELE_REGIO, REASON))
                .isEqualTo(new Exported.Refused(Objection.TE_VAAK));
        site.at("2026-12-02T00:00");
        assertThat(export.rows(COORDINATOR, "noord", Tab.HELE_REGIO, REASON)).isInstanceOf(Exported.Rows.class);
    }
}
