package nl.herstart.platform.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.herstart.platform.yaml.Part;

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
        var head = FrontMatterReader.sheet(yaml).root();
        return Stream.concat(
                passage(head.at("title"), Passage.Kind.HEADING), passage(head.at("summary"), Passage.Kind.PROSE));
    }

    private static Stream<Passage> passage(Part part, Passage.Kind kind) {
        return part.isThere() ? Stream.of(new Passage(kind, part.line(), part.text())) : Stream.empty();
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

    private static Optional<Passage.Kind> kind(Node node) {
        if (node instanceof Heading) {
            return Optional.of(Passage.Kind.HEADING);
        }
        if (node instanceof Paragraph) {
            return Optional.of(Passage.Kind.PROSE);
        }
        return node instanceof TableCell ? Optional.of(Passage.Kind.CELL) : Optional.empty();
    }
}
