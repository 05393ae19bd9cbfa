package nl.herstart.site.caseload;

import static nl.herstart.site.caseload.TestCaseload.address;
import static nl.herstart.site.caseload.TestCaseload.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import nl.herstart.registry.person.PersonId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The desk with the page of Noor, who waits for a call. */
abstract class OnPersonPage {

    TestCaseload desk;
    PersonId noor;

    @BeforeEach
    void open(@TempDir Path directory) {
        desk = new TestCaseload(directory);
        noor = desk.add("Noor de Vries");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    Document noor() {
        return page(desk.sam, address(noor));
    }

    HttpResponse<String> press(String act, Map<String, String> answers) {
        return TestCaseload.press(desk.sam, noor, act, answers);
    }

    static String where(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    static Document again(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body());
    }
}
