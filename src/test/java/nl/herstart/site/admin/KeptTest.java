package nl.herstart.site.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That nothing typed is lost when the page it was typed on is not of this session. */
class KeptTest {

    @TempDir
    Path directory;

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

    /** As after a login in another tab: what was typed is worth more than the page it was typed on. */
    @Test
    void what_was_typed_on_a_page_of_an_earlier_session_comes_back_to_be_sent_after_all() {
        var sanne = site.signIn("Sanne", Right.in("twente", Role.CONSULENT));

        var stale = sanne.postWithoutToken(
                AdminSite.NOTES, Map.of("notitie", "Belt \"dinsdag\" <b>terug</b>", "versie", "3", "code", "123456"));

        assertThat(stale.statusCode()).isEqualTo(403);
        var page = Jsoup.parse(stale.body());
        assertThat(page.select("h1").text()).isEqualTo("Nog niet verstuurd");
        assertThat(page.select("main").text()).contains("Je wilde een proef doen bij deze test");
        assertThat(page.select(".desk-kept dt").eachText()).containsExactly("Het veld notitie");
        assertThat(page.select(".desk-kept dd").eachText()).containsExactly("Belt \"dinsdag\" <b>terug</b>");
        var fields = new HashMap<String, String>();
        page.select("form[action=" + AdminSite.NOTES + "] input")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        assertThat(fields).containsEntry("versie", "3").doesNotContainKey("code");
        assertThat(sanne.postWithoutToken(AdminSite.NOTES, fields).body())
                .isEqualTo("bewaard: Belt \"dinsdag\" <b>terug</b>");
    }
}
