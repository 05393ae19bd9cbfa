package nl.herstart.platform.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages that are the same for everybody: each is rendered when it is first asked for and then kept, until the next day if
 * it tells of a day. While templates may change under the program, as in a checkout, a page is rendered anew each time.
 */
public final class StoredPages {

    private record Page(LocalDate day, StoredAnswer answer) {}

    private final Views views;
    private final Map<String, Page> kept = new ConcurrentHashMap<>();

    public StoredPages(Views views) {
        this.views = views;
    }

    /**
     * Gives a page that is the same every day.
     *
     * @param path its one address; only addresses that exist, for each is kept
     * @param model asked only when the page is rendered
     */
    public void give(Context ctx, String path, String template, Supplier<Map<String, Object>> model) {
        give(ctx, path, LocalDate.EPOCH, template, model);
    }

    /** Gives a page as it is on this day, such as one that says when it is overdue. */
    public void give(Context ctx, String path, LocalDate day, String template, Supplier<Map<String, Object>> model) {
        var page = kept.get(path);
        if (page == null || !page.day().equals(day) || views.mayChange()) {
            page = new Page(day, views.store(path, template, model.get()));
            kept.put(path, page);
        }
        page.answer().write(ctx);
    }
}
