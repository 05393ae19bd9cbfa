package nl.herstart.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** The request of the contract, and small changes to it; a test states only what matters to it. */
public final class Requests {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final String CONTRACT = """
            {
              "jaar": 2026,
              "aanvrager": { "geboortemaand": "1986-05", "inkomsten": [] },
              "partner":   { "geboortemaand": "1984-02",
                             "inkomsten": [ { "soort": "loon", "brutoPerMaand": 2600.00, "vakantiegeld": "apart",
                                              "pensioenpremiePerMaand": 0 } ] },
              "kinderen": [ { "geboortemaand": "2018-09" }, { "geboortemaand": "2022-01" } ],
              "woning": { "soort": "huur", "kaleHuur": 780.00, "servicekosten": 0 },
              "vermogen": { "bank": 8000, "overig": 0, "schulden": 0 },
              "nieuweBaan": { "urenPerWeek": 20, "brutoPerUur": 17.50, "vakantiegeld": "apart",
                              "pensioenpremiePercentage": 0, "vanaf": "2026-04",
                              "reizen": { "kmEnkeleReis": 12, "dagenPerWeek": 3, "kostenPerKm": 0.21,
                                          "vergoedingPerKm": 0.23 },
                              "overigeKostenPerMaand": 0 },
              "opvang": [ { "kind": 0, "soort": "bso", "urenPerMaand": 40, "uurprijs": 9.98 },
                          { "kind": 1, "soort": "dagopvang", "urenPerMaand": 95, "uurprijs": 11.40 } ]
            }
            """;

    private final ObjectNode request;

    private Requests(ObjectNode request) {
        this.request = request;
    }

    /** The request that the contract prints. */
    public static Requests contract() {
        return of(CONTRACT);
    }

    /** No more than what is required. */
    public static Requests smallest() {
        return of("""
                { "jaar": 2026, "aanvrager": { "geboortemaand": "1986-05" } }
                """);
    }

    public static Requests of(String json) {
        return new Requests((ObjectNode) parsed(json));
    }

    /** With another value at a JSON pointer such as {@code /kinderen/1/geboortemaand}. */
    public Requests with(String pointer, String json) {
        int slash = pointer.lastIndexOf('/');
        var parent = request.at(pointer.substring(0, slash));
        var name = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            object.set(name, parsed(json));
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), parsed(json));
        } else {
            throw new IllegalArgumentException("Nothing at " + pointer);
        }
        return this;
    }

    /** Without the field at a JSON pointer. */
    public Requests without(String pointer) {
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) request.at(pointer.substring(0, slash))).remove(pointer.substring(slash + 1));
        return this;
    }

    public String json() {
        return request.toString();
    }

    public byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
