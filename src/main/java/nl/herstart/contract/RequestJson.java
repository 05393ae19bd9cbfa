package nl.herstart.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;

/**
 * Turns the bytes of a request into a tree with exact numbers. Small on purpose: no number is ever a double, a name that
 * stands twice in one object is noted as a mistake, and depth and lengths have limits.
 */
final class RequestJson {

    static final int MOST_BYTES = 65_536;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(8_192)
                    .maxNameLength(100)
                    .maxNumberLength(100)
                    .build())
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final Mistakes mistakes;

    private RequestJson(JsonParser parser, Mistakes mistakes) {
        this.parser = parser;
        this.mistakes = mistakes;
    }

    /** The tree of the body; empty when it is not one whole, reasonable piece of JSON. */
    static Optional<JsonNode> read(byte[] body, Mistakes mistakes) {
        try (var parser = FACTORY.createParser(body)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            var tree = new RequestJson(parser, mistakes).value("");
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (IOException | NumberFormatException notJson) {
            return Optional.empty();
        }
    }

    private JsonNode value(String path) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(String path) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var field = RequestFields.fieldIn(path, name);
            parser.nextToken();
            if (object.has(name)) {
                mistakes.add(field, "dubbel");
            }
            object.set(name, value(field));
        }
        return object;
    }

    private ArrayNode array(String path) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(path + "[" + array.size() + "]"));
        }
        return array;
    }
}
