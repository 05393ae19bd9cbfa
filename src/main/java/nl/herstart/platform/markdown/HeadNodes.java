package nl.herstart.platform.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The head of a file as YAML sees it, before it means anything: nodes that know their lines, all scalars still text. */
final class HeadNodes {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new FailsafeSchema()).build();

    private HeadNodes() {}

    /**
     * The node that holds everything; none in an empty head.
     *
     * @throws ContentException when this is no YAML
     */
    static Optional<Node> root(String file, String yaml) {
        try {
            return new Compose(SETTINGS).composeString(yaml);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark()
                    .map(mark -> mark.getLine() + MarkdownFile.FIRST_HEAD_LINE)
                    .orElse(1);
            throw ContentException.in(file, line, "de kop is hier niet te lezen: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            throw ContentException.in(file, 1, "de kop is niet te lezen: " + broken.getMessage());
        }
    }

    /** The nodes of keys and those of their values, in their order; of a key that stands there twice the last. */
    static Map<String, Node> values(MappingNode map) {
        var values = new LinkedHashMap<String, Node>();
        map.getValue().forEach(entry -> values.put(text(entry.getKeyNode()), entry.getValueNode()));
        return values;
    }

    /** The text of a scalar; empty for a list or a map. */
    static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    /** The line of the file, counted from one. */
    static int line(Node node) {
        return node.getStartMark()
                .map(mark -> mark.getLine() + MarkdownFile.FIRST_HEAD_LINE)
                .orElse(1);
    }
}
