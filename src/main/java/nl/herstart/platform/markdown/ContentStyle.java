package nl.herstart.platform.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.AttributeProviderFactory;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How our content differs from plain Markdown output: panels, and tables that everybody can read. */
final class ContentStyle implements HtmlRenderer.HtmlRendererExtension {

    /** What a block quote starts with, in bold, and the class of the panel it becomes. */
    private static final Map<String, String> PANELS = Map.of(
            "Voorbeeld.", "panel panel--voorbeeld",
            "Let op.", "panel panel--let-op",
            "Doe dit nu.", "panel panel--doe");

    private ContentStyle() {}

    static ContentStyle create() {
        return new ContentStyle();
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder builder, String rendererType) {
        builder.attributeProviderFactory(tableCells());
        builder.nodeRendererFactory(new DelegatingNodeRendererFactory() {
            @Override
            public NodeRenderer apply(DataHolder options) {
                return () -> Set.of(
                        new NodeRenderingHandler<>(BlockQuote.class, ContentStyle::quote),
                        new NodeRenderingHandler<>(TableBlock.class, ContentStyle::table));
            }

            @Override
            public @Nullable Set<Class<?>> getDelegates() {
                return null;
            }
        });
    }

    /** Header cells say what they head, and alignment is a matter of style. */
    private static AttributeProviderFactory tableCells() {
        return new IndependentAttributeProviderFactory() {
            @Override
            public AttributeProvider apply(LinkResolverContext context) {
                return ContentStyle::describeCell;
            }
        };
    }

    private static void describeCell(Node node, AttributablePart part, MutableAttributes attributes) {
        if (node instanceof TableCell cell) {
            if (cell.isHeader()) {
                attributes.replaceValue("scope", "col");
            }
            if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
                attributes.replaceValue("class", "amount");
            }
            attributes.remove("align");
        }
    }

    private static void quote(BlockQuote quote, NodeRendererContext context, HtmlWriter html) {
        var panel = panelClass(quote);
        if (panel.isEmpty()) {
            context.delegateRender();
            return;
        }
        html.attr("class", panel.get())
                .attr("role", "note")
                .withAttr()
                .tagLineIndent("aside", () -> context.renderChildren(quote));
    }

    private static Optional<String> panelClass(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof StrongEmphasis label
                ? Optional.ofNullable(PANELS.get(Markdown.textOf(label)))
                : Optional.empty();
    }

    /** A wide table scrolls inside its own region, which the keyboard can reach and a screen reader can name. */
    private static void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", label(table))
                .withAttr()
                .tagLineIndent("div", context::delegateRender);
    }

    private static String label(TableBlock table) {
        for (var node = table.getPrevious(); node != null; node = node.getPrevious()) {
            if (node instanceof Heading heading) {
                return "Tabel bij: " + Markdown.textOf(heading);
            }
        }
        return "Tabel";
    }
}
