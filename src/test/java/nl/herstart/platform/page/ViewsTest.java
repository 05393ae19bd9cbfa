package nl.herstart.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import nl.herstart.platform.server.TestServer;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Views views;

    @BeforeEach
    void openViews() {
        views = Views.in(
                folder,
                name -> "/static/" + name,
                TestServer.stamps(Clock.systemUTC())::next,
                Addresses.dutchOnly(),
                language -> Map.of("site", "Herstart"));
    }

    @ParameterizedTest(name = "{0} writes {1}")
    @CsvSource(delimiter = '~', textBlock = """
                    {{ bedrag | cents }}~         € 1.234,50
                    {{ bedrag | euros }}~         € 1.235
                    {{ bedrag | amount }}~        € 1.234,50
                    {{ deel | percentage }}~      13,73%
                    {{ uren | hours }}~           32,5
                    {{ getal | number }}~         1.234,5
                    {{ dag | day }}~              1 april 2026
                    {{ maand | month }}~          april 2026
                    {{ asset('css/a.css') }}~     /static/css/a.css
                    {{ site }}~                   Herstart
                    {{ tekst }}~                  &lt;b&gt;&quot;&amp;&#39;
                    {{ html | markup }}~          <b>vet</b>
                    [{{ path }}]~                 []
                    """)
    void writes_values_the_dutch_way(String template, String expected) throws IOException {
        write("proef", template);

        assertThat(views.render(Language.DUTCH, "proef", model()).replace('\u00a0', ' '))
                .isEqualTo(expected);
    }

    @Test
    void fails_on_a_name_that_is_not_in_the_model() throws IOException {
        write("proef", "{{ onbekend }}");

        assertThatThrownBy(() -> views.render(Language.DUTCH, "proef", Map.of()))
                .hasMessageContaining("onbekend");
    }

    @Test
    void shows_nobodys_text_as_markup() throws IOException {
        write("proef", "{{ tekst | markup }}");

        assertThatThrownBy(() -> views.render(Language.DUTCH, "proef", model())).isInstanceOf(RuntimeException.class);
    }

    @Test
    void shows_a_change_at_once() throws IOException {
        write("proef", "oud");
        assertThat(views.render(Language.DUTCH, "proef", Map.of())).isEqualTo("oud");
        write("proef", "nieuw");
        assertThat(views.render(Language.DUTCH, "proef", Map.of())).isEqualTo("nieuw");
    }

    @Test
    void compresses_a_long_page_unless_it_holds_a_stamp_beside_what_was_entered() throws IOException {
        write("lang", "{{ tekst }}".repeat(300));
        write("stempel", "<input name=\"stempel\" value=\"{{ stempel() }}\">" + "{{ tekst }}".repeat(300));
        write("kort", "{{ tekst }}");
        try (var server = TestServer.with(routes -> {
            routes.get("/{naam}", ctx -> views.show(ctx, ctx.pathParam("naam"), model()));
            routes.post("/{naam}", ctx -> views.show(ctx, ctx.pathParam("naam"), model()));
        })) {
            assertThat(encoding(server, "GET", "/lang")).isEqualTo("gzip");
            assertThat(encoding(server, "POST", "/lang")).isEqualTo("gzip");
            assertThat(encoding(server, "GET", "/stempel")).isEqualTo("gzip");
            assertThat(encoding(server, "POST", "/stempel")).isEmpty();
            assertThat(encoding(server, "GET", "/kort")).isEmpty();
        }
    }

    private static String encoding(TestServer server, String method, String path) {
        var visitor = server.visitor();
        var answer = method.equals("GET")
                ? visitor.get(path, "Accept-Encoding", "gzip")
                : visitor.post(path, Map.of(), "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
        return answer.headers().firstValue("content-encoding").orElse("");
    }

    private static Map<String, Object> model() {
        return Map.of(
                "bedrag",
                Euro.of("1234.50"),
                "deel",
                Percentage.of("13.73"),
                "uren",
                new Hours(65, 2),
                "getal",
                new BigDecimal("1234.50"),
                "dag",
                LocalDate.of(2026, 4, 1),
                "maand",
                YearMonth.of(2026, 4),
                "tekst",
                "<b>\"&'",
                "html",
                new Html("<b>vet</b>"));
    }

    private void write(String name, String template) throws IOException {
        Files.writeString(folder.resolve(name + ".peb"), template);
    }
}
