package nl.herstart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.files.Packed;
import nl.herstart.platform.files.Watched;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.organisation.Standing;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.site.regions.Offices;
import nl.herstart.site.regions.Regions;
import nl.herstart.value.Language;

/**
 * Where content, templates and assets come from. In a checkout they are read from its folders and anew after each
 * change, so that whoever works on them sees it at once; a packaged site has them inside and reads them once.
 */
public final class Sources {

    private static final Path CONTENT = Path.of("content");
    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path ASSETS = Path.of("static");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    private final boolean checkout;
    private final Optional<Path> ownContent;
    private final Settings settings;

    private Sources(boolean checkout, Settings settings) {
        this.checkout = checkout;
        this.ownContent = settings.content();
        this.settings = settings;
    }

    /** Looks whether this is a checkout, and whether the operator has content of their own. */
    public static Sources of(Settings settings) {
        settings.content().filter(folder -> !Files.isDirectory(folder)).ifPresent(missing -> {
            throw new IllegalArgumentException("The content folder " + missing + " is not there");
        });
        boolean checkout = !Packed.inAJar()
                && Files.isDirectory(CONTENT)
                && Files.isDirectory(ASSETS)
                && Files.isDirectory(TEMPLATES);
        return new Sources(checkout, settings);
    }

    <T> Supplier<T> content(Function<Folder, T> making) {
        if (checkout) {
            return Watched.of(ownContent.orElse(CONTENT), making);
        }
        var made = making.apply(content());
        return () -> made;
    }

    /** The same, made anew each day too: what a text says of the law is that of today. */
    <T> Supplier<T> content(Function<Folder, T> making, Clock clock) {
        return new EachDay<>(() -> content(making), clock);
    }

    /** The content as it is now. */
    public Folder content() {
        return ownContent
                .or(() -> checkout ? Optional.of(CONTENT) : Optional.empty())
                .map(Folder::onDisk)
                .orElseGet(() -> Folder.packaged("content"));
    }

    /**
     * Who stands behind the site, as the content says it now.
     *
     * @throws ContentException when the sheet about it holds a mistake
     */
    public Standing standing() {
        boolean laptop = settings.baseUrl().map(InstallationKey::isLaptop).orElse(true);
        return settings.isDemo() ? Standing.example(content()) : Standing.of(content(), laptop);
    }

    /** What staff found out about each region, as far as a site of this standing may promise it. */
    public Function<Folder, Offices> offices(Regions regions, Standing standing) {
        return content -> {
            var offices = Offices.read(content, regions);
            return switch (standing.way()) {
                case REAL -> offices;
                case EXAMPLE -> offices.withExamples(content, regions);
                case TRIAL -> offices.withoutPromises();
            };
        };
    }

    /** The sentences that the program says, as they are now. */
    public Folder messages() {
        return checkout ? Folder.onDisk(MESSAGES) : Folder.packaged("messages");
    }

    <T> Supplier<T> assets(Function<Folder, T> making) {
        if (checkout) {
            return Watched.of(ASSETS, making);
        }
        var made = making.apply(Folder.packaged("static"));
        return () -> made;
    }

    Views views(
            UnaryOperator<String> assetAddress,
            Supplier<String> stamp,
            Addresses addresses,
            Function<Language, Map<String, Object>> shared) {
        return checkout
                ? Views.in(TEMPLATES, assetAddress, stamp, addresses, shared)
                : Views.packaged(assetAddress, stamp, addresses, shared);
    }
}
