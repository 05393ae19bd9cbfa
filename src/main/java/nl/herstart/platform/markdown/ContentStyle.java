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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import org.jspecify.annotations.Nullable;

/** How our content differs from plain Markdown output: panels, and tables that everybody can read. */
final class ContentStyle implements HtmlRenderer.HtmlRendererExtension {

    private static final List<String> PANELS = List.of("voorbeeld", "let-op", "doe-dit-nu", "vinklijst");

    private final Texts texts;

    /** What a block quote starts with, in bold and before a full stop, and the kind of panel it becomes. */
    private final Map<String, String> panels;

    private ContentStyle(Texts texts) {
        this.texts = texts;
        this.panels = PANELS.stream().collect(Collectors.toMap(kind -> texts.say(kind) + ".", kind -> kind));
    }

    static ContentStyle in(Language language) {
        return new ContentStyle(Texts.about(language, "content"));
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
                        new NodeRenderingHandler<>(BlockQuote.class, ContentStyle.this::quote),
                        new NodeRenderingHandler<>(TableBlock.class, ContentStyle.this::table));
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
                attributes.replaceValue("class", "end");
            }
            attributes.remove("align");
        }
    }

    private void quote(BlockQuote quote, NodeRendererContext context, HtmlWriter html) {
        var label = label(quote);
        if (label.isEmpty()) {
            context.delegateRender();
            return;
        }
        var words = Markdown.textOf(label.get());
        takeOut(label.get());
        html.attr("class", "panel panel--" + panels.get(words))
                .attr("role", "note")
                .withAttr()
                .tagLineIndent("aside", () -> panel(quote, words.substring(0, words.length() - 1), context, html));
    }

    private static void panel(BlockQuote quote, String label, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "panel__label").withAttr().tagLine("p", () -> html.text(label));
        html.attr("class", "panel__body flow").withAttr().tagLineIndent("div", () -> context.renderChildren(quote));
    }

    private Optional<StrongEmphasis> label(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph first
                        && first.getFirstChild() instanceof StrongEmphasis label
                        && panels.containsKey(Markdown.textOf(label))
                ? Optional.of(label)
                : Optional.empty();
    }

    /** The label stands above the text instead of in it; a paragraph that held nothing else goes too. */
    private static void takeOut(StrongEmphasis label) {
        var paragraph = label.getParent();
        label.unlink();
        if (paragraph != null && !paragraph.hasChildren()) {
            paragraph.unlink();
        }
    }

    /** A wide table scrolls inside its own region, which the keyboard can reach and a screen reader can name. */
    private void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "table-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", label(table))
                .withAttr()
                .tagLineIndent("div", context::delegateRender);
    }

    private String label(TableBlock table) {
        for (var node = table.getPrevious(); node != null; node = node.getPrevious()) {
            if (node instanceof Heading heading) {
                return texts.say("tabel-bij", Markdown.textOf(heading));
            }
        }
        return texts.say("tabel");
    }
}
