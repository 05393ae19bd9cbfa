package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.calculator.situation.Situation;

/** Reads requests for tests, with figures for 2025, 2026 and 2027. */
public final class ReadRequest {

    public static final SituationReader READER =
            new SituationReader(Set.of(Year.of(2025), Year.of(2026), Year.of(2027)));

    private ReadRequest() {}

    /** The situation in a request that must be right. */
    public static Situation read(Requests request) {
        assertThat(READER.read(request.bytes())).isInstanceOf(SituationRequest.Right.class);
        return ((SituationRequest.Right) READER.read(request.bytes())).situation();
    }

    /** The same, of a request as text. */
    public static Situation read(String body) {
        return ((SituationRequest.Right) READER.read(body.getBytes(StandardCharsets.UTF_8))).situation();
    }

    /** Where something is wrong with a request, and what. */
    public static Map<String, String> refused(String body) {
        var refused = new LinkedHashMap<String, String>();
        mistakes(body).forEach(mistake -> refused.put(mistake.field(), mistake.message()));
        return refused;
    }

    public static List<Mistake> mistakes(Requests request) {
        return mistakes(request.json());
    }

    /** What is wrong with a request that must at least be JSON. */
    public static List<Mistake> mistakes(String body) {
        var request = READER.read(body.getBytes(StandardCharsets.UTF_8));
        assertThat(request).isNotInstanceOf(SituationRequest.NotJson.class);
        return request instanceof SituationRequest.Wrong wrong ? wrong.mistakes() : List.of();
    }
}
