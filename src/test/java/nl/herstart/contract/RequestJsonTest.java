package nl.herstart.contract;

import static nl.herstart.contract.ReadRequest.mistakes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestJsonTest {

    @Test
    void names_a_field_that_stands_twice() {
        var body = """
                { "jaar": 2026, "aanvrager": { "geboortemaand": "1986-05", "geboortemaand": "1987-05" },
                  "kinderen": [ {"geboortemaand": "2020-01"}, {"geboortemaand": "2020-01", "geboortemaand": "2020-01"} ],
                  "jaar": 2025 }
                """;

        assertThat(mistakes(body))
                .extracting(Mistake::field)
                .containsExactly("aanvrager.geboortemaand", "kinderen[1].geboortemaand", "jaar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{}x",
                "{} {}",
                "{\"jaar\": 2026,}",
                "{\"jaar\": 02026}",
                "{\"jaar\": NaN}",
                "{\"jaar\": 1e99999999999}",
                "{'jaar': 2026}",
                "<xml/>",
                "jaar=2026"
            })
    void cannot_read_what_is_not_json(String body) {
        assertThat(ReadRequest.READER.read(body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SituationRequest.NotJson());
    }

    @Test
    void cannot_read_what_is_nested_too_deep() {
        var body = "{\"jaar\": " + "[".repeat(30) + "]".repeat(30) + "}";

        assertThat(ReadRequest.READER.read(body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new SituationRequest.NotJson());
    }

    @Test
    void cannot_read_bytes_that_are_no_text() {
        assertThat(ReadRequest.READER.read(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}))
                .isEqualTo(new SituationRequest.NotJson());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"hallo\"", "null"})
    void asks_for_an_object(String body) {
        assertThat(mistakes(body))
                .extracting(Mistake::message)
                .containsExactly("Hier hoort een object, tussen accolades.");
    }
}
