package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import nl.herstart.desk.Act;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.desk.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may look back at what was done. */
class AuditPagesTest {

    private static final String LOG = "/beheer/logboek";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private AdminSite site;

    @BeforeEach
    void open() {
        site = AdminSite.open(directory);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private void looked(String region, String object, String reason) {
        var viewer = new Viewer("x", "X", Set.of(Right.in(region, Role.CONSULENT)), "/beheer/personen/{id}");
        site.database.write(transaction -> {
            site.audit.record(transaction, viewer, Act.LOOKED, object, reason);
            return "";
        });
    }

    private static Document page(SignedIn viewer, String path) {
        return Jsoup.parse(viewer.get(path).body());
    }

    @Test
    void a_coordinator_sees_what_was_done_in_the_own_region_and_that_is_noted_too() {
        looked("twente", "persoon T", "belde <zelf>");
        looked("zwolle", "persoon Z", "");
        var coen = site.signIn("Coen", Right.in("twente", Role.COORDINATOR));

        var first = page(coen, LOG);
        assertThat(first.select("tbody tr")).hasSize(1);
        assertThat(first.text())
                .contains("aanmelding T", "belde <zelf>", "Bekeek")
                .doesNotContain("aanmelding Z");
        assertThat(page(coen, LOG).select("tbody tr")).hasSize(2);
        assertThat(page(coen, LOG).select("tbody tr").get(0).text()).contains("Coen", "logboek");
        assertThat(page(coen, LOG + "?daad=CHANGED").text()).contains("Hier staat nog niets");
    }

    /** No path and no number of thirty-two digits is anything to read; what it was can be looked at. */
    @Test
    void says_in_words_where_it_was_and_links_to_what_it_was_about() {
        var person = "3fa4b2c1".repeat(4);
        site.database.write(transaction -> {
            var viewer = new Viewer(
                    "x",
                    "X",
                    Set.of(Right.in("twente", Role.CONSULENT)),
                    "/beheer/aanmelding/{persoon}/notitie/{nummer}/wissen");
            site.audit.record(transaction, viewer, Act.ERASED, "persoon " + person, "");
            return "";
        });

        var line = page(site.signIn("Coen", Right.in("twente", Role.COORDINATOR)), LOG)
                .select("tbody tr");

        assertThat(line.select("td").eachText())
                .containsExactly("oud-collega x", "Wiste", "aanmelding 3fa4b2c1", "notitie", "ja");
        assertThat(line.select("a").attr("href")).isEqualTo("/beheer/aanmelding/" + person);
    }

    @Test
    void a_beheerder_sees_accounts_and_no_persons() {
        looked("twente", "persoon T", "");
        var bea = site.signIn("Bea", Right.of(Role.BEHEERDER));
        bea.post("/beheer/notities", java.util.Map.of());

        var page = page(bea, LOG);
        assertThat(page.text()).doesNotContain("aanmelding T").contains("Kwam waar het niet mag", "geweigerd");
        assertThat(page.select("option").eachAttr("value")).doesNotContain("LOOKED", "EXPORTED");
        assertThat(page(bea, LOG + "?daad=LOOKED").text()).doesNotContain("aanmelding T");
    }

    @Test
    void goes_back_a_hundred_lines_at_a_time_whatever_is_asked() {
        for (int i = 0; i < 101; i++) {
            looked("twente", "persoon " + i, "");
        }
        var coen = site.signIn("Coen", Right.in("twente", Role.COORDINATOR));

        var first = page(coen, LOG);
        assertThat(first.select("tbody tr")).hasSize(100);
        var earlier = page(coen, first.select("a[href*=voor]").attr("href"));
        assertThat(earlier.select("tbody tr")).hasSize(1);
        assertThat(earlier.text()).contains("aanmelding 0");
        assertThat(page(coen, LOG + "?voor=999999999999999999999&daad=%27").select("tbody tr"))
                .hasSize(100);
    }
}
