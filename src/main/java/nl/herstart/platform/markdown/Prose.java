package nl.herstart.platform.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What one reads in a content file: its title, its summary and its text, passage by passage with the lines they are on.
 * Forgiving: of a file that is not right it gives what can be read.
 */
public final class Prose {

    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();

    private Prose() {}

    /** The passages of a file in their order. */
    public static List<Passage> in(String text) {
        return MarkdownFile.parts(text)
                .map(parts -> Stream.concat(head(parts.head()), body(parts.body(), parts.firstLine())))
                .orElseGet(() -> body(text, 1))
                .toList();
    }

    private static Stream<Passage> head(String yaml) {
        try {
            var head = HeadNodes.root("", yaml)
                    .filter(MappingNode.class::isInstance)
                    .map(root -> HeadNodes.values((MappingNode) root))
                    .orElse(Map.of());
            return Stream.concat(
                    passage(head, "title", Passage.Kind.HEADING), passage(head, "summary", Passage.Kind.PROSE));
        } catch (ContentException broken) {
            return Stream.empty();
        }
    }

    private static Stream<Passage> passage(Map<String, Node> head, String key, Passage.Kind kind) {
        return Optional.ofNullable(head.get(key)).stream()
                .map(value -> new Passage(kind, HeadNodes.line(value), HeadNodes.text(value)));
    }

    private static Stream<Passage> body(String markdown, int firstLine) {
        var document = PARSER.parse(markdown);
        return StreamSupport.stream(document.getDescendants().spliterator(), false)
                .flatMap(node -> kind(node).stream()
                        .map(kind -> new Passage(
                                kind,
                                firstLine + document.getLineNumber(node.getStartOffset()),
                                Markdown.textOf(node))))
                .filter(passage -> !passage.text().isEmpty());
    }

    private static Optional<Passage.Kind> kind(com.vladsch.flexmark.util.ast.Node node) {
        if (node instanceof Heading) {
            return Optional.of(Passage.Kind.HEADING);
        }
        if (node instanceof Paragraph) {
            return Optional.of(Passage.Kind.PROSE);
        }
        return node instanceof TableCell ? Optional.of(Passage.Kind.CELL) : Optional.empty();
    }
}
