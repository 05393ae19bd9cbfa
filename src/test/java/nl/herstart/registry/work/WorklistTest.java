package nl.herstart.registry.work;

import static nl.herstart.registry.TestRegistry.ADMIN;
import static nl.herstart.registry.TestRegistry.SAM;
import static nl.herstart.registry.TestRegistry.ZUID;
import static nl.herstart.registry.TestRegistry.someone;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.herstart.registry.TestRegistry;
import nl.herstart.registry.casefile.FreezeGround;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.work.WorkPlace.Tab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom staff see first, and whom they do not see at all. */
class WorklistTest {

    private static final String REASON = "Op haar verzoek, zie het gesprek.";

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

    private PersonId came(String time, String name) {
        site.at(time);
        return site.confirmed(someone(name, name.toLowerCase(Locale.ROOT) + "@example.nl", "1234 AB"));
    }

    private static WorkPlace place(Tab tab) {
        return new WorkPlace("noord", tab, Optional.empty(), Optional.empty(), 0);
    }

    private List<String> names(WorkPlace place) {
        return site.worklist.page(SAM, place).orElseThrow().rows().stream()
                .map(WorkPage.Row::name)
                .toList();
    }

    /** Noord answers in five working days: 2 December 17:00 for who came on 25 November, and so on. */
    private void some() {
        came("2026-11-25T09:00", "Laat");
        came("2026-11-24T09:00", "Laatst");
        came("2026-11-26T09:00", "Vandaag");
        came("2026-11-27T09:00", "Morgen");
        var frozen = came("2026-11-20T09:00", "Bevroren");
        site.freezing.freeze(SAM, site.seen(frozen), FreezeGround.BEZWAAR, REASON);
        var waits = came("2026-11-20T10:00", "Wacht");
        site.reached(waits);
        site.work.await(SAM, site.seen(waits), LocalDate.of(2026, 12, 20), REASON);
        came("2026-12-02T16:00", "Later");
        var closed = came("2026-12-02T16:30", "Klaar");
        site.work.close(SAM, site.seen(closed), Outcome.ZELF_VERDER, REASON);
        site.at("2026-12-03T08:00");
    }

    @Test
    void puts_who_is_latest_first_and_the_frozen_last() {
        some();

        var page = site.worklist.page(SAM, place(Tab.HELE_REGIO)).orElseThrow();

        assertThat(page.rows())
                .extracting(WorkPage.Row::name)
                .containsExactly("Laatst", "Laat", "Vandaag", "Morgen", "Later", "Wacht", "Bevroren");
        assertThat(page.counts())
                .isEqualTo(Map.of(
                        Urgency.TE_LAAT,
                        2,
                        Urgency.VANDAAG,
                        1,
                        Urgency.DEZE_WEEK,
                        1,
                        Urgency.LATER,
                        1,
                        Urgency.WACHT,
                        1,
                        Urgency.BEVROREN,
                        1));
        assertThat(page.tabs()).isEqualTo(Map.of(Tab.HELE_REGIO, 7, Tab.NIEMAND, 7, Tab.VAN_MIJ, 0, Tab.AFGEROND, 1));
        assertThat(names(place(Tab.AFGEROND))).containsExactly("Klaar");
        assertThat(names(new WorkPlace("noord", Tab.HELE_REGIO, Optional.of(Urgency.TE_LAAT), Optional.empty(), 0)))
                .containsExactly("Laatst", "Laat");
    }

    @Test
    void is_late_from_the_very_second_that_the_promise_is_broken_and_stays_on_top() {
        came("2026-11-26T09:00", "Vandaag");
        site.at("2026-12-03T17:00:00");
        assertThat(site.worklist.page(SAM, place(Tab.HELE_REGIO)).orElseThrow().counts())
                .isEqualTo(Map.of(Urgency.VANDAAG, 1));

        site.at("2026-12-03T17:00:01");
        assertThat(site.worklist.page(SAM, place(Tab.HELE_REGIO)).orElseThrow().counts())
                .isEqualTo(Map.of(Urgency.TE_LAAT, 1));
        site.at("2027-03-03T17:00:01");
        assertThat(site.worklist.page(SAM, place(Tab.HELE_REGIO)).orElseThrow().counts())
                .isEqualTo(Map.of(Urgency.TE_LAAT, 1));
    }

