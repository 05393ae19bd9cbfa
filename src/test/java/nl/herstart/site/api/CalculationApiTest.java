package nl.herstart.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nl.herstart.contract.Households;
import nl.herstart.contract.Requests;
import nl.herstart.site.calculation.OnRunningSite;
import nl.herstart.site.calculation.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculationApiTest extends OnRunningSite {

    private static final String PATH = "/api/v1/berekeningen";
    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenApiInteractionValidator contract;

    @BeforeAll
    void visit() {
        contract = OpenApiInteractionValidator.createForInlineApiSpecification(
                        site.get("/api/v1/openapi.json").body())
                .build();
    }

    @ParameterizedTest
    @MethodSource("varied")
    void answers_as_its_description_says(Requests request) {
        var answer = site.postJson(PATH, request.json());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(complaints(request.json(), answer)).isEmpty();
    }

    static Stream<Requests> varied() {
        return Households.VARIED.stream();
    }

    @Test
    void refuses_a_year_of_which_the_share_that_decides_was_not_published() {
        var answer = site.postJson(
                PATH,
                Requests.contract()
                        .with("/jaar", "2025")
                        .with("/nieuweBaan/vanaf", "\"2025-04\"")
                        .json());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).at("/fouten/0/veld").textValue()).isEqualTo("jaar");
        assertThat(json(answer.body()).at("/fouten/0/melding").textValue())
                .startsWith("Voor dit inkomen hebben we het percentage van 2025 niet");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /hond                          | true
            /aanvrager/inkomsten           | [{"soort": "loon", "brutoPerMaand": 10, "winstPerJaar": 10}]
            /aanvrager/inkomsten           | [{"soort": "bijstand", "brutoPerMaand": 10}]
            /aanvrager/inkomsten           | [{"soort": "zakgeld", "perMaand": 10}]
            /woning                        | {"soort": "koop", "kaleHuur": 10}
            /partner/geboortemaand         | "1984"
            /nieuweBaan/reizen/kostenPerKm | "0.21"
            """)
    void describes_no_other_request_than_it_takes(String pointer, String value) {
        var request = Requests.contract().with(pointer, value).json();
        var answer = site.postJson(PATH, request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(complaints(request, answer)).isNotEmpty();
    }

    @Test
    void answers_the_example_of_its_description() {
        var example = json(site.get("/api/v1/openapi.json").body())
                .at("/components/schemas/Berekening/example")
                .toString();

        assertThat(json(example)).isEqualTo(json(Requests.contract().json()));
        assertThat(site.postJson(PATH, example).statusCode()).isEqualTo(200);
    }

    @Test
    void tells_everything_that_is_wrong_in_one_problem_document() {
        var answer = site.postJson(
                PATH,
                Requests.contract()
                        .with("/kinderen/1/geboortemaand", "\"1996-03\"")
                        .with("/partner/inkomsten/0/brutoPerMaand", "-5")
                        .with("/coOuderschap", "[]")
                        .json());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        var problem = json(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(400);
        assertThat(problem.get("title").textValue()).isEqualTo("Deze berekening kan niet");
        assertThat(problem.get("fouten").findValuesAsText("veld"))
                .containsExactlyInAnyOrder(
                        "partner.inkomsten[0].brutoPerMaand", "kinderen[1].geboortemaand", "coOuderschap");
        assertThat(problem.get("fouten").findValuesAsText("melding")).allMatch(melding -> melding.endsWith("."));
        assertThat(contract.validateResponse("/api/v1/berekeningen", method(), response(answer))
                        .getMessages())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "geen json", "[1,2", "{\"jaar\": 1e99999999999}"})
    void says_so_when_it_cannot_read_the_body(String body) {
        var answer = site.postJson(PATH, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).get("detail").textValue()).startsWith("We kunnen dit niet lezen als JSON.");
        assertThat(contract.validateResponse("/api/v1/berekeningen", method(), response(answer))
                        .getMessages())
                .isEmpty();
    }

    @Test
    void refuses_what_is_nested_too_deep() {
        var answer = site.postJson(PATH, "[".repeat(10_000) + "]".repeat(10_000));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void refuses_a_body_that_is_too_large() {
        var answer = site.postJson(PATH, "{\"jaar\": \"" + "x".repeat(70_000) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"})
    void takes_json_only(String type) {
        var answer = site.post(PATH, type, Requests.contract().json());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void invites_no_other_site() {
        var answer =
                site.post(PATH, "application/json", Requests.contract().json(), "Origin", "https://elders.example");

        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void lets_nobody_calculate_more_than_sixty_times_a_minute() {
        try (var limited = TestSite.startWithLimits()) {
            var statuses = Stream.generate(() -> limited.postJson(PATH, "{}"))
                    .limit(70)
                    .map(HttpResponse::statusCode)
                    .toList();

            assertThat(statuses.subList(0, 60)).containsOnly(400);
            assertThat(statuses).endsWith(429);
        }
    }

    private Iterable<ValidationReport.Message> complaints(String body, HttpResponse<String> answer) {
        var request = SimpleRequest.Builder.post(PATH)
                .withContentType("application/json")
                .withBody(body)
                .build();
        return contract.validate(request, response(answer)).getMessages();
    }

    private static com.atlassian.oai.validator.model.Response response(HttpResponse<String> answer) {
        return SimpleResponse.Builder.status(answer.statusCode())
                .withContentType(answer.headers().firstValue("Content-Type").orElse(""))
                .withBody(answer.body())
                .build();
    }

    private static com.atlassian.oai.validator.model.Request.Method method() {
        return com.atlassian.oai.validator.model.Request.Method.POST;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
