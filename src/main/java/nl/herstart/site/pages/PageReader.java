package nl.herstart.site.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Markdown;
import nl.herstart.platform.markdown.MarkdownFile;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.value.Language;

/** Reads all content in one go. After a mistake it reads on, so that an editor hears everything at once. */
final class PageReader {

    private final Folder content;
    private final Map<String, Signpost> elsewhere;
    private final List<Remark> mistakes = new ArrayList<>();
    private final FigureTags tags;
    private final Map<Language, Markdown> markdown = new EnumMap<>(Language.class);
    private final Map<String, Page> pages = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();

    PageReader(
            Folder content, BiFunction<String, Language, Optional<String>> figures, Map<String, Signpost> elsewhere) {
        this.content = content;
        this.elsewhere = elsewhere;
        this.tags = new FigureTags(figures, mistakes);
    }

    PageLibrary read() {
        var addresses = addresses();
        var homes = Arrays.stream(Language.values()).map(language -> Roots.address(language, "/"));
        var paths = addresses.values().stream().map(PageAddress::path);
        var there = Stream.of(homes, elsewhere.keySet().stream(), paths)
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        addresses.forEach((file, address) -> add(file, address, there));
        examples.sort(Example.NEWEST_FIRST);
        var links = new LinkCheck(pages, there);
        for (var page : pages.values()) {
            mistakes.addAll(links.mistakes(page));
            mistakes.addAll(HeadingCheck.mistakes(page));
        }
        var moves = Moves.in(content);
        mistakes.addAll(moves.mistakes(there));
        return new PageLibrary(pages, examples, elsewhere, moves, mistakes);
    }

    private Map<String, PageAddress> addresses() {
        var addresses = new TreeMap<String, PageAddress>();
        for (var file : content.files().keySet()) {
            if (file.endsWith(".md")) {
                attempt(() -> addresses.put(file, PageAddress.of(file)));
            }
        }
        return addresses;
    }

    private void add(String file, PageAddress address, Set<String> there) {
        var language = address.language();
        var text = tags.fillIn(file, content.text(file), language);
        var style = markdown.computeIfAbsent(
                language, each -> Markdown.in(each, new Destinations(each, there::contains)::of));
        attempt(() -> {
            var page = page(file, address, text, style);
            if (Example.is(page)) {
                examples.add(Example.of(page));
            }
            pages.put(address.path(), page);
        });
    }

    private Page page(String file, PageAddress address, String text, Markdown markdown) {
        boolean taken = pages.containsKey(address.path()) || elsewhere.containsKey(address.path());
        if (taken || address.path().equals(Roots.address(address.language(), "/"))) {
            throw ContentException.in(file, "het adres " + address.path() + " is al van iets anders");
        }
        var parts = MarkdownFile.parse(file, text, Example.keysIn(address.theme()));
        return new Page(
                address.path(), address.theme(), file, parts.firstLine(), parts.head(), markdown.render(parts.body()));
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (ContentException wrong) {
            mistakes.addAll(wrong.mistakes());
        }
    }
}