    @Test
    void comes_back_from_waiting_on_the_day_itself() {
        some();
        site.at("2026-12-20T08:00");

        assertThat(site.worklist.page(SAM, place(Tab.HELE_REGIO)).orElseThrow().counts())
                .doesNotContainKey(Urgency.WACHT);
    }

    @Test
    void sorts_by_a_column_for_this_visit() {
        some();
        for (var column : WorkPlace.Column.values()) {
            for (boolean isDescending : new boolean[] {true, false}) {
                var order = Optional.of(new WorkPlace.Order(column, isDescending));
                assertThat(names(new WorkPlace("noord", Tab.HELE_REGIO, Optional.empty(), order, 0)))
                        .hasSize(7);
            }
        }
        var byName = Optional.of(new WorkPlace.Order(WorkPlace.Column.NAAM, true));
        assertThat(names(new WorkPlace("noord", Tab.HELE_REGIO, Optional.empty(), byName, 0)))
                .containsExactly("Wacht", "Vandaag", "Morgen", "Later", "Laatst", "Laat", "Bevroren");
    }

    @Test
    void gives_nothing_to_who_does_not_work_there() {
        some();

        assertThat(site.worklist.page(ZUID, place(Tab.HELE_REGIO))).isEmpty();
        assertThat(site.worklist.page(ADMIN, place(Tab.HELE_REGIO))).isEmpty();
    }

    @Test
    void finds_by_a_part_of_a_name_by_telephone_and_by_address() {
        some();

        assertThat(site.worklist.search(SAM, "láát"))
                .extracting(WorkPage.Row::name)
                .containsExactly("Laatst", "Laat");
        assertThat(site.worklist.search(SAM, "klaar@example.nl"))
                .extracting(WorkPage.Row::name)
                .containsExactly("Klaar");
        assertThat(site.worklist.search(SAM, "06 12345678")).hasSize(8);
        assertThat(site.worklist.search(SAM, "0612 34")).hasSize(8);
        assertThat(site.worklist.search(SAM, "345678")).hasSize(8);
        assertThat(site.worklist.search(SAM, "klaar@ex"))
                .extracting(WorkPage.Row::name)
                .containsExactly("Klaar");
        var number =
                site.worklist.search(SAM, "klaar").get(0).file().person().text().substring(0, 8);
        assertThat(site.worklist.search(SAM, number))
                .extracting(WorkPage.Row::name)
                .containsExactly("Klaar");
        assertThat(site.worklist.search(SAM, "%")).isEmpty();
        assertThat(site.worklist.search(SAM, "x")).isEmpty();
    }

    @Test
    void answers_a_search_for_who_is_elsewhere_as_one_for_nobody() {
        some();

        for (var text : List.of("Laat", "laat@example.nl", "0612345678")) {
            assertThat(site.worklist.search(ZUID, text)).isEqualTo(site.worklist.search(ZUID, "Onbestaand"));
            assertThat(site.worklist.search(ADMIN, text)).isEmpty();
        }
    }

    @Test
    void tells_a_region_no_more_than_counts() {
        some();

        assertThat(site.worklist.counts("noord"))
                .isEqualTo(new Worklist.Counts(
                        Map.of(
                                Urgency.TE_LAAT,
                                2,
                                Urgency.VANDAAG,
                                1,
                                Urgency.DEZE_WEEK,
                                1,
                                Urgency.LATER,
                                1,
                                Urgency.WACHT,
                                1,
                                Urgency.BEVROREN,
                                1),
                        7,
                        0));
    }
}
