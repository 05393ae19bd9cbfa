package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerWriterTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final SituationReader reader = new SituationReader(CALCULATOR.years());
    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | jaar regelsVersie voorlopig nu straks verschilPerMaand verschilPerJaar verschilPerMaandBereik verschilDoorBaan nuUren overPerGewerktUur meldingen eersteJaar fasen komendeMaanden komendeMaandenVoorlopig loonstroken uren
            /nu                        | besteedbaarPerJaar besteedbaarPerMaand toetsingsinkomen personen regelingen kosten
            /straks                    | besteedbaarPerJaar besteedbaarPerMaand toetsingsinkomen personen regelingen kosten
            /nu/personen/0             | wie brutoPerJaar pensioenpremie arbeidsinkomen inkomenBox1 inkomenBox3 verzamelinkomen belastingVoorKortingen algemeneHeffingskorting ouderenkorting alleenstaandeOuderenkorting jonggehandicaptenkorting arbeidskorting inkomensafhankelijkeCombinatiekorting nietBenut belasting zvwBijdrage nettoPerJaar brutoBijstand
            /straks/regelingen/3       | naam perJaar perMaand maanden grond uitleg bronnen voorlopig
            /straks/regelingen/3/uitleg/0  | tekst bedrag
            /straks/regelingen/3/bronnen/0 | titel adres datum
            /straks/kosten/0           | naam perJaar perMaand
            /verschilDoorBaan          | perMaand perJaar
            /eersteJaar                | maanden verschilPerJaar terugTeBetalen toetsingsinkomen personen regelingen
            /eersteJaar/maanden/0      | maand netto onbelast zorgtoeslag huurtoeslag kindgebondenbudget kinderopvangtoeslag kinderbijslag bijstand kosten besteedbaar
            /komendeMaanden/11         | maand netto onbelast zorgtoeslag huurtoeslag kindgebondenbudget kinderopvangtoeslag kinderbijslag bijstand kosten besteedbaar
            /loonstroken/0             | maand bruto vakantiegeld pensioen loonheffing loonheffingBijzonder arbeidskorting netto
            /uren/0                    | urenPerWeek besteedbaarPerMaand besteedbaarPerMaandEersteFase besteedbaarPerMaandLaag
            """)
    void gives_the_names_of_the_contract_in_its_order(String pointer, String names) {
        assertThat(names(answer(Requests.contract()).at(pointer))).containsExactly(names.split(" "));
    }

    @Test
    void always_tells_six_regelingen_and_three_costs() {
        for (var request : List.of(Requests.contract(), Requests.smallest())) {
            for (var report : List.of("nu", "straks")) {
                var told = answer(request).get(report);
                assertThat(told.get("regelingen").findValuesAsText("naam"))
                        .containsExactly(
                                "zorgtoeslag",
                                "huurtoeslag",
                                "kindgebondenbudget",
                                "kinderopvangtoeslag",
                                "kinderbijslag",
                                "bijstand");
                assertThat(told.get("kosten").findValuesAsText("naam"))
                        .containsExactly("kinderopvang", "reizen", "overig");
            }
        }
    }

    @Test
    void names_both_adults() {
        assertThat(answer(Requests.contract()).get("nu").get("personen").findValuesAsText("wie"))
                .containsExactly("aanvrager", "partner");
        assertThat(answer(Requests.smallest()).get("nu").get("personen").findValuesAsText("wie"))
                .containsExactly("aanvrager");
    }

    @Test
    void writes_amounts_as_numbers_with_at_most_two_decimals() {
        assertThat(numbers(answer(Requests.contract())))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(
                                number.decimalValue().stripTrailingZeros().scale())
                        .isLessThanOrEqualTo(2));
    }

    @Test
    void has_forty_one_points_and_twelve_months() {
        var answer = answer(Requests.contract());

        assertThat(answer.get("uren").findValuesAsText("urenPerWeek"))
                .hasSize(41)
                .startsWith("0", "1")
                .endsWith("40");
        assertThat(answer.at("/eersteJaar/maanden").findValuesAsText("maand"))
                .hasSize(12)
                .startsWith("2026-01")
                .endsWith("2026-12");
        assertThat(answer.at("/nu/regelingen/0/maanden")).hasSize(12);
    }

    @Test
    void says_why_there_is_nothing_and_is_silent_when_there_is_something() {
        for (var request : List.of(Requests.contract(), Requests.smallest())) {
            for (var regeling : answer(request).at("/straks/regelingen")) {
                boolean nothing = regeling.get("perJaar").decimalValue().signum() == 0;
                assertThat(regeling.get("grond").isTextual())
                        .as(regeling.get("naam").textValue())
                        .isEqualTo(nothing);
            }
        }
    }

    @Test
    void has_nothing_per_hour_without_hours() {
        assertThat(answer(Requests.smallest()).get("overPerGewerktUur").isNull())
                .isTrue();
        assertThat(answer(Requests.contract()).get("overPerGewerktUur").isNumber())
                .isTrue();
    }

    @Test
    void adds_up() {
        for (var report : List.of("nu", "straks")) {
            var told = answer(Requests.contract()).get(report);
            var sum = sum(told.get("personen"), "nettoPerJaar")
                    .add(sum(told.get("regelingen"), "perJaar"))
                    .subtract(sum(told.get("kosten"), "perJaar"));
            assertThat(told.get("besteedbaarPerJaar").decimalValue()).isEqualByComparingTo(sum);
        }
    }

    @Test
    void tells_what_no_amount_shows() {
        var request = Requests.contract().with("/nieuweBaan/reizen/vergoedingPerKm", "0.40");

        assertThat(answer(request).get("meldingen"))
                .extracting(JsonNode::textValue)
                .anySatisfy(melding -> assertThat(melding).contains("€\u00a00,40 per kilometer"));
    }

    @Test
    void leaves_no_figure_open_in_any_sentence() {
        for (var request : Households.VARIED) {
            assertThat(texts(answer(request))).isNotEmpty().noneMatch(text -> text.contains("{"));
        }
    }

    private JsonNode answer(Requests request) {
        var situation = ((SituationRequest.Right) reader.read(request.bytes())).situation();
        try {
            return JSON.readTree(writer.write(CALCULATOR.answer(situation)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static java.math.BigDecimal sum(JsonNode list, String field) {
        var sum = java.math.BigDecimal.ZERO;
        for (var line : list) {
            sum = sum.add(line.get(field).decimalValue());
        }
        return sum;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<JsonNode> numbers(JsonNode node) {
        return leaves(node).stream().filter(JsonNode::isNumber).toList();
    }

    private static List<String> texts(JsonNode node) {
        return leaves(node).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static List<JsonNode> leaves(JsonNode node) {
        var leaves = new ArrayList<JsonNode>();
        if (node.isContainerNode()) {
            node.forEach(inner -> leaves.addAll(leaves(inner)));
        } else {
            leaves.add(node);
        }
        return leaves;
    }
}
