package nl.herstart.platform.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages that are the same for everybody: each is rendered when it is first asked for and then kept. While templates may
 * change under the program, as in a checkout, a page is rendered anew each time.
 */
public final class StoredPages {

    private final Views views;
    private final Map<String, StoredAnswer> kept = new ConcurrentHashMap<>();

    public StoredPages(Views views) {
        this.views = views;
    }

    /**
     * Gives a page.
     *
     * @param path its one address; only addresses that exist, for each is kept
     * @param model asked only when the page is rendered
     */
    public void give(Context ctx, String path, String template, Supplier<Map<String, Object>> model) {
        var page = views.mayChange()
                ? views.store(path, template, model.get())
                : kept.computeIfAbsent(path, each -> views.store(each, template, model.get()));
        page.write(ctx);
    }
}
