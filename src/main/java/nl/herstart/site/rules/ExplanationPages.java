package nl.herstart.site.rules;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.platform.page.StoredPages;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.wording.FigureTexts;
import nl.herstart.wording.RegelingTexts;

/** The pages at {@code /rekenhulp/uitleg} in one language: a list of topics, and one page for each. */
final class ExplanationPages implements Routes {

    private static final String SUBJECT = "rules/uitleg";

    /** One line of the list. */
    record Entry(String href, String title, String summary) {}

    private final Calculator calculator;
    private final StoredPages pages;
    private final Examples examples;
    private final Language language;
    private final FigureTexts figures;
    private final Texts texts;
    private final Map<Topic, TopicText> topics = new EnumMap<>(Topic.class);

    ExplanationPages(Calculator calculator, RegelingTexts regelingen, StoredPages pages) {
        this.calculator = calculator;
        this.pages = pages;
        this.examples = new Examples(calculator, regelingen);
        this.language = regelingen.language();
        this.figures = new FigureTexts(language);
        this.texts = Texts.about(language, SUBJECT);
        for (var topic : Topic.values()) {
            topics.put(topic, TopicText.of(topic, language));
        }
    }

    /** All these pages in a language; who types their words mostly looks for an answer, not for how we calculate. */
    static Stream<Signpost> signposts(Language language) {
        var texts = Texts.about(language, SUBJECT);
        var list = Signpost.to(Roots.address(language, Topic.PATH), texts.say("titel"), texts.say("kort"));
        return Stream.concat(Stream.of(list), Stream.of(Topic.values()).map(topic -> signpost(topic, language)));
    }

    private static Signpost signpost(Topic topic, Language language) {
        var text = TopicText.of(topic, language);
        var said = Stream.concat(text.rule().stream(), text.conditions().stream());
        return new Signpost(
                Roots.address(language, topic.path()),
                text.title(),
                text.summary(),
                "",
                "",
                said.collect(Collectors.joining("\n")),
                List.of(),
                true);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        var path = Roots.address(language, Topic.PATH);
        routes.get(path, ctx -> pages.give(ctx, path, "rules/explanations", this::list));
        routes.get(path + "/{onderwerp}", this::show);
    }

    private void show(Context ctx) {
        var topic = Topic.at(ctx.pathParam("onderwerp")).orElseThrow(NotFoundResponse::new);
        pages.give(ctx, address(topic), "rules/explanation", () -> about(topic));
    }

    private Map<String, Object> list() {
        return Map.of("title", texts.say("titel"), "summary", texts.say("kort"), "topics", entries());
    }

    private Map<String, Object> about(Topic topic) {
        var text = text(topic);
        return Map.of(
                "topic", text,
                "figures", FigureTable.of(calculator, topic.sheets(), figures),
                "examples", examples.of(topic, text.examples()),
                "others",
                        entries().stream()
                                .filter(entry -> !entry.href().equals(address(topic)))
                                .toList());
    }

    private List<Entry> entries() {
        return Stream.of(Topic.values())
                .map(topic -> new Entry(
                        address(topic), text(topic).title(), text(topic).summary()))
                .toList();
    }

    private String address(Topic topic) {
        return Roots.address(language, topic.path());
    }

    private TopicText text(Topic topic) {
        return Objects.requireNonNull(topics.get(topic));
    }
}
