package nl.herstart.registry.figures;

import static nl.herstart.registry.TestRegistry.ADMIN;
import static nl.herstart.registry.TestRegistry.COORDINATOR;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.ZUID;
import static nl.herstart.registry.TestRegistry.mirjam;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.registry.casefile.CaseState;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Objection;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.figures.Figures.Kept;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.Export;
import nl.herstart.registry.work.Export.Exported;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a region may count and take away. */
class DashboardTest {

    private static final Period QUARTER = Period.of("2026-4").orElseThrow();
    private static final Period YEAR = Period.of("2026").orElseThrow();
    private static final Export.Scope EVERYONE =
            new Export.Scope("noord", Optional.empty(), Optional.empty(), Optional.empty());
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

        var dashboard = new Dashboard(site.registry);
        var figures = dashboard.figures(SAM, "noord", QUARTER).orElseThrow();

        assertThat(figures.promise().each())
                .isEqualTo(
                        Map.of(Kept.OP_TIJD, Optional.of(6), Kept.TE_LAAT, Optional.of(7), Kept.LOOPT, Optional.of(0)));
        assertThat(figures.promise().total()).contains(13);
        assertThat(figures.keptInHundred()).contains(46);
        assertThat(figures.medianWorkingDays()).contains(1);
        var ahead = dashboard
                .figures(SAM, "noord", Period.of("2027-2").orElseThrow())
                .orElseThrow();
        assertThat(ahead.promise().total()).isEmpty();
        assertThat(ahead.promise().of(Kept.LOOPT)).isEmpty();
    }

    @Test
    void counts_a_year_as_its_quarters_together() {
        for (int i = 0; i < 12; i++) {
            came(i);
        }
        site.at("2027-02-01T10:00");
        var dashboard = new Dashboard(site.registry);

        assertThat(dashboard.figures(SAM, "noord", YEAR).orElseThrow().promise())
                .isEqualTo(
                        dashboard.figures(SAM, "noord", QUARTER).orElseThrow().promise());
        assertThat(dashboard.figures(SAM, "noord", YEAR).orElseThrow().promise().of(Kept.TE_LAAT))
                .contains(12);
    }

    @Test
    void a_past_quarter_stays_what_it_was_when_people_are_erased() {
        for (int i = 0; i < 6; i++) {
            var person = came(i);
            site.clock.move(Duration.ofDays(1));
            site.reached(person);
            site.work.close(SAM, site.seen(person), Outcome.AAN_HET_WERK, REASON);
        }
        var late = came(7);
        site.at("2027-02-01T10:00");
        var dashboard = new Dashboard(site.registry);
        var before = dashboard.figures(SAM, "noord", QUARTER).orElseThrow();
        var wholeYear = dashboard.figures(SAM, "noord", YEAR).orElseThrow();
        assertThat(before.closed().of(Outcome.AAN_HET_WERK)).contains(6);

        site.freezing.erase(SAM, site.seen(late), REASON);
        for (int day = 0; day < 7; day++) {
            site.retention.tidy(Leave.SOME);
            site.clock.move(Duration.ofDays(1));
        }

        assertThat(site.count("registration")).isZero();
        assertThat(dashboard.figures(SAM, "noord", QUARTER)).contains(before);
        assertThat(dashboard.figures(SAM, "noord", YEAR)).contains(wholeYear);
    }

    @Test
    void who_went_while_there_was_time_to_call_counts_nowhere() {
        var person = came(1);
        site.freezing.erase(SAM, site.seen(person), REASON);

        assertThat(site.count("kept_figure")).isZero();
    }

    @Test
    void gives_no_figures_nor_rows_to_who_has_no_right_to_them() {
        came(1);
        var dashboard = new Dashboard(site.registry);
        var export = new Export(site.registry);
        for (var viewer : List.of(ZUID, ADMIN)) {
            assertThat(dashboard.figures(viewer, "noord", QUARTER)).isEmpty();
            assertThat(dashboard.load(viewer, "noord")).isEmpty();
        }
        for (var viewer : List.of(SAM, ZUID, ADMIN)) {
            assertThat(export.ahead(viewer, EVERYONE)).isEmpty();
            assertThat(export.rows(viewer, EVERYONE, 1, REASON)).isInstanceOf(Exported.Absent.class);
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
        assertThat(export.ahead(COORDINATOR, EVERYONE)).contains(new Export.Ahead(1, 2));
        assertThat(export.rows(COORDINATOR, EVERYONE, 1, "kort")).isEqualTo(new Exported.Refused(Objection.REDEN));
        assertThat(export.rows(COORDINATOR, EVERYONE, 2, REASON)).isEqualTo(new Exported.Changed(1));

        var rows = ((Exported.Rows) export.rows(COORDINATOR, EVERYONE, 1, REASON)).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.registration()).isEqualTo(site.whole(person).registration());
            assertThat(row.file()).isEqualTo(site.whole(person).file());
        });
        assertThat(export.rows(COORDINATOR, EVERYONE, 1, REASON)).isInstanceOf(Exported.Rows.class);
        assertThat(export.rows(COORDINATOR, EVERYONE, 1, REASON)).isEqualTo(new Exported.Refused(Objection.TE_VAAK));
        assertThat(export.ahead(COORDINATOR, EVERYONE)).contains(new Export.Ahead(1, 0));
        site.at("2026-12-02T00:00");
        assertThat(export.rows(COORDINATOR, EVERYONE, 1, REASON)).isInstanceOf(Exported.Rows.class);
    }

    @Test
    void exports_only_whom_was_asked_for_by_state_and_day() {
        var early = came(1);
        site.at("2026-12-05T23:30");
        came(2);
        site.reached(early);
        var export = new Export(site.registry);

        assertThat(rows(export, Optional.of(CaseState.NIEUW), "", "")).isEqualTo(1);
        assertThat(rows(export, Optional.of(CaseState.AFGESLOTEN), "", "")).isZero();
        assertThat(rows(export, Optional.empty(), "2026-12-05", "2026-12-05")).isEqualTo(1);
        assertThat(rows(export, Optional.empty(), "", "2026-12-04")).isEqualTo(1);
        assertThat(rows(export, Optional.empty(), "2026-12-01", "2026-12-05")).isEqualTo(2);
        assertThat(rows(export, Optional.empty(), "2026-12-06", "")).isZero();
    }

    private static int rows(Export export, Optional<CaseState> state, String from, String until) {
        var scope = new Export.Scope("noord", state, day(from), day(until));
        return export.ahead(COORDINATOR, scope).orElseThrow().rows();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(text).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
