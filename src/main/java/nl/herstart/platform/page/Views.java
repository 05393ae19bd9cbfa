package nl.herstart.platform.page;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.herstart.value.Language;

/**
 * Shows templates: {@code show(ctx, "registration/form", model)} renders {@code templates/registration/form.peb}.
 *
 * <p>A name a template uses must be in its model, else rendering fails; everything is escaped. Besides the room's model
 * each template sees {@code path} (the address asked for, empty in a mail), {@code language} (that of the path) and what
 * the application shares with all (such as {@code site}, the navigation). Words added to Pebble's:
 *
 * <ul>
 *   <li>{@code t('Je bent {0} jaar', age)}: the sentence in the language of the page
 *   <li>{@code to('/geld')}: where that page is for readers of that language
 *   <li>{@code elsewhere(path)}: where this page is in the other language, or empty
 *   <li>{@code foreign('/geld')}: whether readers of the language of the page must read that one in another
 *   <li>{@code amount('€ 5')}: an amount that is written, so that it keeps its place under others
 *   <li>{@code asset('css/herstart.css')}, {@code stempel()}
 *   <li>the filters cents, euros, amount, percentage, hours, number, day, month and markup
 * </ul>
 */
public final class Views {

    /** What a page is sent as. */
    public static final String HTML = "text/html; charset=utf-8";

    /** The hidden field of a form that holds a stamp, and the word of a template that makes one. */
    public static final String STAMP = "stempel";

    private static final int WORTH_COMPRESSING = 2_048;

    private final PebbleEngine engine;
    private final boolean cached;
    private final Function<Language, Map<String, Object>> shared;
    private final StoredPages stored = new StoredPages(this);

    private Views(
            Loader<?> loader, boolean cached, TemplateWords words, Function<Language, Map<String, Object>> shared) {
        this.engine = new PebbleEngine.Builder()
                .loader(loader)
                .extension(words)
                .cacheActive(cached)
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Language.DUTCH.locale())
                .build();
        this.cached = cached;
        this.shared = shared;
    }

    /** Whether templates are read anew for each page, because somebody may be changing them. */
    boolean mayChange() {
        return !cached;
    }

    /**
     * The templates packaged with the application.
     *
     * @param assetAddress from the name of an asset to the address it is served at
     * @param stamp a fresh stamp for a form, for the field {@link #STAMP}
     * @param addresses which pages there are in which language
     * @param shared what every template sees in a language, asked again for each page
     */
    public static Views packaged(
            UnaryOperator<String> assetAddress,
            Supplier<String> stamp,
            Addresses addresses,
            Function<Language, Map<String, Object>> shared) {
        var loader = new Packaged();
        loader.setPrefix("templates");
        return new Views(suffixed(loader), true, new TemplateWords(assetAddress, stamp, addresses), shared);
    }

    /** Templates read from a folder, anew for each page, so that a change shows at once. */
    public static Views in(
            Path folder,
            UnaryOperator<String> assetAddress,
            Supplier<String> stamp,
            Addresses addresses,
            Function<Language, Map<String, Object>> shared) {
        var loader = new FileLoader(folder.toAbsolutePath().toString());
        return new Views(suffixed(loader), false, new TemplateWords(assetAddress, stamp, addresses), shared);
    }

    /** The pages of this site that are made once. */
    public StoredPages stored() {
        return stored;
    }

    /** Renders the template as the answer, with the status the context already has. The answer is not to be kept. */
    public void show(Context ctx, String template, Map<String, Object> model) {
        var body = rendered(Roots.language(ctx.path()), template, model, ctx.path())
                .utf8();
        if (body.length > WORTH_COMPRESSING && mayBeCompressed(ctx, body)) {
            ctx.header("Vary", "Accept-Encoding");
            if (Gzip.isWantedBy(ctx.header("Accept-Encoding"))) {
                ctx.header("Content-Encoding", "gzip");
                body = Gzip.compress(body, Gzip.LIGHT);
            }
        }
        Body.write(ctx, HTML, body);
    }

    /** Renders the template to be kept by whoever asks: the same for every visitor at this address. */
    public StoredAnswer store(String path, String template, Map<String, Object> model) {
        var body = rendered(Roots.language(path), template, model, path).utf8();
        return StoredAnswer.of(HTML, CacheClass.CONTENT, body);
    }

    /** Renders the template as text, as for a mail. */
    public String render(Language language, String template, Map<String, Object> model) {
        return rendered(language, template, model, "").toString();
    }

    private PageText rendered(Language language, String template, Map<String, Object> model, String path) {
        var everything = new HashMap<>(shared.apply(language));
        everything.putAll(model);
        everything.put("language", language);
        everything.put("path", path);
        var text = new PageText();
        try {
            engine.getTemplate(template).evaluate(text, everything, language.locale());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text;
    }

    /** A page with a secret beside text the visitor chose would tell the secret by its compressed length. */
    private static boolean mayBeCompressed(Context ctx, byte[] html) {
        return ctx.method().equals(HandlerType.GET)
                || !new String(html, StandardCharsets.ISO_8859_1).contains("name=\"" + STAMP + "\"");
    }

    private static Loader<?> suffixed(Loader<?> loader) {
        loader.setSuffix(".peb");
        loader.setCharset(StandardCharsets.UTF_8.name());
        return loader;
    }

    /** Templates name one another from the folder of all; to find that out at every include costs a pattern each time. */
    private static final class Packaged extends ClasspathLoader {

        @Override
        public String resolveRelativePath(String relativePath, String anchorPath) {
            return relativePath;
        }
    }
}
