package nl.herstart.site.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.herstart.agreement.Agreements;
import nl.herstart.agreement.CovenantFile;
import nl.herstart.agreement.CovenantSheets;
import nl.herstart.agreement.CovenantYaml;
import nl.herstart.agreement.Register;
import nl.herstart.agreement.TestRegister;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.desk.SignedIn;
import nl.herstart.desk.TestDesk;
import nl.herstart.site.regions.Offices;
import nl.herstart.site.regions.Regions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does with the agreements. */
class AgreementDeskTest {

    private static final String INTAKE = "/beheer/afspraken/inlezen";

    @SuppressWarnings("NullAway.Init")
    private TestDesk desk;

    @SuppressWarnings("NullAway.Init")
    private SignedIn editor;

    @SuppressWarnings("NullAway.Init")
    private Register register;

    @BeforeEach
    void open(@TempDir Path directory) {
        var regions = Regions.packaged();
        var offices = Offices.read(TestSite.CONTENT, regions);
        desk = TestDesk.open(directory, parts -> {
            register = new Register(parts.database(), parts.outbox(), parts.audit(), parts.clock());
            return List.of(AgreementRoutes.using(
                            register,
                            regions.desks(() -> offices),
                            parts.views(),
                            parts.guard(),
                            "Werkcentrum Twente",
                            parts.address(),
                            parts.clock())
                    .desk());
        });
        editor = desk.signIn(Right.of(Role.REDACTEUR));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HttpResponse<String> send(String text, String seen) {
        return editor.post(INTAKE, Map.of("tekst", text, "gezien", seen));
    }

    private static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    private static String seen(Document preview) {
        return preview.select("[name=gezien]").attr("value");
    }

    @Test
    void an_editor_sees_what_will_change_before_it_does() {
        var preview = page(send(TestRegister.TWENTE, ""));

        assertThat(preview.select("tbody tr").eachText()).anyMatch(row -> row.contains("Vijftig leerplekken"));
        assertThat(new Agreements(register).all()).isEmpty();

        var sent = preview.select("form:has([name=gezien]) [name=tekst]").attr("value");
        assertThat(send(sent, seen(preview)).statusCode()).isEqualTo(303);
        assertThat(new Agreements(register).all()).hasSize(1);
        assertThat(page(send(TestRegister.TWENTE, "")).text()).contains("Er verandert niets");
    }

    @Test
    void mistakes_are_named_with_their_lines_and_what_was_typed_stays() {
        var typed = TestRegister.TWENTE.replace("thema: leren", "thema: geluk").replace("status: B", "status: Z");
        var answer = send(typed, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select(".error-summary li").eachText())
                .hasSize(2)
                .allMatch(mistake -> mistake.startsWith("Regel "));
        assertThat(page(answer).select("textarea").val().replace("\r", "").strip())
                .isEqualTo(typed.strip());
        assertThat(new Agreements(register).all()).isEmpty();
    }

    @Test
    void of_two_editors_the_second_sees_both_and_nothing_is_lost() {
        var first = TestRegister.TWENTE;
        var second = TestRegister.TWENTE.replace("doel: 50", "doel: 60");
        send(first, seen(page(send(first, ""))));
        var shown = seen(page(send(second, "")));
        var meanwhile = TestRegister.TWENTE.replace("doel: 50", "doel: 40");
        send(meanwhile, seen(page(send(meanwhile, ""))));

        var answer = send(second, shown);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(page(answer).select("pre").text()).contains("doel: '40'");
        assertThat(page(answer).select("textarea").val()).contains("doel: 60");
        assertThat(page(answer).select("tbody tr").eachText()).containsExactly("twente-2027, A doel 40 60");
        assertThat(send(second, seen(page(answer))).statusCode()).isEqualTo(303);
    }

    @Test
    void a_covenant_can_be_changed_from_what_it_is_now_and_its_text_alone_changes_nothing() {
        send(TestRegister.TWENTE, seen(page(send(TestRegister.TWENTE, ""))));

        var text = page(editor.get(INTAKE + "?vanaf=twente-2027"))
                .select("textarea")
                .val();

        assertThat(text).contains("Vijftig leerplekken").doesNotContain("enschede.example");
        assertThat(page(send(text, "")).text()).contains("Er verandert niets");
    }

    /** The archive has everything a covenant can have, quotes and parts among it. */
    @Test
    void every_covenant_written_out_reads_as_itself() {
        register.takeContent(CovenantSheets.read(TestSite.CONTENT, slug -> true));

        var all = new Agreements(register).all();
        var read = CovenantFile.read(CovenantYaml.of(all), slug -> true);

        assertThat(read.mistakes()).isEmpty();
        assertThat(register.preview(read.covenants())).isEmpty();
    }

    @Test
    void the_model_of_the_work_package_can_be_taken_in() {
        var model = page(editor.get(INTAKE + "?vanaf=model")).select("textarea").val();
        var preview = send(model, "");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(page(preview).select("tbody tr")).hasSizeGreaterThan(4);
        assertThat(page(editor.get("/beheer/afspraken/werkpakket")).select("ol li"))
                .hasSizeGreaterThan(5);
    }

    @Test
    void the_list_leads_to_each_covenant() {
        send(TestRegister.TWENTE, seen(page(send(TestRegister.TWENTE, ""))));

        assertThat(page(editor.get("/beheer/afspraken?gedaan=ja")).select("a").eachAttr("href"))
                .contains("/afspraken/twente-2027", INTAKE + "?vanaf=twente-2027");
    }
}
