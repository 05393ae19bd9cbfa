package nl.herstart.platform.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.herstart.value.Language;

/**
 * Turns Markdown into HTML, always in the same way: HTML in the text is escaped, headings have ids, tables can be
 * scrolled with the keyboard, and block quotes that start with {@code **Voorbeeld.**} or {@code **Example.**} and the like become panels.
 */
public final class Markdown {

    private static final String ALLOWED_LINK =
            "https://[^\\s\"'<>]+|mailto:[^\\s\"'<>]+|tel:[+0-9-]+|/(?![/\\\\])[^\\s\"'<>\\\\]*|#[\\p{L}\\p{N}_-]+|[\\w.-]+(?:[/?#][^\\s\"'<>\\\\:]*)?";
    private static final Pattern ALLOWED = Pattern.compile(ALLOWED_LINK);

    private final Parser parser;
    private final HtmlRenderer renderer;

    private final UnaryOperator<String> destinations;

    /** For Dutch texts whose links lead where they say. Set up once; use for every text. */
    public Markdown() {
        this(Language.DUTCH, link -> link);
    }

    private Markdown(Language language, UnaryOperator<String> destinations) {
        this.destinations = destinations;
        var extensions = List.<Extension>of(TablesExtension.create(), ContentStyle.in(language));
        DataHolder options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                .set(HtmlRenderer.RENDER_HEADER_ID, true)
                .set(HtmlRenderer.HEADER_ID_GENERATOR_NO_DUPED_DASHES, true)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "(?!(?:" + ALLOWED_LINK + ")$).*")
                .toImmutable();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    /**
     * For texts in a language.
     *
     * @param destinations where a link in the text is to lead
     */
    public static Markdown in(Language language, UnaryOperator<String> destinations) {
        return new Markdown(language, destinations);
    }

    /** Renders a text. A link to an unsafe place becomes plain text, and is told. */
    public Rendered render(String text) {
        var document = parser.parse(text);
        for (var node : document.getDescendants()) {
            if (node instanceof Link link) {
                link.setUrl(BasedSequence.of(destinations.apply(link.getUrl().toString())));
            }
        }
        var html = renderer.render(document);
        return new Rendered(html, textOf(document), headings(document), links(document));
    }

    private static List<Rendered.Heading> headings(Document document) {
        var headings = new ArrayList<Rendered.Heading>();
        for (var node : document.getDescendants()) {
            if (node instanceof Heading heading) {
                headings.add(new Rendered.Heading(
                        heading.getLevel(), heading.getAnchorRefId(), textOf(heading), line(document, heading)));
            }
        }
        return headings;
    }

    private static List<Rendered.Link> links(Document document) {
        var links = new ArrayList<Rendered.Link>();
        for (var node : document.getDescendants()) {
            if (node instanceof LinkNodeBase link) {
                links.add(link(document, node, link.getUrl().unescape()));
            } else if (node instanceof Reference reference) {
                links.add(link(document, node, reference.getUrl().unescape()));
            } else if (node instanceof AutoLink link) {
                links.add(link(document, node, link.getText().unescape()));
            }
        }
        return links;
    }

    private static Rendered.Link link(Document document, Node node, String target) {
        boolean picture = node instanceof Image || node instanceof ImageRef;
        return new Rendered.Link(
                target,
                line(document, node),
                !picture && ALLOWED.matcher(target).matches(),
                picture);
    }

    private static int line(Document document, Node node) {
        return document.getLineNumber(node.getStartOffset()) + 1;
    }

    static String textOf(Node node) {
        return new TextCollectingVisitor().collectAndGetText(node).strip();
    }
}
