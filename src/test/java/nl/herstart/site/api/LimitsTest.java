package nl.herstart.site.api;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.herstart.contract.Mistake;
import nl.herstart.contract.ReadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The limits of the contract, as its text has them: the description of the API says the same, and so does the code. */
class LimitsTest {

    private static final Map<String, String> MOST = Stream.of("""
                    brutoPerUur 1000
                    brutoPerMaand 1000000
                    perMaand 1000000
                    pensioenpremiePerMaand 1000000
                    brutoPerMaandVoltijd 1000000
                    overigeKostenPerMaand 1000000
                    winstPerJaar 10000000
                    resultaatPerJaar 10000000
                    maandloon 6740.54
                    bank 10000000
                    overig 10000000
                    schulden 10000000
                    wozWaarde 10000000
                    hypotheekrentePerJaar 10000000
                    kaleHuur 100000
                    servicekosten 100000
                    uurprijs 1000
                    kostenPerKm 10
                    vergoedingPerKm 10
                    kmEnkeleReis 1000
                    dagenPerWeek 5
                    pensioenpremiePercentage 100
                    urenPerWeek 60
                    urenVoltijd 60
                    wekenPerJaar 52
                    urenPerMaand 744
                    """.split("\n", -1))
            .filter(line -> !line.isEmpty())
            .map(line -> line.split(" ", 2))
            .collect(toMap(line -> line[0], line -> line[1]));

    private static final Set<String> FROM_ONE = Set.of("urenVoltijd", "wekenPerJaar");
    private static final Set<String> WHOLE = Set.of("dagenPerWeek", "wekenPerJaar");

    private static final List<String> ASKED = List.of(
            "Loon",
            "Winst",
            "Uitkering",
            "Werkloosheid",
            "Resultaat",
            "Alimentatie",
            "Huurwoning",
            "Koopwoning",
            "Vermogen",
            "NieuweBaan",
            "Reizen",
            "Opvang");

    @Test
    void are_those_of_the_description() throws IOException {
        var described = new TreeMap<String, String>();
        for (var kind : ASKED) {
            schema(kind).get("properties").properties().forEach(property -> {
                var most = property.getValue().get("maximum");
                if (most != null && !property.getKey().equals("kind")) {
                    described.put(property.getKey(), most.asText());
                    assertThat(property.getValue().get("minimum").intValue())
                            .isEqualTo(FROM_ONE.contains(property.getKey()) ? 1 : 0);
                    assertThat(most.asText()).as(property.getKey()).isEqualTo(MOST.get(property.getKey()));
                }
            });
        }
        assertThat(described).isEqualTo(new TreeMap<>(MOST));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void are_those_of_the_code(String field, String request) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        var most = new BigDecimal(MOST.get(name));
        var least = FROM_ONE.contains(name) ? BigDecimal.ONE : BigDecimal.ZERO;
        var step = WHOLE.contains(name) ? BigDecimal.ONE : new BigDecimal("0.01");

        for (var within : List.of(least, most)) {
            assertThat(ReadRequest.mistakes(request.formatted(within))).isEmpty();
        }
        for (var beyond : List.of(least.subtract(step), most.add(step))) {
            assertThat(ReadRequest.mistakes(request.formatted(beyond)))
                    .extracting(Mistake::field)
                    .containsExactly(field);
        }
    }

    static Stream<String[]> requests() {
        return Stream.of(
                        income("loon", "brutoPerMaand"),
                        income("loon\", \"brutoPerMaand\": 1, \"vakantiegeld\": \"apart", "pensioenpremiePerMaand"),
                        income("loon\", \"brutoPerMaand\": 1, \"vakantiegeld\": \"apart", "urenPerWeek"),
                        income("winst", "winstPerJaar"),
                        income("ww", "brutoPerMaand"),
                        income("ww", "maandloon"),
                        income("row", "resultaatPerJaar"),
                        income("kinderalimentatie", "perMaand"),
                        part("woning", "\"soort\": \"huur\", ", "kaleHuur"),
                        part("woning", "\"soort\": \"huur\", ", "servicekosten"),
                        part("woning", "\"soort\": \"koop\", ", "wozWaarde"),
                        part("woning", "\"soort\": \"koop\", ", "hypotheekrentePerJaar"),
                        part("vermogen", "", "bank"),
                        part("vermogen", "", "overig"),
                        part("vermogen", "", "schulden"),
                        part("nieuweBaan", "", "urenPerWeek"),
                        part("nieuweBaan", "", "brutoPerUur"),
                        part("nieuweBaan", "\"urenVoltijd\": 36, ", "brutoPerMaandVoltijd"),
                        part("nieuweBaan", "\"brutoPerMaandVoltijd\": 2600, ", "urenVoltijd"),
                        part("nieuweBaan", "", "wekenPerJaar"),
                        part("nieuweBaan", "", "pensioenpremiePercentage"),
                        part("nieuweBaan", "", "overigeKostenPerMaand"),
                        travel("kmEnkeleReis"),
                        travel("dagenPerWeek"),
                        travel("kostenPerKm"),
                        travel("vergoedingPerKm"),
                        care("urenPerMaand", "\"uurprijs\": 1"),
                        care("uurprijs", "\"urenPerMaand\": 1"))
                .map(LimitsTest::inRequest);
    }

    private static String[] inRequest(String[] part) {
        var person = part[0].startsWith("aanvrager.") ? "" : "\"aanvrager\": {\"geboortemaand\": \"1986-05\"}, ";
        return new String[] {part[0], "{\"jaar\": 2026, " + person + part[1] + "}"};
    }

    private static String[] income(String soort, String name) {
        return new String[] {
            "aanvrager.inkomsten[0]." + name,
            "\"aanvrager\": {\"geboortemaand\": \"1986-05\", \"inkomsten\": [{\"soort\": \"" + soort + "\", \"" + name
                    + "\": %s}]}"
        };
    }

    private static String[] part(String part, String others, String name) {
        return new String[] {part + "." + name, "\"" + part + "\": {" + others + "\"" + name + "\": %s}"};
    }

    private static String[] travel(String name) {
        return new String[] {"nieuweBaan.reizen." + name, "\"nieuweBaan\": {\"reizen\": {\"" + name + "\": %s}}"};
    }

    private static String[] care(String name, String other) {
        return new String[] {
            "opvangNu[0]." + name,
            "\"kinderen\": [{\"geboortemaand\": \"2022-01\"}], \"opvangNu\": [{\"kind\": 0, \"soort\": \"bso\", \""
                    + name + "\": %s, " + other + "}]"
        };
    }

    private static JsonNode schema(String name) throws IOException {
        try (var description = LimitsTest.class.getResourceAsStream("openapi.json")) {
            return new ObjectMapper().readTree(description).at("/components/schemas/" + name);
        }
    }
}
