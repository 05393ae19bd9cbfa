package nl.herstart.site.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Markdown;
import nl.herstart.platform.markdown.MarkdownFile;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.value.Language;

/**
 * All content, read and checked in one go: each page by its address. What is wrong is gathered, so that an editor hears
 * everything at once; {@link #refuseMistakes()} keeps a site with a broken link or an unknown figure from starting.
 */
public final class PageLibrary {

    private static final Comparator<Page> BY_ORDER =
            Comparator.comparingInt((Page page) -> page.head().order()).thenComparing(Page::address);

    private final Map<String, Page> pages = new TreeMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final Map<String, PageLink> elsewhere;
    private final List<Remark> mistakes = new ArrayList<>();

    /** The address of every file, also of one that cannot be read now. */
    private final Set<String> addresses = new HashSet<>();

    private final Map<Language, Markdown> markdown = new EnumMap<>(Language.class);

    private PageLibrary(Map<String, PageLink> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /**
     * Reads the content of a folder, in which nothing may be wrong.
     *
     * @throws ContentException with all that is
     */
    public static PageLibrary read(
            Folder content, BiFunction<String, Language, Optional<String>> figures, List<PageLink> elsewhere) {
        var library = inspect(content, figures, elsewhere);
        library.refuseMistakes();
        return library;
    }

    /**
     * Reads the content of a folder as far as it can be read; see {@link #mistakes()} for what is wrong in it.
     *
     * @param figures the text of a figure by the name in its tag, in a language; nothing when there is no such figure
     * @param elsewhere the addresses of other rooms to which texts may link
     */
    public static PageLibrary inspect(
            Folder content, BiFunction<String, Language, Optional<String>> figures, List<PageLink> elsewhere) {
        var others = new TreeMap<String, PageLink>();
        elsewhere.forEach(link -> others.put(link.href(), link));
        var library = new PageLibrary(others);
        var tags = new FigureTags(figures, library.mistakes);
        library.addressesOf(content).forEach((file, address) -> {
            var language = address.language();
            library.add(file, address, tags.fillIn(file, content.text(file), language));
        });
        library.examples.sort(Example.NEWEST_FIRST);
        library.check();
        return library;
    }

    /** Whatever an editor has to put right, in the order of files and lines. */
    public List<Remark> mistakes() {
        return List.copyOf(mistakes);
    }

    /**
     * Goes on only when nothing is wrong.
     *
     * @throws ContentException with everything that is
     */
    public void refuseMistakes() {
        if (!mistakes.isEmpty()) {
            throw new ContentException(mistakes);
        }
    }

    /** The pages whose day to be checked has passed, the longest ago first. */
    public List<Remark> overdueOn(LocalDate today) {
        return pages.values().stream()
                .filter(page -> page.head().isOverdueOn(today))
                .sorted(Comparator.comparing((Page page) -> page.head().checkBy())
                        .thenComparing(Page::file))
                .map(page -> new Remark(
                        page.file(),
                        Remark.WHOLE_FILE,
                        "nakijken voor " + page.head().checkBy()))
                .toList();
    }

    /** Every address outside this site to which texts lead; whether they still answer is not asked. */
    public List<Remark> linksOutside() {
        return pages.values().stream()
                .flatMap(page -> LinkCheck.outside(page).stream())
                .sorted()
                .toList();
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

    /** Whether there is a page at an address, in this room or another, even if it cannot be read now. */
    boolean hasPage(String address) {
        return link(address).isPresent() || addresses.contains(address);
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

    private void check() {
        var links = new LinkCheck(this);
        for (var page : all()) {
            links.mistakes(page).forEach(mistakes::add);
            mistakes.addAll(HeadingCheck.mistakes(page));
        }
        Collections.sort(mistakes);
    }

    /** Where each file of a folder stands; a file with a name that gives no address is told, and left out. */
    private Map<String, PageAddress> addressesOf(Folder content) {
        var files = new TreeMap<String, PageAddress>();
        for (var file : content.files().keySet()) {
            try {
                if (file.endsWith(".md")) {
                    files.put(file, PageAddress.of(file));
                }
            } catch (ContentException wrong) {
                mistakes.addAll(wrong.mistakes());
            }
        }
        files.values().forEach(address -> addresses.add(address.path()));
        return files;
    }

    private void add(String file, PageAddress address, String text) {
        try {
            var page = page(file, address, text);
            if (Example.is(page)) {
                examples.add(Example.of(page));
            }
            pages.put(address.path(), page);
        } catch (ContentException wrong) {
            mistakes.addAll(wrong.mistakes());
        }
    }

    private Page page(String file, PageAddress address, String source) {
        var language = address.language();
        if (link(address.path()).isPresent() || address.path().equals(language.address("/"))) {
            throw ContentException.in(file, "het adres " + address.path() + " is al van iets anders");
        }
        var parts = MarkdownFile.parse(file, source, Example.keysIn(address.theme()));
        if (!parts.head().theme().equals(address.theme())) {
            throw ContentException.in(file, "theme hoort " + address.theme() + " te zijn, net als de map");
        }
        var text = markdown(language).render(parts.body());
        return new Page(address.path(), file, parts.firstLine(), parts.head(), text);
    }

    private Markdown markdown(Language language) {
        return markdown.computeIfAbsent(language, each -> Markdown.in(each, new Destinations(each, this::hasPage)::of));
    }
}
