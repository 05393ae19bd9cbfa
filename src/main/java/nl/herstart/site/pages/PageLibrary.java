package nl.herstart.site.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Markdown;
import nl.herstart.platform.markdown.MarkdownFile;
import nl.herstart.value.Language;

/**
 * All content, read and checked in one go: each page by its address. A file with something wrong in it is a
 * {@link ContentException}, so that a site with a broken link or an unknown figure does not start.
 */
public final class PageLibrary {

    private static final Comparator<Page> BY_ORDER =
            Comparator.comparingInt((Page page) -> page.head().order()).thenComparing(Page::address);

    private final Map<String, Page> pages = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, PageLink> elsewhere;

    private PageLibrary(Map<String, PageLink> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * Reads the content of a folder.
     *
     * @param figures the text of a figure by the name in its tag, in a language; nothing when there is no such figure
     * @param elsewhere the addresses of other rooms to which texts may link
     */
    public static PageLibrary read(
            Folder content, BiFunction<String, Language, Optional<String>> figures, List<PageLink> elsewhere) {
        var others = new TreeMap<String, PageLink>();
        elsewhere.forEach(link -> others.put(link.href(), link));
        var library = new PageLibrary(others);
        var files = content.files().keySet().stream()
                .filter(file -> file.endsWith(".md"))
                .collect(Collectors.toMap(file -> file, PageAddress::of));
        var there = Stream.concat(
                        others.keySet().stream(), files.values().stream().map(PageAddress::path))
                .collect(Collectors.toSet());
        var tags = new FigureTags(figures);
        new TreeMap<>(files).forEach((file, address) -> {
            var language = address.language();
            var markdown = Markdown.in(language, new Destinations(language, there)::of);
            library.add(file, address, tags.fillIn(file, content.text(file), language), markdown);
        });
        library.examples.sort(Example.NEWEST_FIRST);
        new LinkCheck(library).checkAll();
        return library;
    }

    /** What there is to read, for menus. */
    public Navigation navigation(Language language) {
        return new Navigation(
                pages(language).filter(PageLibrary::isTheme).map(Page::link).toList(),
                articles(PageAddress.ABOUT, language).stream().map(Page::link).toList());
    }

    /** What there is to read in a language, and the addresses of other rooms, for a search. */
    public List<PageText> texts(Language language) {
        return Stream.concat(
                        pages(language)
                                .map(page -> new PageText(
                                        page.link(),
                                        theme(page),
                                        isTheme(page),
                                        page.text().text())),
                        elsewhere.values().stream()
                                .filter(link -> Language.at(link.href()) == language)
                                .map(link -> new PageText(link, "", false, link.summary())))
                .toList();
    }

    /** Whether the page with this Dutch address, or the address of another room, is there in English too. */
    public boolean isInEnglish(String dutch) {
        var address = Language.ENGLISH.address(dutch);
        return dutch.equals("/") || link(address).isPresent();
    }

    private String theme(Page page) {
        return at(page.themeAddress()).map(theme -> theme.head().title()).orElse("");
    }

    private Stream<Page> pages(Language language) {
        return pages.values().stream()
                .filter(page -> page.language() == language)
                .sorted(BY_ORDER);
    }

    Optional<Page> at(String address) {
        return Optional.ofNullable(pages.get(address));
    }

    /** A page, or an address of another room, as a link. */
    Optional<PageLink> link(String address) {
        return at(address).map(Page::link).or(() -> Optional.ofNullable(elsewhere.get(address)));
    }

    /** The pages of a theme in a language, in their order, without the page of the theme itself. */
    List<Page> articles(String theme, Language language) {
        return pages(language)
                .filter(page -> page.head().theme().equals(theme) && !isTheme(page))
                .toList();
    }

    /** The newest first. */
    List<Example> examples() {
        return List.copyOf(examples);
    }

    List<Page> all() {
        return List.copyOf(pages.values());
    }

    /** The addresses of other rooms. */
    List<PageLink> elsewhere() {
        return List.copyOf(elsewhere.values());
    }

    static boolean isTheme(Page page) {
        return page.address().equals(page.themeAddress());
    }

    private void add(String file, PageAddress address, String text, Markdown markdown) {
        var parts = MarkdownFile.parse(file, text, Example.keysIn(address.theme()));
        if (!parts.head().theme().equals(address.theme())) {
            throw ContentException.in(file, "the theme is to be " + address.theme() + ", as the folder says");
        }
        if (link(address.path()).isPresent()
                || address.path().equals(address.language().address("/"))) {
            throw ContentException.in(file, "the address " + address.path() + " is taken by something else");
        }
        var page = new Page(address.path(), file, parts.firstLine(), parts.head(), markdown.render(parts.body()));
        pages.put(address.path(), page);
        if (Example.is(page)) {
            examples.add(Example.of(page));
        }
    }
}
