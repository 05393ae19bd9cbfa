package nl.herstart.site.pages;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Remark;
import nl.herstart.platform.markdown.Rendered;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Signpost;
import nl.herstart.value.Language;

/**
 * All content, read and checked in one go: each page by its address. {@link #mistakes()} are what is wrong in it, so that
 * an editor hears everything at once; {@link #refuseMistakes()} keeps a site with a broken link from starting.
 */
public final class PageLibrary {

    private static final Comparator<Page> BY_ORDER =
            Comparator.comparingInt((Page page) -> page.head().order()).thenComparing(Page::address);

    private static final String FOR_EMPLOYERS = "/werkgevers";

    private final Map<String, Page> pages;
    private final List<Example> examples;
    private final Map<String, Signpost> elsewhere;
    private final Moves moves;
    private final List<Remark> mistakes;
    private final Map<Language, Navigation> navigation = new EnumMap<>(Language.class);

    PageLibrary(
            Map<String, Page> pages,
            List<Example> examples,
            Map<String, Signpost> elsewhere,
            Moves moves,
            List<Remark> mistakes) {
        this.pages = Collections.unmodifiableMap(pages);
        this.examples = List.copyOf(examples);
        this.elsewhere = Collections.unmodifiableMap(elsewhere);
        this.moves = moves;
        this.mistakes = mistakes.stream().sorted().toList();
        for (var language : Language.values()) {
            navigation.put(
                    language,
                    new Navigation(
                            pages(language)
                                    .filter(PageLibrary::isTheme)
                                    .map(Page::link)
                                    .toList(),
                            articles(PageAddress.ABOUT, language).stream()
                                    .map(Page::link)
                                    .toList()));
        }
    }

    /**
     * Reads the content of a folder, in which nothing may be wrong; otherwise as {@link #inspect}.
     *
     * @throws ContentException with all that is
     */
    public static PageLibrary read(
            Folder content, BiFunction<String, Language, Optional<String>> figures, List<Signpost> elsewhere) {
        var library = inspect(content, figures, elsewhere);
        library.refuseMistakes();
        return library;
    }

    /**
     * Reads the content of a folder as far as it can be read.
     *
     * @param figures the text of a figure by the name in its tag, in a language; nothing when there is no such figure
     * @param elsewhere the addresses of other rooms to which texts may link
     */
    public static PageLibrary inspect(
            Folder content, BiFunction<String, Language, Optional<String>> figures, List<Signpost> elsewhere) {
        var others = new TreeMap<String, Signpost>();
        elsewhere.forEach(link -> others.put(link.address(), link));
        return new PageReader(content, figures, others).read();
    }

    /** Whatever an editor has to put right, in the order of files and lines. */
    public List<Remark> mistakes() {
        return mistakes;
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

    /**
     * What an editor has to look at again: the pages whose day to be checked has passed, the longest ago first, and the
     * translations of which the Dutch was checked since.
     */
    public List<Remark> overdueOn(LocalDate today) {
        var overdue = pages.values().stream()
                .filter(page -> page.head().isOverdueOn(today))
                .sorted(Comparator.comparing((Page page) -> page.head().checkBy())
                        .thenComparing(Page::file))
                .map(PageLibrary::due);
        var behind = pages.values().stream()
                .filter(this::isBehind)
                .map(page -> page.remark("de Nederlandse pagina is later nagekeken dan deze vertaling"));
        return Stream.concat(overdue, behind).toList();
    }

    private static Remark due(Page page) {
        var owner = page.head().owner();
        return page.remark("nakijken voor " + page.head().checkBy() + (owner.isEmpty() ? "" : ", door " + owner));
    }

    private boolean isBehind(Page page) {
        return at(Roots.dutch(page.address()))
                .filter(dutch -> dutch.head().checked().isAfter(page.head().checked()))
                .isPresent();
    }

    /** Every address outside this site to which texts lead; whether they still answer is not asked. */
    public List<Remark> linksOutside() {
        return pages.values().stream().flatMap(Page::linksOutside).sorted().toList();
    }

    /** What there is to read, for menus. */
    public Navigation navigation(Language language) {
        return Objects.requireNonNull(navigation.get(language));
    }

    /** What there is to read in each language, the pages of other rooms last. */
    public Map<Language, List<Signpost>> signposts() {
        return Stream.of(Language.values()).collect(Collectors.toMap(language -> language, this::signposts));
    }

    private List<Signpost> signposts(Language language) {
        var others = elsewhere.values().stream().filter(signpost -> signpost.language() == language);
        return Stream.concat(pages(language).map(this::signpost), others).toList();
    }

    /** Who searches mostly looks for work, not for people, and for an answer, not for a list of them or for us. */
    private Signpost signpost(Page page) {
        boolean seldomMeant = isTheme(page)
                || page.theme().equals(PageAddress.ABOUT)
                || page.address().startsWith(FOR_EMPLOYERS);
        return new Signpost(
                page.address(),
                page.head().title(),
                page.head().summary(),
                theme(page),
                page.text().headings().stream().map(Rendered.Heading::text).collect(Collectors.joining("\n")),
                page.text().text(),
                List.of(),
                seldomMeant);
    }

    /** Whether the page with this Dutch address, or the address of another room, is there in English too. */
    public boolean isInEnglish(String dutch) {
        var address = Roots.address(Language.ENGLISH, dutch);
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

    /** Where the page is now that once stood at an address, or that has a shorter one. */
    Optional<String> movedFrom(String address) {
        return moves.from(address);
    }

    /** A page, or an address of another room, as a link. */
    Optional<PageLink> link(String address) {
        return at(address)
                .map(Page::link)
                .or(() -> Optional.ofNullable(elsewhere.get(address)).map(PageLink::to));
    }

    /** The pages of a theme in a language, in their order, without the page of the theme itself. */
    List<Page> articles(String theme, Language language) {
        return pages(language)
                .filter(page -> page.theme().equals(theme) && !isTheme(page))
                .toList();
    }

    /** The newest first. */
    List<Example> examples() {
        return examples;
    }

    List<Page> all() {
        return List.copyOf(pages.values());
    }

    /** The addresses of other rooms. */
    List<Signpost> elsewhere() {
        return List.copyOf(elsewhere.values());
    }

    static boolean isTheme(Page page) {
        return page.address().equals(page.themeAddress());
    }
}
